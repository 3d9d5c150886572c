package org.corridorrules.authoring.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.Text;

/** The texts of the rules in the four languages of the corridor. */
final class Translations implements Check {

    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "zh");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    /** Texts of the program itself, such as PLACE_UNKNOWN. */
    static final Pattern OF_THE_ENGINE = Pattern.compile("[A-Z]+_[A-Z_]+");

    @Override
    public void look(LintPack pack, Findings into) {
        if (pack.isUnreadable("text/")) {
            return;
        }
        Map<String, Map<String, Text>> texts = new HashMap<>();
        for (PackContent.Language language : pack.content().texts()) {
            texts.put(language.language(), language.texts());
        }
        Map<String, Text> english = texts.getOrDefault("en", Map.of());
        for (LintRule rule : pack.rules()) {
            Text own = english.get(rule.id());
            for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
                Text text = texts.getOrDefault(language, Map.of()).get(rule.id());
                if (own != null) {
                    compare(pack, rule, own, language, text, into);
                }
            }
        }
        SortedSet<String> ids = new TreeSet<>();
        pack.rules().forEach(rule -> ids.add(rule.id()));
        texts.forEach((language, byId) -> byId.keySet().stream()
                .filter(id -> !ids.contains(id) && !OF_THE_ENGINE.matcher(id).matches())
                .forEach(id -> into.atLineOf(
                        Lint.TEXT_OF_NO_RULE,
                        pack.names("text/" + language, ".yaml"),
                        id + ":",
                        "",
                        "there is no rule " + id + ", so nobody reads its text",
                        "take the text out, or write the id of its rule")));
    }

    private static void compare(LintPack pack, LintRule rule, Text english, String language, Text text, Findings into) {
        List<String> files = pack.names("text/" + language, ".yaml");
        if (text == null) {
            into.at(
                    Lint.TEXT_UNTRANSLATED,
                    rule,
                    "the rule has no text in the language " + language,
                    "add title, message and remedy of " + rule.id() + " to a file text/" + language + "*.yaml");
        } else if (!placeholders(text).equals(placeholders(english))) {
            into.atLineOf(
                    Lint.PLACEHOLDERS_DIFFER,
                    files,
                    rule.id() + ":",
                    rule.id(),
                    "the text in " + language + " has the placeholders " + placeholders(text) + ", the English one "
                            + placeholders(english),
                    "use the same placeholders in every language");
        }
    }

    static SortedSet<String> placeholders(Text text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text.title() + text.message() + text.remedy());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
