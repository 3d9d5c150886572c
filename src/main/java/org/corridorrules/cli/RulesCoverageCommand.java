package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.corridorrules.authoring.coverage.Coverage;
import org.corridorrules.authoring.coverage.CoverageCount;
import org.corridorrules.authoring.coverage.CoverageHtml;
import org.corridorrules.authoring.coverage.CoverageText;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code corridor rules coverage}: what the cases of a pack try. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Tells in which cases each rule speaks and is silent, which days of change and which limits are tried on both"
                    + " sides, and which rows of lists.",
            "Exit status: 1 if a rule never speaks or is never silent."
        })
final class RulesCoverageCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    /** How to write it. */
    enum Form {
        TEXT,
        HTML
    }

    @Mixin
    private RulesOption rules;

    @Mixin
    private TrialsOfPack pack;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or html, one page that needs nothing else.")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes to a file in place of standard output.")
    private Path out;

    RulesCoverageCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Trials trials = pack.load(rules, environment);
        Path directory = rules.directory();
        Choice choice = pack.choice(directory, Set.of());
        trials.failing().forEach(failing -> console.tell("FAILED  " + failing + "; a case that fails is not counted"));
        Coverage coverage = new CoverageCount(trials, new PackSource(directory)).of(choice);
        StringBuilder text = new StringBuilder();
        if (form == Form.HTML) {
            RulePack rulePack = trials.pack();
            text.append(CoverageHtml.page(coverage, rulePack.id() + " " + rulePack.version()));
        } else {
            CoverageText.write(coverage, line -> text.append(line).append('\n'));
        }
        if (out == null) {
            console.out().print(text);
        } else {
            Files.writeString(out, text);
        }
        return coverage.isWhole() && trials.failing().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
