package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Map;
import java.util.concurrent.Callable;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.PackArchive;
import org.corridorrules.pack.PackCache;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.PackKeys;
import org.corridorrules.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules pack}: makes one file of a rule pack, signed or not. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Makes one file of the rules of a directory, with their hash and, if you give a key, your signature.",
            "Rules in which something is wrong are not packed. Equal rules and keys give equal files."
        })
final class RulesPackCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "DIR", description = "The directory of the rules.")
    private Path directory;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Option(
            names = "--sign",
            paramLabel = "KEYFILE",
            description = "Sign with this private key: openssl genpkey -algorithm ed25519 -out KEYFILE makes one.")
    private Path keyFile;

    @Spec
    private CommandSpec command;

    RulesPackCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(directory)) {
            throw misuse(directory + ": there is no such directory");
        }
        if (out.toAbsolutePath()
                .normalize()
                .startsWith(directory.toAbsolutePath().normalize())) {
            throw misuse(
                    "--out " + out + ": this lies among the rules and would be packed the next time; put it elsewhere");
        }
        PrivateKey key = keyFile == null ? null : key();
        PackFiles files = PackFiles.of(directory);
        Path cache = CacheDirectory.of(environment, System.getProperty("user.home"));
        RulePack pack = new PackCache(cache).load(files, Facts.VOCABULARY);
        byte[] bytes;
        try {
            bytes = PackArchive.write(files, pack.id(), pack.version(), key);
        } catch (IOException e) {
            throw PackArchive.refused(directory.toString(), e.getMessage());
        }
        try {
            Files.write(out, bytes);
        } catch (IOException e) {
            throw misuse("--out " + out + ": " + Failure.sentence(e));
        }
        console.out()
                .println(out + ": " + pack.id() + " " + pack.version() + ", "
                        + files.files().size() + " files, sha256 " + files.sha256()
                        + (key == null ? ", not signed" : ", signed"));
        return ExitStatus.CLEAN;
    }

    private PrivateKey key() {
        try {
            return PackKeys.privateKey(keyFile);
        } catch (IllegalArgumentException e) {
            throw misuse("--sign " + e.getMessage());
        } catch (IOException e) {
            throw misuse("--sign " + keyFile + ": " + Failure.sentence(e));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
