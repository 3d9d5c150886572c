package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.RulePackException;
import org.corridorrules.pack.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor check}: judges shipments. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Checks shipments and says what is wrong, where, by which law, and what mends it.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;
    private final Clock clock;
    private final Supplier<CorridorRules> bundled;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            descriptionKey = "files",
            description = "Shipments: files, directories with *.json, or - for standard input.")
    private List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "text|json|ndjson",
            description =
                    "Form of the report (default: text); ndjson reads *.ndjson, *.ndjson.gz, *.jsonl and - line by line.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "en|ru|kk|zh",
            converter = LanguageConverter.class,
            description = "Language of the texts, of the dates and numbers in them, and of this help (default: en).")
    private Language language = Language.EN;

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

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            converter = MostConverter.class,
            description =
                    "Findings that a report lists (default: 50000); of more, some are left out of each rule. Verdict and"
                            + " counts are always of all.")
    private int maxFindings = CheckOptions.MAX_FINDINGS;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the reports to a file.")
    private Path file;

    @Option(
            names = "--resume",
            description = "With --format ndjson and --out: keep the reports that are in the file and go on after them.")
    private boolean resume;

    @Option(
            names = "--watch",
            description = "Check again whenever a shipment, the rules, the overlay or the waivers are saved.")
    private boolean watch;

    @Spec
    private CommandSpec command;

    @Mixin
    private NowOption now;

    @Mixin
    private OwnDecisions own;

    @Mixin
    private RulesOption rules;

    /** Whether all shipments have been looked at, and in this run. */
    private boolean whole = true;

    private LocalDate today;

    CheckCommand(Console console, Map<String, String> environment, Clock clock, Supplier<CorridorRules> bundled) {
        this.bundled = bundled;
        this.console = console;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (resume && (format != Format.NDJSON || file == null)) {
            throw new ParameterException(command.commandLine(), "--resume needs --format ndjson and --out FILE");
        }
        if (!watch) {
            return check(arguments);
        }
        if (format == Format.NDJSON || file != null || arguments.contains("-")) {
            throw new ParameterException(
                    command.commandLine(), "--watch answers on the screen: leave out ndjson, --out and -");
        }
        return checkWhenSaved();
    }

    private int checkWhenSaved() throws IOException {
        List<Path> shipments =
                arguments.stream().map(Path::of).filter(Files::exists).toList();
        List<Path> all = new ArrayList<>(shipments);
        all.addAll(rules.files());
        all.addAll(own.files());
        int status = ExitStatus.CLEAN;
        try (FileWatch watched = new FileWatch(all)) {
            status = check(arguments);
            console.tell("waiting for changes; end with Ctrl-C");
            for (Set<Path> saved = watched.changed(); !saved.isEmpty(); saved = watched.changed()) {
                console.out().println();
                try {
                    status = check(touched(saved, shipments));
                } catch (RulePackException e) {
                    e.problems().forEach(problem -> console.out().println(problem.display()));
                    status = ExitStatus.FAILED;
                }
                console.out().flush();
            }
        }
        return status;
    }

    /** The shipments that were saved themselves; all of them when it was something that they are judged by. */
    private List<String> touched(Set<Path> saved, List<Path> shipments) {
        List<Path> places = shipments.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .toList();
        boolean alone = saved.stream().allMatch(path -> places.stream().anyMatch(path::startsWith));
        List<String> there =
                saved.stream().filter(Files::exists).map(Path::toString).toList();
        return alone && !there.isEmpty() ? there : arguments;
    }

    private int check(List<String> files) throws IOException {
        Inputs inputs = Inputs.of(files, console.in());
        inputs.missing().forEach(console::tell);
        if (inputs.found().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        Supplier<CorridorRules> corridor;
        try {
            corridor = own.over(rules.load(environment, bundled));
        } catch (OwnDecisions.UnusableWaivers e) {
            console.tell(e.getMessage());
            return ExitStatus.UNUSABLE;
        }
        int status = file == null ? checkOntoConsole(inputs, corridor) : checkIntoFile(inputs, corridor);
        if (today != null) {
            own.remarks(today, whole).forEach(remark -> console.tell(remark.display()));
        }
        return inputs.missing().isEmpty() ? status : Math.max(status, ExitStatus.UNUSABLE);
    }

    private int checkOntoConsole(Inputs inputs, Supplier<CorridorRules> corridor) throws IOException {
        return format == Format.NDJSON
                ? checkStream(new Lines(inputs.found()), corridor, console.out(), Resumption.NOTHING)
                : checkEach(inputs, corridor, console.out(), console.colour());
    }

    private int checkIntoFile(Inputs inputs, Supplier<CorridorRules> corridor) throws IOException {
        if (inputs.found().stream().anyMatch(input -> input.isFile(file))) {
            console.tell("--out " + file + ": this is a shipment to check; it would be overwritten");
            return ExitStatus.UNUSABLE;
        }
        Lines lines = new Lines(inputs.found());
        Resumption done;
        OutputStream out;
        try {
            done = done(lines, corridor);
            out = done.open(file);
        } catch (IOException e) {
            lines.close();
            console.tell("--out " + file + ": " + Failure.sentence(e));
            return ExitStatus.UNUSABLE;
        }
        try (out) {
            return format == Format.NDJSON
                    ? checkStream(lines, corridor, out, done)
                    : checkEach(inputs, corridor, out, false);
        } catch (IOException e) {
            // What is wrong with an input is told in its place, so this is the output.
            String advice = format == Format.NDJSON ? "; mend it and go on with --resume" : "";
            console.tell("--out " + file + ": " + Failure.sentence(e) + advice);
            return ExitStatus.FAILED;
        }
    }

    /** What need not be done again; the lines then stand behind it. */
    private Resumption done(Lines lines, Supplier<CorridorRules> corridor) throws IOException {
        if (!resume || !Files.exists(file)) {
            return Resumption.NOTHING;
        }
        Resumption done = Resumption.of(file, failOn);
        String mismatch = done.mismatch(moment(done), corridor.get().pack().sha256());
        if (mismatch != null) {
            throw new IOException("it cannot be resumed: " + mismatch);
        }
        return done.follow(lines, new LineCheck(corridor.get(), options(done), failOn, own::see));
    }

    private int checkEach(Inputs inputs, Supplier<CorridorRules> corridor, OutputStream out, boolean colour)
            throws IOException {
        ReportSink sink = format == Format.JSON
                ? new JsonSink(out)
                : new TextSink(
                        out, Labels.of(language.code()), colour, inputs.found().size() > 1);
        return new Batch(corridor, options(Resumption.NOTHING), failOn, own::see, console, sink).check(inputs.found());
    }

    private int checkStream(Lines lines, Supplier<CorridorRules> corridor, OutputStream out, Resumption done)
            throws IOException {
        // Where the reports themselves go to the terminal, a line that counts along would get between them.
        boolean watched = console.watched().getAsBoolean() && (file != null || !Terminal.showsOutput());
        StreamCheck stream = new StreamCheck(
                new LineCheck(corridor.get(), options(done), failOn, own::see),
                Runtime.getRuntime().availableProcessors(),
                new Progress(watched ? console.err() : null, System::nanoTime, lines, done.lines()));
        Shutdown shutdown = new Shutdown(stream::stop);
        try {
            int status = stream.run(lines, out);
            whole = done.lines() == 0 && !stream.stopped();
            if (stream.stopped() && !console.out().checkError()) {
                console.tell("stopped after " + (done.lines() + stream.written()) + " shipments");
            }
            return Math.max(done.status(), status);
        } finally {
            shutdown.over();
        }
    }

    private OffsetDateTime moment(Resumption done) {
        // All reports of a file are as of one moment.
        return now.given() == null && done.now() != null ? done.now() : now.or(clock);
    }

    private CheckOptions options(Resumption done) {
        OffsetDateTime moment = moment(done);
        today = moment.toLocalDate();
        return new CheckOptions(moment, lawDate, language.code(), maxFindings);
    }
}
