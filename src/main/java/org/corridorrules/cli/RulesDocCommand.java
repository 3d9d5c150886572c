package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.book.BookFolder;
import org.corridorrules.authoring.book.Proofs;
import org.corridorrules.authoring.book.RuleBook;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;
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

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the book: new, empty, or with an earlier one.")
    private Path out;

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
        BookFolder folder;
        SortedMap<String, List<RuleCase>> cases;
        RulePack pack = rules.load(environment).pack();
        try {
            folder = new BookFolder(out);
            cases = new RuleCases(directory).all();
        } catch (IllegalArgumentException e) {
            throw misuse(e.getMessage());
        }
        SortedMap<String, String> files =
                RuleBook.of(pack, PackFiles.of(directory), cases, Proofs.counted(pack.rules().values(), cases));
        folder.write(files);
        console.out().println(files.size() + " files; begin with " + out.resolve("index.html"));
        return ExitStatus.CLEAN;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
