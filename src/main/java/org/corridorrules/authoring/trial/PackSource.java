package org.corridorrules.authoring.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.corridorrules.pack.RuleInfo;

/** Finds rules, conditions, values and rows in the files of a pack. Thread-safe. */
public final class PackSource {

    private final Path directory;
    private final Map<String, List<String>> files = new ConcurrentHashMap<>();
    private final Map<String, Place> parameters = new HashMap<>();

    public PackSource(Path directory) {
        this.directory = directory;
        Path folder = directory.resolve("parameters");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.list(folder)) {
                found.map(file -> "parameters/" + file.getFileName())
                        .filter(file -> file.endsWith(".yaml"))
                        .forEach(this::index);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void index(String file) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith(":") && line.startsWith("  ") && !line.startsWith("   ")) {
                parameters.put(line.strip().substring(0, line.strip().length() - 1), new Place(file, i + 1));
            }
        }
    }

    private List<String> lines(String file) {
        return files.computeIfAbsent(file, name -> {
            try {
                return Files.readAllLines(directory.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The rule as it is written, from its name to its end. */
    public String text(RuleInfo rule) {
        StringBuilder text = new StringBuilder();
        for (String line :
                lines(rule.file()).subList(rule.line() - 1, lines(rule.file()).size())) {
            text.append(line).append('\n');
            if (line.strip().equals("end")) {
                break;
            }
        }
        return text.toString();
    }

    public Place of(RuleInfo rule) {
        return new Place(rule.file(), rule.line());
    }

    /** The line on which a condition begins; that of the rule if it is written otherwise than the engine has it. */
    public Place of(RuleInfo rule, String condition) {
        return of(rule, rule.line(), condition);
    }

    private Place of(RuleInfo rule, int from, String words) {
        String wanted = plain(words);
        List<String> lines = lines(rule.file());
        for (int i = from - 1; i < lines.size() && !lines.get(i).strip().equals("end"); i++) {
            if (plain(lines.get(i)).contains(wanted)) {
                return new Place(rule.file(), i + 1);
            }
        }
        return of(rule);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The line of one of the values of a parameter; of the parameter itself for -1. */
    public Place ofValue(String parameter, int index) {
        Place start = parameters.getOrDefault(parameter, new Place("parameters", 1));
        if (index < 0 || !start.file().endsWith(".yaml")) {
            return start;
        }
        List<String> lines = lines(start.file());
        int seen = -1;
        for (int i = start.line(); i < lines.size(); i++) {
            String line = lines.get(i).strip();
            seen += line.startsWith("- ") && !line.startsWith("- [") ? 1 : 0;
            if (seen == index) {
                return new Place(start.file(), i + 1);
            }
        }
        return start;
    }

    /** The line of a row, where no row is written on two. */
    public Place ofRow(String list, int index) {
        return new Place("reference/" + list + ".csv", index + 2);
    }
}
