package org.corridorrules.authoring.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.Parameter;

/** Parameters and lists that no rule reads and that carry no fact of the law for which there is no rule. */
final class Unused implements Check {

    /** From these the map of the corridor is made. */
    private static final Set<String> MAP = Set.of("places", "territories", "border-pairs");

    @Override
    public void look(LintPack pack, Findings into) {
        if (pack.hasBrokenRules()) {
            return;
        }
        Set<String> used = new HashSet<>(MAP);
        for (LintRule rule : pack.rules()) {
            used.addAll(rule.info().parameters());
            used.addAll(rule.info().lists());
        }
        for (Parameter parameter : pack.content().parameters()) {
            if (!used.contains(parameter.name()) && parameter.facts().isEmpty()) {
                into.atLineOf(
                        Lint.PARAMETER_UNUSED,
                        pack.names("parameters/", ".yaml"),
                        parameter.name(),
                        "",
                        "no rule reads the parameter " + parameter.name(),
                        "take it out, or name under facts: which fact of the law it keeps");
            }
        }
        for (PackContent.Table list : pack.content().lists()) {
            String file = "reference/" + list.name() + ".csv";
            if (!used.contains(list.name()) && !carriesFacts(pack.text(file))) {
                into.atLine(
                        Lint.LIST_UNUSED,
                        file,
                        list.columns().get(0),
                        "",
                        "no rule reads the list " + list.name(),
                        "take it out, or name in its column facts which fact of the law it keeps");
            }
        }
    }

    /** The last column of a list names facts of the law. */
    private static boolean carriesFacts(String table) {
        List<String> rows = table.lines().skip(1).map(String::strip).toList();
        return rows.stream().anyMatch(row -> !row.isEmpty() && !row.endsWith(","));
    }
}
