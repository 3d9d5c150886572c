package org.corridorrules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words around a report in one language, from {@code labels.<language>.properties} beside this class. What a
 * language lacks is said in English. A text that depends on a number has a form for each plural category of its
 * language, such as {@code more.one} and {@code more.other}. Immutable and thread-safe.
 */
public final class Labels {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])}");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final String FALLBACK = "en";

    private final String language;
    private final Map<String, String> texts = new HashMap<>();
    private final Formats formats;
    private final Reasons reasons;

    private Labels(String language) {
        this.language = language;
        Map<String, String> english = read(FALLBACK);
        texts.putAll(english);
        if (!language.equals(FALLBACK)) {
            texts.putAll(read(language));
        }
        this.formats = new Formats(this);
        this.reasons = language.equals(FALLBACK) ? null : new Reasons(english, texts);
    }

    /**
     * The labels of a language.
     *
     * @param language two letters, such as en, ru, kk or zh
     */
    public static Labels of(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("a language is two small letters, not \"" + language + "\"");
        }
        return new Labels(language);
    }

    /** The texts of a language by their keys, without those of another one; empty if there are none. */
    static Map<String, String> read(String language) {
        try (InputStream stream = Labels.class.getResourceAsStream("labels." + language + ".properties")) {
            if (stream == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with its placeholders {0}, {1} ... filled. */
    public String text(String key, Object... arguments) {
        String template = texts.get(key);
        if (template == null) {
            throw new IllegalArgumentException("there is no label " + key);
        }
        return fill(template, arguments);
    }

    static String fill(String template, Object... arguments) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(match.group(1))])));
    }

    /** A text in the plural form for a number, which is {0}. */
    public String count(String key, int number) {
        String form = key + "." + plural(number);
        return text(texts.containsKey(form) ? form : key + ".other", number);
    }

    /** The entries one after the other, with the comma of the language. */
    public String list(List<String> entries) {
        return entries.stream().reduce((all, next) -> text("list", all, next)).orElse("");
    }

    /** The name of a code, or the code itself if it has none: what rules ask for may be newer than the labels. */
    public String name(String group, String code) {
        return texts.getOrDefault(group + "." + code, code);
    }

    /** The names of a group by their codes. */
    public Map<String, String> group(String group) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(group + "."))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(group.length() + 1),
                        Map.Entry::getValue,
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** Why an identifier is refused, as its English fault says it; what is not known of it stays in English. */
    public String reason(String english) {
        return reasons == null ? english : reasons.translate(english);
    }

    /** How the language writes dates, numbers and amounts. */
    public Formats formats() {
        return formats;
    }

    // The categories of Unicode CLDR for whole numbers; a noun after a number has one form in Kazakh.
    private String plural(int number) {
        return switch (language) {
            case "ru" -> russian(number % 10, number % 100);
            case "kk", "zh" -> "other";
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String russian(int unit, int two) {
        if (unit == 1 && two != 11) {
            return "one";
        }
        return unit >= 2 && unit <= 4 && (two < 12 || two > 14) ? "few" : "many";
    }
}
