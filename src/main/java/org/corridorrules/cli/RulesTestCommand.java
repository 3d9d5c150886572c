package org.corridorrules.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
        RuleCaseRunner runner = new RuleCaseRunner(rules.load(environment), cases);
        int passed = 0;
        int failed = 0;
        for (Map.Entry<String, List<RuleCase>> file : cases.all().entrySet()) {
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
        console.out().println(passed + " passed, " + failed + " failed");
        return failed > 0 || passed == 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
