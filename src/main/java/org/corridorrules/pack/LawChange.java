package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing in which the law behind a rule differs between two days, or between two packs. Immutable.
 *
 * @param name id of the rule, or name of the parameter or list
 * @param day on which the law changes; null where the packs differ and not the days
 * @param unit of the parameter; empty for anything else
 * @param before value of the parameter on the one side; null where there is none
 * @param after value of the parameter on the other side; null where there is none
 * @param ending rows of the list that hold on the one side only
 * @param beginning rows of the list that hold on the other side only
 * @param basis the law that makes the difference; empty where only the rule that reads the list names it
 */
public record LawChange(
        Kind kind,
        String name,
        LocalDate day,
        String unit,
        Parameter.Value before,
        Parameter.Value after,
        List<ReferenceList.Row> ending,
        List<ReferenceList.Row> beginning,
        List<Basis> basis) {

    /** What differs. */
    public enum Kind {
        /** The first day of the rule lies between the two days. */
        RULE_BEGINS,
        /** The last day of the rule lies between the two days. */
        RULE_ENDS,
        /** The value of a parameter. */
        PARAMETER,
        /** The day that a parameter names has come on one side only. */
        DAY,
        /** The rows of a list. */
        LIST
    }

    static LawChange rule(Kind kind, RuleInfo rule, LocalDate day) {
        return new LawChange(kind, rule.id(), day, "", null, null, List.of(), List.of(), rule.basis());
    }

    /** Whether the rule itself begins or ends; otherwise something that it reads differs. */
    public boolean ofValidity() {
        return kind == Kind.RULE_BEGINS || kind == Kind.RULE_ENDS;
    }
}
