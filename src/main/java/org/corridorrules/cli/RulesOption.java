package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.corridorrules.CorridorRules;
import org.corridorrules.pack.PackArchive;
import org.corridorrules.pack.PackKeys;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options {@code --rules} and {@code --require-signed-by}: the rules to judge by. */
final class RulesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--rules",
            paramLabel = "DIR|FILE",
            description = "Rule pack in place of the bundled one: a directory, or a file made by corridor rules pack.")
    private Path pack;

    @Option(
            names = "--require-signed-by",
            paramLabel = "KEY",
            description = "Refuse rules that are not signed with the private half of this public key (PEM).")
    private Path signer;

    /** The directory given, or null. */
    Path directory() {
        if (pack != null && Files.isRegularFile(pack)) {
            throw misuse(
                    "--rules " + pack + ": this needs the rules in a directory; unpack the file, it is a zip file");
        }
        return pack;
    }

    /** The directory or file given; empty if there is none. */
    List<Path> files() {
        return pack == null || !Files.exists(pack) ? List.of() : List.of(pack);
    }

    /** The rules given, compiled once for each content; the bundled ones if there are none. */
    CorridorRules load(Map<String, String> environment) {
        return load(environment, CorridorRules::bundled).get();
    }

    /** The same; bundled ones are not waited for. */
    Supplier<CorridorRules> load(Map<String, String> environment, Supplier<CorridorRules> bundled) {
        PublicKey key = signer == null ? null : key();
        if (pack == null) {
            if (key != null) {
                throw PackArchive.refused(
                        "--require-signed-by " + signer,
                        "the bundled rules carry no signature; give a signed pack with --rules FILE");
            }
            return bundled;
        }
        if (!Files.exists(pack)) {
            throw misuse("--rules " + pack + ": there is no such directory or file");
        }
        CorridorRules loaded = key == null
                ? of(pack, environment)
                : CorridorRules.loadSigned(pack, key, CacheDirectory.of(environment, System.getProperty("user.home")));
        return () -> loaded;
    }

    /** The rules of a directory or file, compiled once for each content. */
    static CorridorRules of(Path pack, Map<String, String> environment) {
        return CorridorRules.load(pack, CacheDirectory.of(environment, System.getProperty("user.home")));
    }

    private PublicKey key() {
        try {
            return PackKeys.publicKey(signer);
        } catch (IllegalArgumentException e) {
            throw misuse("--require-signed-by " + e.getMessage());
        } catch (IOException e) {
            throw misuse("--require-signed-by " + signer + ": " + Failure.sentence(e));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
