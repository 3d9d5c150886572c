package org.corridorrules.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.CorridorRules;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;

/**
 * A pack with five times the rules: those of the project, and a copy of each for four territories that are on the route
 * of no shipment that is timed.
 */
final class FiveTimes {

    /** Territories that the rules know as a word, but have no law for. */
    private static final List<String> ELSEWHERE = List.of("UA", "TM", "UZ", "MN");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package +([\\w.]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^rule +\"([^\"]+)\"");
    private static final Pattern TERRITORY = Pattern.compile("territory == \"[A-Z]+\",? *");
    private static final Pattern FACT = Pattern.compile("(: \\w+At\\()\\s*");

    private FiveTimes() {}

    /** The pack, compiled by the first who asks for it and read from a cache by the others. */
    static RulePack load() {
        Path directory = WorkDirectory.PATH.resolve("five-times");
        WorkDirectory.delete(directory);
        write(Path.of("rules"), directory);
        return CorridorRules.load(directory, WorkDirectory.PATH.resolve("cache"))
                .pack();
    }

    private static void write(Path rules, Path directory) {
        Map<String, Integer> numbers = new HashMap<>();
        PackFiles.of(rules).files().forEach((name, bytes) -> {
            put(directory.resolve(name), bytes);
            if (name.endsWith(".drl")) {
                for (String territory : ELSEWHERE) {
                    String folder = territory.toLowerCase(Locale.ROOT);
                    String source = new String(bytes, StandardCharsets.UTF_8);
                    put(directory.resolve(folder).resolve(name), text(elsewhere(source, territory, folder, numbers)));
                    put(
                            directory.resolve("text/en." + folder + "." + name.replace('/', '.') + ".yaml"),
                            text(words(source, territory, numbers)));
                }
            }
        });
    }

    private static String elsewhere(String source, String territory, String folder, Map<String, Integer> numbers) {
        String moved = PACKAGE.matcher(source).replaceFirst("package " + folder + ".$1");
        String renamed =
                RULE.matcher(moved).replaceAll(rule -> "rule \"" + copy(rule.group(1), territory, numbers) + "\"");
        String everywhere = TERRITORY.matcher(renamed).replaceAll("");
        return FACT.matcher(everywhere).replaceAll("$1 territory == \"" + territory + "\", ");
    }

    private static String words(String source, String territory, Map<String, Integer> numbers) {
        StringBuilder text = new StringBuilder("language: en\ntexts:\n");
        Matcher rules = RULE.matcher(source);
        while (rules.find()) {
            text.append("  ")
                    .append(copy(rules.group(1), territory, numbers))
                    .append(": {title: T, message: M, remedy: R}\n");
        }
        return text.toString();
    }

    /** An id of the form that the pack's reader asks for. */
    private static String copy(String id, String territory, Map<String, Integer> numbers) {
        int number = numbers.computeIfAbsent(id, first -> numbers.size());
        return "%s-R%04d-000".formatted(territory, number);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
