package org.corridorrules.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A document to read.
 *
 * @param name as messages show it
 * @param standard whether it is standard input and no file
 * @param source opens it
 */
record Input(String name, boolean standard, Source source) {

    /** What standard input is redirected from, where the system tells. */
    private static final Path STDIN = Path.of("/dev/stdin");

    /** Opens a stream; the reader closes it. */
    interface Source {
        InputStream open() throws IOException;
    }

    static Input file(Path path) {
        return new Input(path.toString(), false, () -> Files.newInputStream(path));
    }

    /** Whether it is read from a file, by whatever name. */
    boolean isFile(Path path) {
        try {
            return Files.isRegularFile(path) && Files.isSameFile(standard ? STDIN : Path.of(name), path);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Length in bytes, or -1 if it is not known. */
    long size() {
        try {
            // A pipe with a name has a length, too: none.
            return standard || !Files.isRegularFile(Path.of(name)) ? -1 : Files.size(Path.of(name));
        } catch (IOException e) {
            return -1;
        }
    }

    /** Standard input, which stays open. */
    static Input standard(InputStream in) {
        return new Input("<stdin>", true, () -> new FilterInputStream(in) {
            @Override
            public void close() {}
        });
    }
}
