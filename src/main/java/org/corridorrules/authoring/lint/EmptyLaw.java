package org.corridorrules.authoring.lint;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridorrules.pack.Condition;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.Parameter;

/** Parameters, lists and switches that have nothing to say on the days of the rule that asks them. */
final class EmptyLaw implements Check {

    /** Predicates that hold for what a list does not name. */
    private static final Pattern OUTSIDE = Pattern.compile("[nN]ot[A-Z]|Not$|[oO]utside");

    @Override
    public void look(LintPack pack, Findings into) {
        Map<String, Parameter> parameters = pack.content().parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Function.identity(), (a, b) -> a));
        Map<String, PackContent.Table> lists =
                pack.content().lists().stream().collect(Collectors.toMap(PackContent.Table::name, Function.identity()));
        for (LintRule rule : pack.readable()) {
            for (String name : rule.info().parameters()) {
                Parameter parameter = parameters.get(name);
                if (parameter != null && values(rule, parameter).isEmpty()) {
                    into.at(
                            Lint.PARAMETER_WITHOUT_VALUE,
                            rule,
                            "the parameter " + name + " has no value on any day on which the rule is in force",
                            "add the value to the parameter, or mend @from or @until");
                }
            }
            for (String name : rule.info().lists()) {
                PackContent.Table list = lists.get(name);
                boolean empty = list != null
                        && list.rows().stream().noneMatch(row -> rule.holdsWithin(row.from(), row.until()));
                if (empty && rule.conditions().stream().anyMatch(condition -> needs(condition, name))) {
                    into.at(
                            Lint.LIST_EMPTY,
                            rule,
                            "the list " + name + " has no row on any day on which the rule is in force, so the rule"
                                    + " never speaks",
                            "add the rows to reference/" + name + ".csv, or mend @from or @until");
                }
            }
            rule.conditions().forEach(condition -> switches(rule, condition, parameters, into));
        }
    }

    /** Whether a condition holds only for what stands in a list; what must not stand in it may be nothing. */
    private static boolean needs(Condition condition, String list) {
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().allMatch(part -> needs(part, list));
        }
        List<String> texts = condition instanceof Condition.Asked asked ? Terms.texts(asked.term()) : null;
        return texts != null
                && texts.contains(list)
                && !OUTSIDE.matcher(Terms.name(((Condition.Asked) condition).term()))
                        .find();
    }

    private static List<Parameter.Value> values(LintRule rule, Parameter parameter) {
        return parameter.values().stream()
                .filter(value -> rule.holdsWithin(value.from(), value.until()))
                .toList();
    }

    private static void switches(LintRule rule, Condition condition, Map<String, Parameter> parameters, Findings into) {
        List<String> texts = switchAsked(condition);
        Parameter parameter = texts == null ? null : parameters.get(texts.get(0));
        if (parameter == null) {
            return;
        }
        List<Parameter.Value> values = values(rule, parameter);
        if (!values.isEmpty()
                && values.stream().noneMatch(value -> value.value().equals(texts.get(1)))) {
            into.at(
                    Lint.SWITCH_NEVER_SET,
                    rule,
                    condition.start(),
                    "the switch " + parameter.name() + " never stands at " + texts.get(1)
                            + ", so the rule never speaks",
                    "write one of the words that it has: "
                            + values.stream()
                                    .map(Parameter.Value::value)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** The switch and the word that a condition asks for; null if it asks for no switch. */
    static List<String> switchAsked(Condition condition) {
        boolean asks = condition instanceof Condition.Asked asked
                && Terms.name(asked.term()).equals("switchIs");
        List<String> texts = asks ? Terms.texts(((Condition.Asked) condition).term()) : null;
        return texts != null && texts.size() == 2 ? texts : null;
    }
}
