package org.corridorrules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.json.Field;
import org.corridorrules.json.StrictReader;

/** Reads the files under {@code text/} and checks what can be checked without other languages. */
final class TextFiles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
    private static final Set<String> PLACEHOLDERS =
            Set.of("actual", "limit", "value", "reason", "place", "date", "0", "1", "2");
    private static final StrictReader<TextFile> TEXT = StrictReader.of(TextFile.class);

    private final ParameterReader.Opener opener;

    /** @param opener knows the files too */
    TextFiles(ParameterReader.Opener opener) {
        this.opener = opener;
    }

    /** A file under {@code text/}. */
    record TextFile(
            @Field(doc = "Code of the language.", required = true) String language,
            @Field(doc = "Texts by rule id.", required = true) Map<String, Entry> texts) {

        record Entry(
                @Field(doc = "What the rule is about.", required = true) String title,
                @Field(doc = "What is wrong and why.", required = true) String message,
                @Field(doc = "What to do.", required = true) String remedy) {}
    }

    /** The texts by language. */
    List<PackContent.Language> read(List<String> names) {
        Map<String, Map<String, Text>> byLanguage = new TreeMap<>();
        for (String name : names) {
            TextFile file = opener.open(name, TEXT);
            if (file != null) {
                Map<String, Text> texts = byLanguage.computeIfAbsent(file.language(), l -> new LinkedHashMap<>());
                file.texts().forEach((id, entry) -> {
                    checkPlaceholders(name, id, entry.title() + entry.message() + entry.remedy());
                    if (texts.put(id, new Text(entry.title(), entry.message(), entry.remedy())) != null) {
                        opener.file(name)
                                .problemOf(Flaw.WRITTEN_TWICE, id, "there are two texts for " + id + "; remove one");
                    }
                });
            }
        }
        return byLanguage.entrySet().stream()
                .map(entry -> new PackContent.Language(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void checkPlaceholders(String file, String id, String words) {
        Matcher placeholder = PLACEHOLDER.matcher(words);
        while (placeholder.find()) {
            if (!PLACEHOLDERS.contains(placeholder.group(1))) {
                opener.file(file)
                        .problemOf(
                                Flaw.UNKNOWN_PLACEHOLDER,
                                id,
                                "the text of " + id + " has the placeholder {" + placeholder.group(1)
                                        + "}, which nothing fills"
                                        + RuleFileReader.hint(placeholder.group(1), PLACEHOLDERS)
                                        + "; there are " + RuleFileReader.sorted(PLACEHOLDERS));
            }
        }
    }

    /** Asks for an English text of every rule. */
    void check(List<RuleInfo> rules, List<PackContent.Language> texts) {
        Map<String, Text> english = texts.stream()
                .filter(language -> language.language().equals("en"))
                .map(PackContent.Language::texts)
                .findFirst()
                .orElse(Map.of());
        for (RuleInfo rule : rules) {
            if (!english.containsKey(rule.id())) {
                opener.file(rule.file())
                        .problem(
                                Flaw.TEXT_MISSING,
                                rule.line(),
                                1,
                                "rule " + rule.id()
                                        + " has no English text; add it to a file of text/ whose language is en");
            }
        }
    }
}
