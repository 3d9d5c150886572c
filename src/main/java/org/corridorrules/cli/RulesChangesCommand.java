package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.corridorrules.authoring.changes.ChangesText;
import org.corridorrules.authoring.changes.PackChanges;
import org.corridorrules.authoring.changes.PackParts;
import org.corridorrules.authoring.changes.PartChange;
import org.corridorrules.pack.PackArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules changes}: what a new version of a pack changes, and where a company has changed it too. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Lists the rules, parameters, lists and texts that a new version of the rules adds, removes or changes,",
            "and which of them your own version changes otherwise. Each is a directory or a packed file.",
            "Ends with 1 if you have changed something otherwise."
        })
final class RulesChangesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The version that yours was made from.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version.")
    private Path next;

    @Option(names = "--ours", paramLabel = "DIR", description = "Your own version of the old one.")
    private Path ours;

    @Spec
    private CommandSpec command;

    RulesChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackParts before = parts(old);
        PackParts after = parts(next);
        PackParts own = ours == null ? null : parts(ours);
        List<PartChange> changes = PackChanges.between(before, after, own);
        console.out().print(ChangesText.of(before.title(), after.title(), changes, own != null));
        return changes.stream().anyMatch(PartChange::conflict) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private PackParts parts(Path pack) throws IOException {
        try {
            return PackParts.of(PackArchive.filesOf(pack));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
