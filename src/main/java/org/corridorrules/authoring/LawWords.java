package org.corridorrules.authoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.LawChange;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleChange;
import org.corridorrules.pack.Spans;
import org.corridorrules.pack.Status;

/** Changes of the law in plain words. Stateless. */
public final class LawWords {

    private static final int FEW = 5;
    private static final Set<String> SHOWN_WITHOUT_UNIT = Set.of("duration", "period", "date", "switch", "text");

    private LawWords() {}

    /** One change: what, from which value to which, on which day. */
    public static String of(LawChange change) {
        String from = change.day() == null ? "" : " (from " + change.day() + ")";
        return switch (change.kind()) {
            case RULE_BEGINS -> "rule " + change.name() + " counts from " + change.day();
            case RULE_ENDS -> "rule " + change.name() + " no longer counts from " + change.day();
            case DAY -> change.name() + ": this day comes on " + change.day();
            case PARAMETER ->
                change.name() + ": " + value(change.before(), change.unit()) + " -> "
                        + value(change.after(), change.unit()) + from;
            case LIST -> list(change) + from;
        };
    }

    private static String list(LawChange change) {
        StringBuilder words = new StringBuilder("list " + change.name() + ":");
        if (!change.ending().isEmpty()) {
            words.append(" without ").append(keys(change.ending()));
        }
        if (!change.beginning().isEmpty()) {
            words.append(change.ending().isEmpty() ? " " : ", ").append("with ").append(keys(change.beginning()));
        }
        return words.toString();
    }

    private static String keys(List<ReferenceList.Row> rows) {
        List<String> shown = rows.stream()
                .map(row -> String.join(" ", row.cells()).strip().replaceAll(" +", " "))
                .toList();
        String first = shown.stream().limit(FEW).collect(Collectors.joining("; "));
        int rest = shown.size() - FEW;
        return rest > 0 ? first + " and " + rest + " more" : first;
    }

    /** A value with its unit, and whether it is settled. */
    public static String value(Parameter.Value value, String unit) {
        if (value == null) {
            return "no value in the rules";
        }
        String text = SHOWN_WITHOUT_UNIT.contains(unit) ? Spans.shown(value.value(), "en") : value.value() + " " + unit;
        return value.status() == Status.IN_FORCE
                ? text
                : text + " (" + value.status().name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    /** What a company has decided of a rule, until when, who answers for it and why. */
    public static String decision(RuleChange change) {
        String becomes = change.off() ? "switched off" : "weighed as " + change.severity();
        String until = change.until() == null ? "" : " until " + change.until().minusDays(1);
        String owner = change.owner() == null ? "" : " by " + change.owner();
        return becomes + until + owner + " (" + change.reason() + ")";
    }

    /** Places in the law as one citation. */
    public static String citation(List<Basis> basis) {
        return basis.stream().map(Basis::citation).distinct().collect(Collectors.joining("; "));
    }
}
