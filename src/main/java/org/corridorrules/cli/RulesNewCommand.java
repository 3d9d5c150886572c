package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.corridorrules.authoring.draft.RuleDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules new}: writes a rule to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Writes a rule, its words in four languages and its cases, and says what to fill in.")
final class RulesNewCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The id of the rule, for ever: that of the fact of the law, such as EU-ENS-002a.")
    private String id;

    @Option(
            names = "--in",
            paramLabel = "TOPIC",
            required = true,
            description = "Where it stands: territory, act and file, such as eu/entry/ens or carriage/rail/note.")
    private String topic;

    @Option(names = "--rules", paramLabel = "DIR", required = true, description = "The rule pack to add it to.")
    private Path directory;

    RulesNewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(
                    command.commandLine(), "--rules " + directory + ": there is no such directory");
        }
        List<Path> written;
        try {
            written = new RuleDraft(directory, id, topic, LocalDate.now(clock)).write();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
        console.out().println("Written, to be filled in where it says " + RuleDraft.FILL_IN + ":");
        written.forEach(file -> console.out().println("  " + file));
        console.out()
                .println(
                        """

                        1. In the rule: when it speaks (when), the law (@basis), how much it weighs (@severity: BLOCK, WARN, INFO),
                           how sure the law is (@confidence), from and until when it holds (@from, @until).
                        2. In the cases: one in which it speaks, one in which it stays silent, and each side of every limit and day.
                        3. The words in four languages: what is wrong, why, what to do.
                        Then: corridor rules lint --rules %1$s, and corridor rules test --rules %1$s %2$s"""
                                .formatted(directory, topic.substring(0, topic.lastIndexOf('/'))));
        return ExitStatus.CLEAN;
    }
}
