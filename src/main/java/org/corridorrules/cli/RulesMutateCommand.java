package org.corridorrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.mutation.Choice;
import org.corridorrules.authoring.mutation.Known;
import org.corridorrules.authoring.mutation.Mutation;
import org.corridorrules.authoring.mutation.Score;
import org.corridorrules.authoring.mutation.ScoreText;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witnesses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules mutate}: changes rules, values and rows a little and tells what no case notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Makes small changes to rules, parameters and lists, one at a time: a condition left out or turned round,"
                    + " another severity, a limit moved by one unit, a day by one day, a value or a row left out.",
            "Tells those that no case notices, and which case to write."
        })
final class RulesMutateCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec command;

    @Mixin
    private RulesOption rules;

    @Parameters(
            paramLabel = "PATH",
            description = "Only what stands in a folder or file of the pack, such as eu/entry or parameters/eu-ens.yaml.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--id", paramLabel = "NAME", description = "Only a rule, a parameter or a list of this name.")
    private Set<String> ids = new TreeSet<>();

    @Option(names = "--equivalents", description = "Also list the changes that no case can notice, with the reason.")
    private boolean equivalents;

    RulesMutateCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path directory = rules.directory();
        if (directory == null) {
            throw new ParameterException(
                    command.commandLine(), "the cases lie beside the rules: name the directory with --rules DIR");
        }
        try {
            return mutate(directory);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private int mutate(Path directory) {
        RuleCases cases = new RuleCases(directory);
        // The rules are made ready on one core while the cases are read on another.
        CompletableFuture<Witnesses> reading =
                CompletableFuture.supplyAsync(() -> new Witnesses(cases.all(), cases));
        CorridorRules loaded = rules.load(environment);
        Choice choice = new Choice(
                paths.stream().map(path -> CaseFilter.inside(directory, path)).toList(), ids);
        ids.forEach(id -> CaseFilter.known("rule, parameter or list", id, names(loaded)));
        Trials trials = new Trials(loaded, RulesTestCommand.join(reading), new RuleCaseRunner(loaded, cases));
        Path cache = CacheDirectory.of(environment, System.getProperty("user.home"));
        Score score = new Mutation(trials, directory, new Known(cache))
                .run(choice, new Countdown(console, "changes tried"));
        ScoreText.write(score, equivalents, console.out()::println);
        boolean nothing = score.tallies().isEmpty();
        if (nothing) {
            console.tell("nothing is chosen by all of this; leave something out");
        }
        boolean sound = score.survivors().isEmpty()
                && score.failing().isEmpty()
                && score.unused().isEmpty();
        return sound && !nothing ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static Set<String> names(CorridorRules loaded) {
        Set<String> names = new TreeSet<>(loaded.pack().rules().keySet());
        names.addAll(loaded.pack().parameters().keySet());
        names.addAll(loaded.pack().lists().keySet());
        return names;
    }
}
