package org.corridorrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.corridorrules.CorridorRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --rules}: the rules to judge by. */
final class RulesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Rule pack in a directory, in place of the bundled one.")
    private Path directory;

    /** The directory given, or null. */
    Path directory() {
        return directory;
    }

    /** The rules of the directory, compiled once for each content; the bundled ones if there is none. */
    CorridorRules load(Map<String, String> environment) {
        return load(environment, CorridorRules::bundled).get();
    }

    /** The same; bundled ones are not waited for. */
    Supplier<CorridorRules> load(Map<String, String> environment, Supplier<CorridorRules> bundled) {
        if (directory == null) {
            return bundled;
        }
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(
                    command.commandLine(), "--rules " + directory + ": there is no such directory");
        }
        CorridorRules loaded = of(directory, environment);
        return () -> loaded;
    }

    /** The rules of a directory, compiled once for each content. */
    static CorridorRules of(Path directory, Map<String, String> environment) {
        return CorridorRules.load(directory, CacheDirectory.of(environment, System.getProperty("user.home")));
    }
}
