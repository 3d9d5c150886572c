package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.book.BookFolder;
import org.corridorrules.authoring.book.RuleBook;
import org.corridorrules.authoring.mutation.Known;
import org.corridorrules.authoring.mutation.Mutation;
import org.corridorrules.authoring.mutation.Score;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witnesses;
import org.corridorrules.pack.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corridor rules doc}: writes the rule book. */
@Command(
        name = "doc",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Writes the rule book: a site that opens from a disk, with a page for each rule, parameter, list, lane and day"
                    + " of change, and a search.",
            "What an earlier book in the same folder had and this one has not is deleted."
        })
final class RulesDocCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec command;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the book: new, empty, or with an earlier one.")
    private Path out;

    @Option(
            names = "--mutation",
            description = "Also shows how many small changes of each rule its cases notice. What 'rules mutate' has not"
                    + " found out before is tried now, which can take minutes.")
    private boolean mutation;

    RulesDocCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = rules.directory();
        if (directory == null) {
            throw misuse("the book shows the rules as they are written: name their directory with --rules DIR");
        }
        if (out.toAbsolutePath()
                .normalize()
                .startsWith(directory.toAbsolutePath().normalize())) {
            throw misuse("--out " + out + " lies among the rules; name a folder outside of " + directory);
        }
        CorridorRules loaded = rules.load(environment);
        SortedMap<String, String> files;
        try {
            BookFolder folder = new BookFolder(out);
            RuleCases cases = new RuleCases(directory);
            files = RuleBook.of(
                    loaded.pack(), PackFiles.of(directory), cases, mutation ? mutation(loaded, cases) : Map.of());
            folder.write(files);
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage());
        }
        console.out().println(files.size() + " files; begin with " + out.resolve("index.html"));
        return ExitStatus.CLEAN;
    }

    private Map<String, Score.Tally> mutation(CorridorRules loaded, RuleCases cases) {
        Trials trials = new Trials(loaded, new Witnesses(cases.all(), cases), new RuleCaseRunner(loaded, cases));
        trials.failing().forEach(failing -> console.tell("FAILED  " + failing + "; a case that fails catches nothing"));
        Path cache = CacheDirectory.of(environment, System.getProperty("user.home"));
        return new Mutation(trials, rules.directory(), new Known(cache), cache)
                .bySubject(new Countdown(console, "changes tried"));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
