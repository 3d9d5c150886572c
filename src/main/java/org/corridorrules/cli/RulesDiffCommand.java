package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleSources;
import org.corridorrules.authoring.diff.DiffHtml;
import org.corridorrules.authoring.diff.DiffSide;
import org.corridorrules.authoring.diff.DiffTally;
import org.corridorrules.authoring.diff.DiffText;
import org.corridorrules.authoring.diff.RulesComparison;
import org.corridorrules.authoring.diff.RulesDiff;
import org.corridorrules.pack.Overlay;
import org.corridorrules.report.PrettyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules diff}: what other rules, or the law of another day, change for shipments. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Says what other rules, or the law of another day, change for your shipments, and which change of"
                + " the rules or the law does it.",
        footer = {
            "",
            "What changes for my traffic on 1 January?",
            "  corridor rules diff 2026-12-31 2027-01-01 parcels/",
            "What does my change of the rules do?",
            "  corridor rules diff bundled rules/ parcels.ndjson.gz",
            "What do the decisions of our company do?",
            "  corridor rules diff bundled own.yaml parcels/",
            "",
            "Exit status: 0 nothing differs; 1 something does; 2 wrong usage or unreadable input;",
            "3 the rules or the engine failed."
        })
final class RulesDiffCommand implements Callable<Integer> {

    private static final String BUNDLED = "bundled";

    private final Console console;
    private final Map<String, String> environment;
    private final Clock clock;
    private final Map<Path, CorridorRules> loaded = new HashMap<>();

    /** Forms of the answer. */
    enum Form {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A day such as 2026-12-31, whose law counts everywhere; a directory with rules; an overlay"
                    + " (*.yaml); or bundled.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String after;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Shipments: files, directories with *.json, streams (*.ndjson, *.ndjson.gz), or -.")
    private List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text, json, or html for one page to print. Default: text.")
    private Form form;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "3",
            description = "Examples for each rule, 0 or more. Default: 3.")
    private int examples;

    @Option(
            names = "--lang",
            paramLabel = "en|ru|kk|zh",
            converter = LanguageConverter.class,
            description = "Language of the texts of the rules (default: en).")
    private Language language = Language.EN;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the answer to a file.")
    private Path file;

    @Spec
    private CommandSpec command;

    @Mixin
    private NowOption now;

    @Mixin
    private OwnDecisions own;

    @Mixin
    private RulesOption rules;

    RulesDiffCommand(Console console, Map<String, String> environment, Clock clock) {
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (examples < 0) {
            throw new ParameterException(command.commandLine(), "--examples needs 0 or more, not " + examples);
        }
        DiffSide one;
        DiffSide other;
        try {
            one = side(before);
            other = side(after);
        } catch (OwnDecisions.UnusableWaivers e) {
            console.tell(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
        if (rules.directory() != null && Stream.of(before, after).allMatch(this::namesItsRules)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--rules goes with a day or an overlay; here both A and B name their rules themselves");
        }
        Inputs inputs = Inputs.of(arguments, console.in());
        inputs.missing().forEach(console::tell);
        if (inputs.found().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        CheckOptions options = CheckOptions.at(now.or(clock)).withLanguage(language.code());
        RulesComparison comparison = new RulesComparison(one, other, options);
        DiffTally tally = comparison.tally(examples);
        int status = new DiffRun(comparison, tally, console).run(inputs.found());
        RulesDiff diff = tally.sum();
        write(diff);
        own.expired(options.now().toLocalDate()).forEach(remark -> console.tell(remark.display()));
        int told =
                diff.failed() > 0 ? ExitStatus.FAILED : diff.different() > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        status = Math.max(status, told);
        return inputs.missing().isEmpty() ? status : Math.max(status, ExitStatus.UNUSABLE);
    }

    private DiffSide side(String name) throws IOException, OwnDecisions.UnusableWaivers {
        Path directory = namesItsRules(name) ? directory(name) : rules.directory();
        RuleSources sources = directory == null ? RuleSources.bundled() : RuleSources.in(directory);
        CorridorRules corridor = own.over(() -> pack(directory)).get();
        if (isOverlay(name)) {
            corridor = corridor.with(Overlay.read(Path.of(name)));
        }
        return new DiffSide(name, corridor, sources, day(name));
    }

    /** Whether it stands for rules of its own, and not for something on top of those of {@code --rules}. */
    private boolean namesItsRules(String name) {
        return day(name) == null && !isOverlay(name);
    }

    /** Null for the bundled rules. */
    private Path directory(String name) {
        if (name.equals(BUNDLED)) {
            return null;
        }
        if (!Files.isDirectory(Path.of(name))) {
            throw new ParameterException(
                    command.commandLine(),
                    "\"" + name
                            + "\" is neither a day such as 2026-12-31, nor a directory with rules, nor an overlay"
                            + " (*.yaml), nor \"bundled\"");
        }
        return Path.of(name);
    }

    private static boolean isOverlay(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(Path.of(name));
    }

    private static LocalDate day(String name) {
        try {
            return LocalDate.parse(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The rules of a directory, or the bundled ones; each are loaded once. */
    private CorridorRules pack(Path directory) {
        return loaded.computeIfAbsent(
                directory == null ? Path.of("") : directory.toAbsolutePath().normalize(),
                key -> directory == null ? CorridorRules.bundled() : RulesOption.of(directory, environment));
    }

    private void write(RulesDiff diff) throws IOException {
        if (file == null) {
            write(diff, console.out());
            return;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            write(diff, out);
        }
    }

    private void write(RulesDiff diff, OutputStream out) throws IOException {
        if (form == Form.JSON) {
            PrettyJson.write(diff, out);
        } else {
            String text = form == Form.HTML ? DiffHtml.toString(diff) : DiffText.toString(diff);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
