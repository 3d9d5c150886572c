package org.corridorrules.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.corridorrules.authoring.mutation.Known;
import org.corridorrules.authoring.mutation.Mutation;
import org.corridorrules.authoring.mutation.Score;
import org.corridorrules.authoring.mutation.ScoreText;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corridor rules mutate}: changes rules, values and rows a little and tells what no case notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Makes small changes to rules, parameters and lists, one at a time: a condition or a part of it left out, a"
                    + " condition turned round, another severity, a limit moved by one unit, a day by one day, a value or a row"
                    + " left out.",
            "Tells those that no case notices, and which case to write."
        })
final class RulesMutateCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private RulesOption rules;

    @Mixin
    private TrialsOfPack pack;

    @Option(names = "--id", paramLabel = "NAME", description = "Only a rule, a parameter or a list of this name.")
    private Set<String> ids = new TreeSet<>();

    @Option(
            names = "--hints",
            description =
                    "For each change that survives, look for a case whose shipment shows it already; takes longer.")
    private boolean hints;

    @Option(
            names = "--at-most",
            paramLabel = "NUMBER",
            description = "Succeeds with so many survivors; without, none may survive.")
    private int atMost;

    @Option(names = "--equivalents", description = "Also list the changes that no case can notice, with the reason.")
    private boolean equivalents;

    RulesMutateCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Trials trials = pack.load(rules, environment);
        Path directory = rules.directory();
        Choice choice = pack.choice(directory, ids);
        Path cache = CacheDirectory.of(environment, System.getProperty("user.home"));
        Score score = pack.asked(() -> {
            ids.forEach(id -> CaseFilter.known("rule, parameter or list", id, names(trials.pack())));
            return new Mutation(trials, directory, new Known(cache), cache)
                    .run(choice, hints, new Countdown(console, "changes tried"));
        });
        ScoreText.write(score, equivalents, console.out()::println);
        boolean nothing = score.tallies().isEmpty();
        if (nothing) {
            console.tell("nothing is chosen by all of this; leave something out");
        }
        return score.isWhole(atMost) && !nothing ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static Set<String> names(RulePack pack) {
        Set<String> names = new TreeSet<>(pack.rules().keySet());
        names.addAll(pack.parameters().keySet());
        names.addAll(pack.lists().keySet());
        return names;
    }
}
