package org.corridorrules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridorrules.engine.Result;
import org.corridorrules.engine.Said;
import org.corridorrules.fact.Outcome;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.LawChange;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Spans;
import org.corridorrules.pack.Status;

/** Puts into words what the law will judge differently than today. */
final class LawChangeWriter {

    private static final int FEW = 3;
    private static final Set<String> SYMBOLS = Set.of("kg", "g", "m", "km", "kW", "Wh", "Wh/kg");

    private final Labels labels;
    private final String language;

    LawChangeWriter(Labels labels, String language) {
        this.labels = labels;
        this.language = language;
    }

    /** An entry for each thing that changes; where the rule itself begins or ends, nothing else need be told. */
    List<Report.LawChange> write(Result.Turn turn, String title) {
        List<LawChange> changes =
                turn.changes().get(0).ofValidity() ? turn.changes().subList(0, 1) : turn.changes();
        return changes.stream()
                .map(change -> {
                    List<Basis> basis = change.basis().isEmpty() ? turn.rule().basis() : change.basis();
                    boolean list = change.kind() == LawChange.Kind.LIST;
                    boolean parameter = !list && !change.ofValidity();
                    return new Report.LawChange(
                            turn.at().id(),
                            turn.rule().id(),
                            title,
                            parameter ? change.name() : null,
                            list ? change.name() : null,
                            change.day(),
                            words(change),
                            says(turn.today()),
                            says(turn.then()),
                            basis.stream()
                                    .map(entry -> new Report.Basis(entry.act(), entry.article(), entry.url()))
                                    .toList());
                })
                .toList();
    }

    private String words(LawChange change) {
        String key = "lawChange." + change.kind().name();
        String day = labels.formats().day(change.day());
        return switch (change.kind()) {
            case RULE_BEGINS, RULE_ENDS -> labels.text(key, day);
            case DAY -> labels.text(key, change.name(), day);
            case PARAMETER ->
                labels.text(
                        key,
                        change.name(),
                        value(change.before(), change.unit()),
                        value(change.after(), change.unit()),
                        day);
            case LIST -> labels.text(key, change.name(), rows(change), day);
        };
    }

    private String value(Parameter.Value value, String unit) {
        if (value == null) {
            return labels.text("lawChange.none");
        }
        String shown = Spans.shown(value.value(), language);
        if (unit.matches("[A-Z]{3}")) {
            shown = labels.formats().amount(value.value(), unit);
        } else if (SYMBOLS.contains(unit)) {
            shown = labels.text("join", labels.formats().numbers(value.value()), unit);
        } else if (shown.equals(value.value())) {
            shown = labels.formats().value(value.value());
        }
        return value.status() == Status.IN_FORCE
                ? shown
                : labels.text(
                        "join", shown, labels.text("lawChange." + value.status().name()));
    }

    /** The first keys of the rows. */
    private String rows(LawChange change) {
        List<String> keys = Stream.concat(change.ending().stream(), change.beginning().stream())
                .map(ReferenceList.Row::cells)
                .map(cells -> cells.get(0))
                .distinct()
                .toList();
        String first = labels.list(keys.stream().limit(FEW).toList());
        int rest = keys.size() - FEW;
        return rest > 0 ? labels.text("join", first, labels.count("more", rest)) : first;
    }

    private String says(Said said) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> findings = new TreeMap<>();
        said.findings().forEach(finding -> findings.merge(finding.severity().name(), 1, Integer::sum));
        findings.forEach((severity, count) -> parts.add(
                labels.text("join", labels.name("severity", severity), labels.text("lawChange.times", count))));
        said.deadlines().stream()
                .map(Outcome.Deadline::dueAt)
                .distinct()
                .limit(FEW)
                .forEach(due ->
                        parts.add(labels.text("lawChange.due", labels.formats().moment(due))));
        said.papers()
                .forEach(paper -> parts.add(labels.text(
                        "join",
                        labels.name("document", paper.document()) + ":",
                        labels.name("paperless", paper.paperless().name()))));
        Map<String, BigDecimal> sums = new TreeMap<>();
        said.charges().forEach(charge -> sums.merge(charge.currency(), charge.amount(), BigDecimal::add));
        String kind = said.charges().isEmpty()
                ? ""
                : labels.name("kind", said.charges().get(0).kind().name());
        sums.forEach((currency, sum) ->
                parts.add(labels.text("join", kind, labels.formats().amount(sum.toPlainString(), currency))));
        if (!said.notChecked().isEmpty()) {
            parts.add(labels.text("count.notChecked"));
        }
        return parts.isEmpty() ? labels.text("lawChange.nothing") : labels.list(parts);
    }
}
