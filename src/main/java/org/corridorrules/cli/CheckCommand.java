package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.pack.Severity;
import org.corridorrules.report.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code corridor check}: judges shipments. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks shipments and says what is wrong, where, by which law, and what mends it.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;
    private final Clock clock;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Shipments: files, directories with *.json, or - for standard input.")
    private List<String> arguments;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the report (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "en|ru|kk|zh", description = "Language of the texts (default: en).")
    private Language language = Language.EN;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Moment against which time limits are judged, with offset (default: the system clock).")
    private OffsetDateTime now;

    @Option(
            names = "--law-date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Day whose law applies everywhere (default: each checkpoint's own day).")
    private LocalDate lawDate;

    @Option(
            names = "--fail-on",
            paramLabel = "block|warn|info",
            description =
                    "Least severity for exit status 1 (default: block). With warn or info, also when not everything"
                            + " could be judged.")
    private Severity failOn = Severity.BLOCK;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the reports to a file.")
    private Path file;

    @Mixin
    private RulesOption rules;

    CheckCommand(Console console, Map<String, String> environment, Clock clock) {
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = Inputs.of(arguments, console.in());
        inputs.missing().forEach(console::tell);
        if (inputs.found().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        CorridorRules corridor = rules.load(environment);
        int status = file == null
                ? check(inputs, corridor, console.out(), console.colour())
                : checkIntoFile(inputs, corridor);
        return inputs.missing().isEmpty() ? status : Math.max(status, ExitStatus.UNUSABLE);
    }

    private int checkIntoFile(Inputs inputs, CorridorRules corridor) throws IOException {
        if (inputs.found().stream().anyMatch(input -> input.isFile(file))) {
            console.tell("--out " + file + ": this is a shipment to check; it would be overwritten");
            return ExitStatus.UNUSABLE;
        }
        OutputStream out;
        try {
            out = Files.newOutputStream(file);
        } catch (IOException e) {
            console.tell("--out " + file + ": " + Failure.sentence(e));
            return ExitStatus.UNUSABLE;
        }
        try (out) {
            return check(inputs, corridor, out, false);
        }
    }

    private int check(Inputs inputs, CorridorRules corridor, OutputStream out, boolean colour) throws IOException {
        Labels labels = Labels.of(language.code());
        ReportSink sink = format == Format.JSON
                ? new JsonSink(out)
                : new TextSink(out, labels, colour, inputs.found().size() > 1);
        OffsetDateTime moment = now != null ? now : OffsetDateTime.now(clock);
        CheckOptions options = new CheckOptions(moment, lawDate, language.code());
        return new Batch(corridor, options, failOn, console, sink).check(inputs.found());
    }
}
