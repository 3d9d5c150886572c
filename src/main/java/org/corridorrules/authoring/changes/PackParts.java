package org.corridorrules.authoring.changes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.PackReader;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePackException;

/**
 * A rule pack part by part, each as the lines of which it consists: those of a rule without its comments, the dated values
 * of a parameter, the rows of a list, the sentences of a text. Nothing is compiled.
 *
 * @param title name and version of the pack
 */
public record PackParts(String title, SortedMap<Part, List<String>> lines) {

    /** @throws RulePackException with everything that is wrong in the pack */
    public static PackParts of(PackFiles files) {
        PackReader reader = new PackReader(files, Facts.VOCABULARY);
        PackContent content = reader.read();
        if (!reader.problems().isEmpty()) {
            throw new RulePackException(reader.problems());
        }
        SortedMap<Part, List<String>> parts = new TreeMap<>();
        content.rules().forEach(rule -> parts.put(new Part(Part.Kind.RULE, rule.id()), lines(rule, files)));
        content.parameters()
                .forEach(parameter -> parts.put(new Part(Part.Kind.PARAMETER, parameter.name()), lines(parameter)));
        content.lists().forEach(table -> parts.put(new Part(Part.Kind.LIST, table.name()), lines(table)));
        for (PackContent.Language language : content.texts()) {
            language.texts()
                    .forEach((id, text) -> parts.put(
                            new Part(Part.Kind.TEXT, id + " (" + language.language() + ")"),
                            List.of(
                                    "title: " + text.title(),
                                    "message: " + text.message(),
                                    "remedy: " + text.remedy())));
        }
        return new PackParts(content.id() + " " + content.version(), parts);
    }

    private static List<String> lines(RuleInfo rule, PackFiles files) {
        List<String> lines = new ArrayList<>();
        lines.add("in " + rule.folder());
        String file = new String(files.files().get(rule.file()), StandardCharsets.UTF_8);
        for (String line : file.lines().skip(rule.line() - 1L).toList()) {
            String words = line.strip().replaceAll("\\s+", " ");
            if (!words.isEmpty() && !words.startsWith("//")) {
                lines.add(words);
            }
            if (words.equals("end")) {
                break;
            }
        }
        return lines;
    }

    private static List<String> lines(Parameter parameter) {
        List<String> lines = new ArrayList<>();
        lines.add("means: " + parameter.description());
        for (Parameter.Value value : parameter.values()) {
            lines.add(period(value.from(), value.until()) + ": " + value.value() + " " + parameter.unit() + ", "
                    + value.status() + ", " + value.confidence() + "; " + law(value)
                    + (value.note() == null ? "" : "; " + value.note()));
        }
        return lines;
    }

    private static String law(Parameter.Value value) {
        return value.basis().stream().map(Basis::citation).collect(Collectors.joining("; "));
    }

    /** As people say it: until is the first day on which it no longer holds. */
    private static String period(LocalDate from, LocalDate until) {
        String start = from == null ? "" : "from " + from;
        String end = until == null ? "" : "until " + until;
        String both = (start + " " + end).strip();
        return both.isEmpty() ? "always" : both;
    }

    private static List<String> lines(PackContent.Table table) {
        return table.rows().stream()
                .map(row -> String.join(", ", row.cells()) + "; " + period(row.from(), row.until()) + ", "
                        + row.confidence())
                .toList();
    }
}
