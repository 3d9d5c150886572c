package org.corridorrules.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.cli.Corridor;

/**
 * Runs what people run, silently. Java writes the classes that this needs into the archive from which the launcher
 * starts.
 */
public final class TypicalRuns {

    private TypicalRuns() {}

    /** @param arguments a directory with shipments, each a file {@code *.json} */
    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of(arguments[0]);
        for (String format : List.of("text", "json")) {
            run("", "check", samples.toString(), "--format", format, "--now", "2026-11-28T12:00:00Z");
        }
        run(lines(samples), "check", "-", "--format", "ndjson", "--now", "2026-11-28T12:00:00Z");
        run("{", "check", "-", "--lang", "zh");
        run("", "check", "--help");
        run("", "check");
        run("", "rules", "list");
        run("", "schema");
    }

    private static void run(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = Corridor.run(arguments, in, nowhere, nowhere);
        if (status > 2) {
            throw new IllegalStateException("corridor " + String.join(" ", arguments) + " ended with status " + status);
        }
    }

    private static String lines(Path samples) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.sorted().toList()) {
                lines.add(Files.readString(file).replace('\n', ' '));
            }
        }
        return String.join("\n", lines);
    }
}
