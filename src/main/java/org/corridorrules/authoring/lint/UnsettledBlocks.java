package org.corridorrules.authoring.lint;

import java.util.List;
import java.util.Map;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.Severity;
import org.corridorrules.pack.Status;

/** Rules that say BLOCK but can never block, because the value that they report against is not settled law. */
final class UnsettledBlocks implements Check {

    private static final Map<String, Integer> PARAMETER =
            Map.of("report", 2, "deadline", 3, "dueAt", 4, "filingDueAt", 3, "byDay", 4);
    private static final Map<String, Integer> LIST = Map.of("listed", 2, "worded", 2);

    @Override
    public void look(LintPack pack, Findings into) {
        for (LintRule rule : pack.readable()) {
            if (rule.info().severity() != Severity.BLOCK) {
                continue;
            }
            String parameter = rule.text(PARAMETER.getOrDefault(rule.call(), Integer.MAX_VALUE));
            String list = rule.text(LIST.getOrDefault(rule.call(), Integer.MAX_VALUE));
            if (parameter != null && isUnsettled(settled(pack, rule, parameter))) {
                tell(rule, "every value of " + parameter + " is LOW, PLANNED or DISPUTED", into);
            }
            if (list != null && isUnsettled(sure(pack, rule, list))) {
                tell(rule, "every row of " + list + " is LOW", into);
            }
        }
    }

    /** For each value on the days of the rule, whether it carries a BLOCK. */
    private static List<Boolean> settled(LintPack pack, LintRule rule, String name) {
        return pack.content().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .flatMap(parameter -> parameter.values().stream())
                .filter(value -> rule.holdsWithin(value.from(), value.until()))
                .map(value -> value.status() == Status.IN_FORCE && value.confidence() != Confidence.LOW)
                .toList();
    }

    private static List<Boolean> sure(LintPack pack, LintRule rule, String name) {
        return pack.content().lists().stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.rows().stream())
                .filter(row -> rule.holdsWithin(row.from(), row.until()))
                .map(row -> row.confidence() != Confidence.LOW)
                .toList();
    }

    private static boolean isUnsettled(List<Boolean> settled) {
        return !settled.isEmpty() && !settled.contains(true);
    }

    private static void tell(LintRule rule, String why, Findings into) {
        into.at(
                Lint.BLOCK_UNSETTLED,
                rule,
                "the rule says BLOCK but only ever warns: " + why,
                "write @severity( WARN ) until the law is settled");
    }
}
