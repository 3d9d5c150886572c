package org.corridorrules.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the benchmarks leave what more than one Java machine needs. */
final class WorkDirectory {

    static final Path PATH = Path.of("target/benchmark");

    private WorkDirectory() {}

    /** A new directory in it. */
    static Path make(String prefix) {
        try {
            Files.createDirectories(PATH);
            return Files.createTempDirectory(PATH, prefix).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a directory with all that is in it, if there is one. */
    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
