package org.corridorrules.authoring.lint;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.Text;

/** Placeholders in a text that the call of its rule leaves empty, so that people read a dash or the placeholder. */
final class Placeholders implements Check {

    private static final Set<String> ALWAYS = Set.of("place", "date");

    /** What each call fills beside the place and the day. */
    private static final Map<String, Set<String>> FILLED = Map.ofEntries(
            Map.entry("limited", Set.of("actual", "limit")),
            Map.entry("listed", Set.of("actual")),
            Map.entry("worded", Set.of("actual")),
            Map.entry("filing", Set.of("actual")),
            Map.entry("identifier", Set.of("actual", "reason")),
            Map.entry("deadline", Set.of("actual", "limit", "value")),
            Map.entry("dueAt", Set.of("actual", "limit", "value")),
            Map.entry("filingDueAt", Set.of("actual", "limit", "value")),
            Map.entry("byDay", Set.of("actual", "limit", "value")));

    @Override
    public void look(LintPack pack, Findings into) {
        Map<String, Text> english = pack.content().texts().stream()
                .filter(language -> language.language().equals("en"))
                .map(PackContent.Language::texts)
                .findFirst()
                .orElse(Map.of());
        for (LintRule rule : pack.readable()) {
            Text text = english.get(rule.id());
            if (text == null || rule.call().isEmpty()) {
                continue;
            }
            Set<String> empty = new TreeSet<>(Translations.placeholders(text));
            empty.removeAll(filled(rule));
            for (String placeholder : empty) {
                into.atLineOf(
                        Lint.PLACEHOLDER_EMPTY,
                        pack.names("text/en", ".yaml"),
                        rule.id() + ":",
                        rule.id(),
                        "the text has {" + placeholder + "}, but findings." + rule.call() + " in the rule gives none",
                        "take the placeholder out in every language, or report with a call that gives it");
            }
        }
    }

    private static Set<String> filled(LintRule rule) {
        Set<String> filled = new TreeSet<>();
        boolean field = rule.values().size() > 1 && !"".equals(rule.text(1));
        switch (rule.call()) {
            case "notChecked" -> {
                return field ? Set.of("actual", "0") : Set.of();
            }
            case "report" -> {
                int values = rule.values().size();
                boolean without = values > 3 && isNull(rule, 3);
                filled.addAll(field && !without || values > 3 && !without ? Set.of("actual") : Set.of());
                filled.addAll(values > 2 ? Set.of("limit", "value") : Set.of());
            }
            case "value" -> filled.addAll(isNull(rule, 2) ? Set.of() : Set.of("actual"));
            default -> filled.addAll(FILLED.getOrDefault(rule.call(), Set.of()));
        }
        filled.addAll(ALWAYS);
        return filled;
    }

    private static boolean isNull(LintRule rule, int index) {
        return rule.values().size() > index && rule.values().get(index).text().equals("null");
    }
}
