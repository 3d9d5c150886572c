package org.corridorrules.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules test}: runs the cases that lie beside the rules of a directory. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Runs the cases beside the rules and says in words what differs.")
final class RulesTestCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec command;

    @Mixin
    private RulesOption rules;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..1",
            defaultValue = "",
            description = "Only cases whose file or name contains this text.")
    private String filter;

    RulesTestCommand(Console console, Map<String, String> environment) {
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
        RuleCases cases = new RuleCases(directory);
        Map<String, List<RuleCase>> all = casesOf(cases);
        CorridorRules loaded = rules.load(environment);
        RuleCaseRunner runner = new RuleCaseRunner(loaded, cases);
        int passed = 0;
        int failed = 0;
        for (Map.Entry<String, List<RuleCase>> file : all.entrySet()) {
            for (RuleCase rule : file.getValue()) {
                String name = file.getKey() + ": " + rule.name();
                if (!name.contains(filter)) {
                    continue;
                }
                List<String> differences = runner.run(rule);
                if (differences.isEmpty()) {
                    passed++;
                } else {
                    failed++;
                    console.out().println("FAILED  " + name);
                    differences.forEach(difference -> console.out().println("        " + difference));
                }
            }
        }
        if (filter.isEmpty()) {
            failed += untested(loaded, all);
        } else if (passed + failed == 0) {
            console.tell("no case has \"" + filter + "\" in its file or name");
        }
        console.out().println(passed + " passed, " + failed + " failed");
        return failed > 0 || passed == 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private Map<String, List<RuleCase>> casesOf(RuleCases cases) {
        try {
            return cases.all();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    /** Names the rules that no case makes speak. */
    private int untested(CorridorRules loaded, Map<String, List<RuleCase>> all) {
        Set<String> mute = new TreeSet<>(loaded.pack().rules().keySet());
        mute.removeAll(RuleCaseRunner.speaking(
                all.values().stream().flatMap(Collection::stream).toList()));
        mute.forEach(id -> console.out().println("FAILED  " + id + " has no case that makes it speak"));
        return mute.size();
    }
}
