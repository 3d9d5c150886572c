package org.corridorrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleSources;
import org.corridorrules.authoring.explain.Explainer;
import org.corridorrules.authoring.explain.Explanation;
import org.corridorrules.authoring.explain.ExplanationText;
import org.corridorrules.json.Problem;
import org.corridorrules.json.Spelling;
import org.corridorrules.report.PrettyJson;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.ShipmentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor explain}: why a rule speaks of a shipment, or which condition keeps it silent. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Says why a rule speaks of a shipment, with the values and the law behind them, or which of its"
                + " conditions keeps it silent.",
        footer = {
            "",
            "Exit status: 0 the rule was followed, whether it speaks or not; 2 wrong usage or unreadable input;",
            "3 the rules or the engine failed."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;
    private final Clock clock;

    /** Forms of the answer. */
    enum Form {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "FILE|-", description = "A shipment: a file, or - for standard input.")
    private String argument;

    @Parameters(index = "1", paramLabel = "RULE-ID", description = "The rule, such as EU-ENS-010b.")
    private String id;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer (default: text).")
    private Form form = Form.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "en|ru|kk|zh",
            converter = LanguageConverter.class,
            description = "Language of the texts of the rules (default: en).")
    private Language language = Language.EN;

    @Option(
            names = "--law-date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Day whose law applies everywhere (default: each checkpoint's own day).")
    private LocalDate lawDate;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "3",
            description = "Parts of the shipment told for each condition, 1 or more. Default: 3.")
    private int examples;

    @Spec
    private CommandSpec command;

    @Mixin
    private NowOption now;

    @Mixin
    private OwnDecisions own;

    @Mixin
    private RulesOption rules;

    ExplainCommand(Console console, Map<String, String> environment, Clock clock) {
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (examples < 1) {
            throw new ParameterException(command.commandLine(), "--examples needs 1 or more, not " + examples);
        }
        Inputs inputs = Inputs.of(List.of(argument), console.in());
        inputs.missing().forEach(console::tell);
        if (inputs.found().size() != 1) {
            if (inputs.found().size() > 1) {
                console.tell(argument + ": name one shipment");
            }
            return ExitStatus.UNUSABLE;
        }
        CorridorRules corridor;
        try {
            corridor = own.over(rules.load(environment, CorridorRules::bundled)).get();
        } catch (OwnDecisions.UnusableWaivers e) {
            console.tell(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
        String rule = known(corridor.pack().rules().keySet());
        Shipment shipment = read(inputs.found().get(0));
        if (shipment == null) {
            return ExitStatus.UNUSABLE;
        }
        RuleSources sources = rules.directory() == null ? RuleSources.bundled() : RuleSources.in(rules.directory());
        CheckOptions options =
                CheckOptions.at(now.or(clock)).withLawDate(lawDate).withLanguage(language.code());
        Explanation explanation = new Explainer(corridor, sources, rule, options, examples).explain(shipment);
        if (form == Form.JSON) {
            PrettyJson.write(explanation, console.out());
        } else {
            console.out().write(ExplanationText.toString(explanation).getBytes(StandardCharsets.UTF_8));
        }
        own.expired(options.now().toLocalDate()).forEach(remark -> console.tell(remark.display()));
        return explanation.answer() == Explanation.Answer.FAILED ? ExitStatus.FAILED : ExitStatus.CLEAN;
    }

    private String known(Collection<String> ids) {
        if (ids.contains(id)) {
            return id;
        }
        String upper = id.toUpperCase(Locale.ROOT);
        List<String> parts = ids.stream()
                .filter(known -> known.length() == upper.length() + 1 && known.startsWith(upper))
                .toList();
        String hint = parts.isEmpty()
                ? Spelling.nearest(id, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; 'corridor rules list' names them all")
                : "; there are " + String.join(", ", parts);
        throw new ParameterException(command.commandLine(), "there is no rule " + id + hint);
    }

    /** Null, and told why, if it cannot be read. */
    private Shipment read(Input input) {
        try (InputStream stream = input.source().open()) {
            return CorridorRules.read(stream);
        } catch (ShipmentException e) {
            for (Problem problem : e.problems()) {
                String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
                console.tell(input.name() + ":" + problem.line() + ":" + problem.column() + ": " + pointer
                        + problem.message());
            }
        } catch (IOException e) {
            console.tell(input.name() + ": " + Failure.sentence(e));
        }
        return null;
    }
}
