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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.CorridorRules;
import org.corridorrules.cli.Corridor;

/**
 * Runs what people run, silently. Java writes the classes that this needs into the archive from which the launcher
 * starts.
 */
public final class TypicalRuns {

    private TypicalRuns() {}

    /** So few rules that compiling them takes a second, with cases, in a folder of their own. */
    private static final String FOLDER = "az/entry";

    /** What a pack needs besides its rules. */
    private static final List<String> WHOLE = List.of("pack.yaml", "parameters", "reference", "text", "bases");

    /** @param arguments a directory with shipments, each a file {@code *.json}, and a directory with a rule pack */
    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of(arguments[0]);
        changeRules(Path.of(arguments[1]));
        for (String format : List.of("text", "json")) {
            run("", "check", samples.toString(), "--format", format, "--now", "2026-11-28T12:00:00Z");
        }
        run(lines(samples), "check", "-", "--format", "ndjson", "--now", "2026-11-28T12:00:00Z");
        run("{", "check", "-", "--lang", "zh");
        run("", "check", "--help");
        run("", "check");
        run("", "rules", "list");
        run("", "rules", "test", "--help");
        run("", "rules", "lint", "--rules", arguments[1]);
        run("", "schema");
    }

    /** Compiles a few rules, reads them back from the cache, and runs their cases. */
    private static void changeRules(Path whole) throws IOException {
        Path work = Files.createTempDirectory("corridor");
        try {
            Path pack = work.resolve("rules");
            for (String part : WHOLE) {
                copy(whole, part, pack);
            }
            copy(whole, FOLDER, pack);
            RuleCases cases = new RuleCases(pack);
            for (int i = 0; i < 2; i++) {
                CorridorRules rules = CorridorRules.load(pack, work.resolve("cache"));
                RuleCaseRunner runner = new RuleCaseRunner(rules, cases);
                cases.in(file -> true).values().stream().flatMap(List::stream).forEach(runner::run);
            }
        } finally {
            delete(work);
        }
    }

    private static void copy(Path from, String part, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
