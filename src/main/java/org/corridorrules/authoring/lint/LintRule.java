package org.corridorrules.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridorrules.pack.Condition;
import org.corridorrules.pack.PackProblem;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleSource;
import org.corridorrules.pack.Term;
import org.corridorrules.pack.Token;

/**
 * A rule as lint looks at it.
 *
 * @param conditions those that can be read, every one of which must hold
 * @param report the call of the then part; null if it cannot be read
 */
record LintRule(RuleInfo info, RuleSource source, List<Condition> conditions, Term.Chain report) {

    static LintRule of(RuleInfo info, RuleSource source) {
        List<Condition> flat = new ArrayList<>();
        source.conditions().forEach(condition -> flatten(condition, flat));
        return new LintRule(info, source, List.copyOf(flat), source.report());
    }

    private static void flatten(Condition condition, List<Condition> into) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> flatten(part, into));
        } else {
            into.add(condition);
        }
    }

    String id() {
        return info.id();
    }

    /** The id without the letter that tells the conditions of one fact of the law apart. */
    String family() {
        return id().replaceFirst("[a-z]$", "");
    }

    /** Name of the call; empty if it cannot be read. */
    String call() {
        return report == null || report.steps().size() != 2
                ? ""
                : report.steps().get(1).name().text();
    }

    /** The values of the call. */
    List<Term> values() {
        return call().isEmpty() || report.steps().get(1).values() == null
                ? List.of()
                : report.steps().get(1).values();
    }

    /** A value of the call if it is a text; null if there is none. */
    String text(int index) {
        return index < values().size() ? Terms.text(values().get(index)) : null;
    }

    /** Whether a problem lies in the condition or the report. */
    boolean holdsIn(PackProblem problem) {
        List<Token> then = source.then();
        return problem.file().equals(info.file())
                && problem.line() >= source.when().get(0).line()
                && (then.isEmpty()
                        || problem.line() <= then.get(then.size() - 1).line());
    }

    /** The days on which the rule is in force. */
    Days days() {
        return new Days(info.from(), info.until());
    }

    /** Whether the rule is in force on any day of {@code [from, until)}; null is open. */
    boolean holdsWithin(LocalDate from, LocalDate until) {
        return days().overlap(new Days(from, until));
    }
}
