package org.corridorrules.authoring.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.Text;

/**
 * What the search looks through. It comes as scripts because a page that was opened from a disk may load no other
 * file.
 */
final class SearchIndex {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchIndex() {}

    /**
     * Something that can be found.
     *
     * @param page its file
     * @param name its id or name
     * @param language of title and text; null for English around the rules
     * @param from first day on which it is in force; null if open
     * @param until first day on which it no longer is; null if open
     */
    record Entry(String page, String name, String title, String text, String language, String from, String until) {

        List<Object> asList() {
            List<Object> list = new ArrayList<>();
            Stream.of(page, name, title, text, language, from, until).forEach(list::add);
            return list;
        }
    }

    /** The scripts by their file: one for each language, and one for what is no rule. */
    static Map<String, String> of(Book book) {
        Map<String, String> scripts = new TreeMap<>();
        for (String language : Languages.inOrder(book.pack())) {
            scripts.put(
                    "search/" + language + ".js",
                    script(book.pack().rules().values().stream()
                            .map(rule -> rule(book, rule, language))
                            .toList()));
        }
        List<Entry> others = new ArrayList<>();
        book.pack().parameters().values().forEach(parameter -> others.add(parameter(parameter)));
        book.pack().lists().values().forEach(list -> others.add(list(list)));
        book.acts()
                .all()
                .forEach((name, act) -> others.add(new Entry(
                        "law.html#" + act.anchor(),
                        name,
                        "Act of law",
                        String.join(", ", act.rules().keySet()),
                        null,
                        null,
                        null)));
        scripts.put("search/law.js", script(others));
        return scripts;
    }

    private static Entry rule(Book book, RuleInfo rule, String language) {
        Text text = book.pack().text(rule.id(), language);
        String around = language.equals("en") ? " " + around(book, rule) : "";
        return new Entry(
                Links.rule(rule.id()),
                rule.id(),
                text.title(),
                text.message() + " " + text.remedy() + around,
                language,
                rule.from() == null ? null : rule.from().toString(),
                rule.until() == null ? null : rule.until().toString());
    }

    /** What people look for besides the words of the rule: its law, its names elsewhere, its examples. */
    private static String around(Book book, RuleInfo rule) {
        Stream<String> law = rule.basis().stream().map(Basis::citation);
        Stream<String> cases = book.examples(rule).stream().map(Example::title).distinct();
        return Stream.of(law, rule.tags().stream(), rule.parameters().stream(), rule.lists().stream(), cases)
                .flatMap(part -> part)
                .collect(Collectors.joining(". "));
    }

    private static Entry parameter(Parameter parameter) {
        String values = parameter.values().stream()
                .map(value -> value.value() + " " + parameter.unit() + " "
                        + value.basis().stream().map(Basis::citation).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
        return new Entry(
                Links.parameter(parameter.name()), parameter.name(), parameter.description(), values, null, null, null);
    }

    /** All cells, so that a code leads to its list. */
    private static Entry list(ReferenceList list) {
        String rows =
                list.rows().stream().map(row -> String.join(" ", row.cells())).collect(Collectors.joining(". "));
        return new Entry(Links.list(list.name()), list.name(), "List", rows, null, null, null);
    }

    private static String script(List<Entry> entries) {
        return entries.stream()
                .map(SearchIndex::json)
                .collect(Collectors.joining(",\n", "corridorSearch.add([\n", "\n]);\n"));
    }

    private static String json(Entry entry) {
        try {
            // Older browsers take these two for the end of a line, even within a text.
            return JSON.writeValueAsString(entry.asList())
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
