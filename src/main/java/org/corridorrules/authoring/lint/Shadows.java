package org.corridorrules.authoring.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridorrules.pack.Condition;

/** Rules that say the same of the same place. */
final class Shadows implements Check {

    private record Asked(LintRule rule, Set<String> conditions, List<Days> days) {

        boolean holdsWith(Asked other) {
            return days.stream().anyMatch(period -> other.days.stream().anyMatch(period::overlap));
        }
    }

    @Override
    public void look(LintPack pack, Findings into) {
        Map<String, List<Asked>> alike = new HashMap<>();
        for (LintRule rule : pack.readable()) {
            if (rule.report() != null && !rule.conditions().isEmpty()) {
                String names = rule.report().text().replace(name(rule), "$fact");
                Set<String> conditions =
                        rule.conditions().stream().map(Condition::text).collect(Collectors.toSet());
                alike.computeIfAbsent(rule.source().fact() + " " + names, key -> new ArrayList<>())
                        .add(new Asked(
                                rule, conditions, Days.of(rule, pack.content().parameters())));
            }
        }
        alike.values().forEach(group -> compare(group, into));
    }

    private static String name(LintRule rule) {
        return rule.source().when().get(0).text();
    }

    /** One finding a rule: what is said of it in the first place mends the others too. */
    private static void compare(Collection<Asked> group, Findings into) {
        for (Asked narrow : group) {
            for (Asked wide : group) {
                boolean together = !narrow.rule().id().equals(wide.rule().id()) && narrow.holdsWith(wide);
                if (together && tell(narrow, wide, into)) {
                    break;
                }
            }
        }
    }

    private static boolean tell(Asked narrow, Asked wide, Findings into) {
        String other = wide.rule().id();
        if (narrow.conditions().equals(wide.conditions())) {
            boolean later = narrow.rule().id().compareTo(other) > 0;
            if (later) {
                into.at(
                        Lint.RULES_EQUAL,
                        narrow.rule(),
                        "the rule asks and reports the same as " + other + " on the same days",
                        "keep one of them; the id of the other is retired in ids.txt");
            }
            return later;
        }
        boolean shadowed = narrow.rule().family().equals(wide.rule().family())
                && narrow.conditions().containsAll(wide.conditions());
        if (shadowed) {
            into.at(
                    Lint.RULE_SHADOWED,
                    narrow.rule(),
                    "wherever the rule speaks, " + other + " reports the same too",
                    "add to " + other + " the condition that keeps them apart");
        }
        return shadowed;
    }
}
