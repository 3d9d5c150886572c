package org.corridorrules.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridorrules.pack.Condition;
import org.corridorrules.pack.Parameter;

/** A period {@code [from, until)}, open where a day is null. */
record Days(LocalDate from, LocalDate until) {

    boolean overlap(Days other) {
        return before(from, other.until) && before(other.from, until);
    }

    private static boolean before(LocalDate from, LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    private Days within(Days other) {
        LocalDate first = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalDate last = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return new Days(first, last);
    }

    /** The periods on which a rule is in force and every switch stands where the rule asks for it. */
    static List<Days> of(LintRule rule, List<Parameter> parameters) {
        List<Days> periods = List.of(rule.days());
        for (Condition condition : rule.conditions()) {
            List<String> asked = EmptyLaw.switchAsked(condition);
            for (Parameter parameter : parameters) {
                if (asked != null && parameter.name().equals(asked.get(0))) {
                    periods = narrowed(periods, parameter, asked.get(1));
                }
            }
        }
        return periods;
    }

    private static List<Days> narrowed(List<Days> periods, Parameter parameter, String word) {
        List<Days> narrowed = new ArrayList<>();
        for (Parameter.Value value : parameter.values()) {
            Days held = new Days(value.from(), value.until());
            periods.stream()
                    .filter(period -> value.value().equals(word) && period.overlap(held))
                    .forEach(period -> narrowed.add(period.within(held)));
        }
        return narrowed;
    }
}
