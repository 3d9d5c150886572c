package org.corridorrules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.corridorrules.pack.RulePackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: {@code corridor}. */
@Command(
        name = "corridor",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Checks shipments between China, Kazakhstan and the European Union against customs rules.",
        footer = {
            "",
            "Exit status: 0 nothing at or above --fail-on; 1 findings at or above it;",
            "2 wrong usage or unreadable input; 3 the rules or the engine failed."
        })
public final class Corridor {

    @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT)
    private boolean debug;

    private Corridor() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        PipeStream out = new PipeStream(new FileOutputStream(FileDescriptor.out));
        Console console = new Console(
                System.in,
                new PrintStream(out),
                new PrintStream(new FileOutputStream(FileDescriptor.err)),
                Terminal.takesColour(environment),
                Terminal::showsErrors,
                out::closed);
        System.exit(run(args, console, environment, Clock.systemUTC(), new BundledRules().aheadOf(args)));
    }

    /**
     * Runs a command without colour and without ending the Java machine. Output is UTF-8.
     *
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Console(in, out, err, false), System.getenv(), Clock.systemUTC());
    }

    static int run(String[] args, Console console, Map<String, String> environment, Clock clock) {
        return run(args, console, environment, clock, new BundledRules());
    }

    private static int run(
            String[] args, Console console, Map<String, String> environment, Clock clock, BundledRules bundled) {
        Corridor corridor = new Corridor();
        int status;
        try {
            status = corridor.commandLine(args, console, environment, clock, bundled)
                    .execute(args);
        } catch (Error e) {
            // Picocli passes these on: no memory, or a library that is missing.
            status = corridor.failed(e, console);
        }
        if (console.out().checkError() && !console.unread().getAsBoolean()) {
            console.tell("The output could not be written.");
            return Math.max(status, ExitStatus.FAILED);
        }
        return status;
    }

    private CommandLine commandLine(
            String[] args, Console console, Map<String, String> environment, Clock clock, BundledRules bundled) {
        CommandLine check = new CommandLine(new CheckCommand(console, environment, clock, bundled));
        HelpTexts.askedFor(args).ifPresent(check::setResourceBundle);
        CommandLine line = new CommandLine(this).addSubcommand("check", check);
        // Picocli reads the annotations of each command it is given, which takes longer than judging a shipment.
        if (args.length == 0 || !args[0].equals("check")) {
            line.addSubcommand("schema", new SchemaCommand(console))
                    .addSubcommand("explain", new ExplainCommand(console, environment, clock))
                    .addSubcommand(
                            "rules",
                            new CommandLine(new RulesCommand())
                                    .addSubcommand("list", new RulesListCommand(console, environment))
                                    .addSubcommand("test", new RulesTestCommand(console, environment))
                                    .addSubcommand("doc", new RulesDocCommand(console, environment))
                                    .addSubcommand("stale", new RulesStaleCommand(console, environment, clock))
                                    .addSubcommand("lint", new RulesLintCommand(console))
                                    .addSubcommand("new", new RulesNewCommand(console, clock))
                                    .addSubcommand("diff", new RulesDiffCommand(console, environment, clock))
                                    .addSubcommand("changes", new RulesChangesCommand(console))
                                    .addSubcommand("coverage", new RulesCoverageCommand(console, environment))
                                    .addSubcommand("mutate", new RulesMutateCommand(console, environment))
                                    .addSubcommand("pack", new RulesPackCommand(console, environment))
                                    .addSubcommand("verify", new RulesVerifyCommand(console)));
        }
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setParameterExceptionHandler((e, given) -> misused(e, console))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    }

    private static int misused(ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        console.tell(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        console.tell("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.UNUSABLE;
    }

    private int failed(Throwable e, Console console) {
        if (e instanceof ParameterException misuse) {
            return misused(misuse, console);
        }
        if (e instanceof RulePackException broken) {
            broken.problems().forEach(problem -> console.tell(problem.display()));
            return ExitStatus.FAILED;
        }
        console.tell(Failure.line(e));
        if (debug) {
            e.printStackTrace(console.err());
        }
        return ExitStatus.FAILED;
    }
}
