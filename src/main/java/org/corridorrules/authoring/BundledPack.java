package org.corridorrules.authoring;

import java.io.IOException;
import java.nio.file.Path;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePackException;

/** Compiles the bundled rule pack when the project is built, so that nothing is compiled at start. */
public final class BundledPack {

    private BundledPack() {}

    /** @param arguments the directory of the rules and the directory of the classes */
    public static void main(String[] arguments) throws IOException {
        try {
            CompiledPack.compile(PackFiles.of(Path.of(arguments[0])), Facts.VOCABULARY)
                    .write(Path.of(arguments[1]), CompiledPack.BUNDLED);
        } catch (RulePackException e) {
            throw new IllegalStateException(
                    "the rule pack has " + e.problems().size() + " problem(s):\n" + e.getMessage());
        }
    }
}
