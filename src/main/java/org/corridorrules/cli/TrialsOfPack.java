package org.corridorrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witnesses;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rules of a directory with all cases beside them, each judged once. */
final class TrialsOfPack {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "Only what stands in a folder or file of the pack, such as eu/entry or parameters/eu-ens.yaml.")
    private List<String> paths = new ArrayList<>();

    Trials load(RulesOption rules, Map<String, String> environment) {
        Path directory = rules.directory();
        if (directory == null) {
            throw new ParameterException(
                    command.commandLine(), "the cases lie beside the rules: name the directory with --rules DIR");
        }
        RuleCases cases = new RuleCases(directory);
        // The rules are made ready on one core while the cases are read on another.
        CompletableFuture<Witnesses> reading = CompletableFuture.supplyAsync(() -> new Witnesses(cases.all(), cases));
        CorridorRules loaded = rules.load(environment);
        return asked(() -> new Trials(loaded, RulesTestCommand.join(reading), new RuleCaseRunner(loaded, cases)));
    }

    /** What of the pack is meant by the paths, written from there or from where the command runs, and by names. */
    Choice choice(Path directory, Set<String> names) {
        return asked(() -> new Choice(
                paths.stream().map(path -> CaseFilter.inside(directory, path)).toList(), names));
    }

    <T> T asked(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
