package org.corridorrules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in another language why an identifier is refused. A fault comes as an English clause made of a few patterns and
 * words; the English labels {@code reason.*} and {@code word.*} are those patterns, and the same keys in another
 * language say the same. A part that no pattern fits stays as it is: it is mostly a code. Immutable and thread-safe.
 */
final class Reasons {

    private final List<Phrase> clauses;
    private final List<Phrase> words;

    Reasons(Map<String, String> english, Map<String, String> translated) {
        this.clauses = phrases("reason.", english, translated);
        this.words = phrases("word.", english, translated);
    }

    private record Phrase(Pattern english, int literals, String translated) {}

    private static List<Phrase> phrases(String group, Map<String, String> english, Map<String, String> translated) {
        List<Phrase> phrases = new ArrayList<>();
        english.forEach((key, template) -> {
            if (key.startsWith(group)) {
                String literal = Labels.PLACEHOLDER.matcher(template).replaceAll("");
                phrases.add(new Phrase(pattern(template), literal.length(), translated.get(key)));
            }
        });
        // The phrase that says most is tried first.
        phrases.sort(Comparator.comparingInt(Phrase::literals).reversed());
        return List.copyOf(phrases);
    }

    // Placeholders stand in the order {0}, {1} ... in English.
    private static Pattern pattern(String template) {
        Matcher placeholder = Labels.PLACEHOLDER.matcher(template);
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        while (placeholder.find()) {
            pattern.append(Pattern.quote(template.substring(end, placeholder.start())))
                    .append("(.+?)");
            end = placeholder.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(template.substring(end))).toString());
    }

    String translate(String clause) {
        return translate(clause, clauses);
    }

    private String translate(String text, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.english.matcher(text);
            if (matcher.matches()) {
                Object[] arguments = new Object[matcher.groupCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = translate(matcher.group(i + 1), words);
                }
                return Labels.fill(phrase.translated, arguments);
            }
        }
        return text;
    }
}
