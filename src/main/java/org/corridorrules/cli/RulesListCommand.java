package org.corridorrules.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.corridorrules.authoring.Lane;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleScope;
import org.corridorrules.shipment.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corridor rules list}: the rules of a pack in columns, or as the catalogue {@code RULES.md}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Lists the rules, all or those that can speak on a lane, for a mode, on a day.")
final class RulesListCommand implements Callable<Integer> {

    private static final List<String> HEAD = List.of("ID", "SEVERITY", "CONFIDENCE", "VALIDITY", "FOLDER", "TITLE");

    private final Console console;
    private final Map<String, String> environment;

    /** Forms of the list. */
    enum Form {
        TEXT,
        MARKDOWN
    }

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only the rules in force on a day.")
    private LocalDate day;

    @Option(
            names = "--lane",
            paramLabel = "LANE",
            description = "Only the rules that can speak on a way through customs territories, such as CN-KZ-EU.")
    private String lane;

    @Option(names = "--mode", paramLabel = "MODE", description = "Only the rules for a mode: ${COMPLETION-CANDIDATES}.")
    private Mode mode;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text, or markdown for the catalogue with law and lane. Default: text.")
    private Form form;

    @Mixin
    private RulesOption rules;

    RulesListCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        RulePack pack = rules.load(environment).pack();
        Lane way = lane == null ? null : Lane.of(lane, pack.geography());
        String stranger = way == null ? null : way.stranger(pack);
        if (stranger != null) {
            console.tell("--lane " + lane + ": the rules know no customs territory or country " + stranger);
            return ExitStatus.UNUSABLE;
        }
        List<RuleInfo> chosen = pack.rules().values().stream()
                .filter(rule -> day == null || rule.inForceOn(day))
                .filter(rule -> way == null || way.crosses(rule.scope()))
                .filter(rule -> mode == null || rule.scope().allowsMode(mode.name()))
                .toList();
        console.out().print(form == Form.MARKDOWN ? markdown(pack, chosen) : table(pack, chosen));
        return ExitStatus.CLEAN;
    }

    private static Table table(RulePack pack, List<RuleInfo> rules) {
        Table table = new Table(HEAD);
        for (RuleInfo rule : rules) {
            table.add(List.of(
                    rule.id(),
                    rule.severity().name(),
                    rule.confidence().name(),
                    validity(rule),
                    rule.folder(),
                    title(pack, rule)));
        }
        return table;
    }

    private static String markdown(RulePack pack, List<RuleInfo> rules) {
        StringBuilder text = new StringBuilder();
        text.append("# Rules\n\n")
                .append(rules.size() + " rules of " + pack.id() + " " + pack.version() + "; the law as known on "
                        + pack.lawAsOf() + ".\nMade by `corridor rules list --format markdown`; do not edit.\n\n")
                .append("| id | title | severity | where | in force | law | confidence | reviewed |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        for (RuleInfo rule : rules) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            rule.id(),
                            cell(title(pack, rule)),
                            rule.severity().name(),
                            where(rule.scope()),
                            validity(rule),
                            cell(rule.basis().stream().map(Basis::citation).collect(Collectors.joining("; "))),
                            rule.confidence().name(),
                            rule.reviewed().toString()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String title(RulePack pack, RuleInfo rule) {
        return pack.text(rule.id(), "en").title();
    }

    private static String where(RuleScope scope) {
        String territory = scope.territory() == null ? "any" : scope.territory();
        String act = scope.act() == null ? "any act" : scope.act();
        String modes = scope.modes().isEmpty() ? "" : " by " + String.join(", ", scope.modes());
        return territory + " " + act + modes;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** The last day of a rule is the one before its {@code until}. */
    private static String validity(RuleInfo rule) {
        String from = rule.from() == null ? "" : rule.from().toString();
        String last = rule.until() == null ? "" : rule.until().minusDays(1).toString();
        return from.isEmpty() && last.isEmpty() ? "always" : from + ".." + last;
    }
}
