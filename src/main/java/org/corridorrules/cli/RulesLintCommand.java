package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.corridorrules.authoring.lint.Lint;
import org.corridorrules.authoring.lint.LintAnnotations;
import org.corridorrules.authoring.lint.LintFinding;
import org.corridorrules.authoring.lint.LintJson;
import org.corridorrules.authoring.lint.LintResult;
import org.corridorrules.authoring.lint.LintSarif;
import org.corridorrules.authoring.lint.LintText;
import org.corridorrules.authoring.lint.Linter;
import org.corridorrules.authoring.lint.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules lint}: what is wrong or doubtful in the rules of a directory. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Finds what is wrong or doubtful in rules, parameters, lists, texts and cases.")
final class RulesLintCommand implements Callable<Integer> {

    /** Forms of the findings. */
    enum Form {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    private final Console console;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            description = "Only the findings in a folder or file of the pack, such as eu/entry. All files are read.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", description = "The directory of the rules.")
    private Path directory;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text, json, sarif (2.1.0), or github (annotations of a workflow). Default: text.")
    private Form form;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "ERROR",
            description = "error or warning: the findings that make the exit status 1. Default: error.")
    private Lint.Level failOn;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Prints the page on a check: what is wrong, an example to avoid, one to prefer, and why.")
    private String explained;

    RulesLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (explained != null) {
            return explain();
        }
        if (directory == null) {
            throw misuse("lint reads rules in a directory: name it with --rules DIR");
        }
        if (!Files.isDirectory(directory)) {
            throw misuse("--rules " + directory + ": there is no such directory");
        }
        List<String> chosen = new ArrayList<>();
        try {
            paths.forEach(path -> chosen.add(CaseFilter.inside(directory, path)));
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage());
        }
        LintResult result = new LintResult(
                directory,
                Linter.lint(directory).stream()
                        .filter(finding -> chosen.isEmpty() || isIn(finding, chosen))
                        .toList());
        write(result);
        boolean fails = result.findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        return fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private static boolean isIn(LintFinding finding, List<String> paths) {
        return paths.stream()
                .anyMatch(path -> path.isEmpty()
                        || finding.file().equals(path)
                        || finding.file().startsWith(CaseFilter.folder(path)));
    }

    private void write(LintResult result) throws IOException {
        switch (form) {
            case TEXT -> LintText.write(result, console.out());
            case JSON -> LintJson.write(result, console.out());
            case SARIF -> LintSarif.write(result, console.out());
            case GITHUB -> LintAnnotations.write(result, console.out());
        }
    }

    private int explain() {
        try {
            console.out().print(Page.of(explained).markdown());
            return ExitStatus.CLEAN;
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage() + "\nThe checks are: " + String.join(", ", Lint.ids()));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
