package org.corridorrules.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corridor rules list}: the rules of a pack in columns. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Lists the rules: id, severity, confidence, validity, folder, title.")
final class RulesListCommand implements Callable<Integer> {

    private static final List<String> HEAD = List.of("ID", "SEVERITY", "CONFIDENCE", "VALIDITY", "FOLDER", "TITLE");

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only the rules in force on a day.")
    private LocalDate day;

    @Mixin
    private RulesOption rules;

    RulesListCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        RulePack pack = rules.load(environment).pack();
        Table table = new Table(HEAD);
        for (RuleInfo rule : pack.rules().values()) {
            if (day == null || rule.inForceOn(day)) {
                table.add(List.of(
                        rule.id(),
                        rule.severity().name(),
                        rule.confidence().name(),
                        validity(rule),
                        rule.folder(),
                        pack.text(rule.id(), "en").title()));
            }
        }
        console.out().print(table);
        return ExitStatus.CLEAN;
    }

    /** The last day of a rule is the one before its {@code until}. */
    private static String validity(RuleInfo rule) {
        String from = rule.from() == null ? "" : rule.from().toString();
        String last = rule.until() == null ? "" : rule.until().minusDays(1).toString();
        return from.isEmpty() && last.isEmpty() ? "always" : from + ".." + last;
    }
}
