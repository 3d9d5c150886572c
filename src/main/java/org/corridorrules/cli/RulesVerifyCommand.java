package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.corridorrules.pack.PackArchive;
import org.corridorrules.pack.PackKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor rules verify}: whether a packed rule pack is whole, and by whom it is signed. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = {
            "Says whether a file made by corridor rules pack is whole, and whether the owner of a key has signed it.",
            "Compiles nothing. Ends with 3 if it was changed, or is not signed with the key."
        })
final class RulesVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The packed rules.")
    private Path file;

    @Option(names = "--key", paramLabel = "PUBLICKEY", description = "The public key (PEM) by which it must be signed.")
    private Path keyFile;

    @Spec
    private CommandSpec command;

    RulesVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw misuse(file + ": there is no such file");
        }
        PublicKey key = keyFile == null ? null : key();
        PackArchive pack = PackArchive.read(file);
        if (key != null) {
            pack.mustBeSignedBy(key);
        }
        String signature = key != null
                ? "signed with the key of " + keyFile
                : pack.signed() ? "signed; give --key PUBLICKEY to see whether by you" : "not signed";
        console.out()
                .println(
                        file + ": " + pack.title() + ", " + pack.files().files().size() + " files, sha256 "
                                + pack.files().sha256() + ", " + signature);
        return ExitStatus.CLEAN;
    }

    private PublicKey key() {
        try {
            return PackKeys.publicKey(keyFile);
        } catch (IllegalArgumentException e) {
            throw misuse("--key " + e.getMessage());
        } catch (IOException e) {
            throw misuse("--key " + keyFile + ": " + Failure.sentence(e));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
