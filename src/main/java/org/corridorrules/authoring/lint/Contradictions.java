package org.corridorrules.authoring.lint;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridorrules.pack.PackContent;

/** Conditions of which two never hold together, so that the rule never speaks. */
final class Contradictions implements Check {

    @Override
    public void look(LintPack pack, Findings into) {
        Map<String, Set<String>> territories = territories(pack);
        for (LintRule rule : pack.readable()) {
            Claims.contradiction(rule.conditions(), territories)
                    .ifPresent(pair -> into.at(
                            Lint.NEVER_FIRES,
                            rule,
                            pair.second().start(),
                            pair.first().text() + " and " + pair.second().text() + " never hold together, so the rule"
                                    + " never speaks",
                            "take one of them out, or make two rules"));
        }
    }

    /** The customs territories in which each country ever lay. */
    private static Map<String, Set<String>> territories(LintPack pack) {
        return pack.content().lists().stream()
                .filter(table -> table.name().equals("territories"))
                .map(PackContent.Table::rows)
                .flatMap(rows -> rows.stream())
                .collect(Collectors.groupingBy(
                        row -> row.cells().get(0),
                        Collectors.mapping(row -> row.cells().get(1), Collectors.toCollection(TreeSet::new))));
    }
}
