package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.corridorrules.Report;
import org.corridorrules.authoring.diff.Difference.How;
import org.corridorrules.authoring.diff.Difference.What;
import org.corridorrules.language.Labels;

/** Finds what two judgements of one shipment say differently. Used by one thread. */
final class ReportComparison {

    private static final List<String> HEAVIEST_FIRST = List.of("BLOCK", "WARN", "INFO");

    private final Report before;
    private final Report after;
    private final Labels labels;
    private final Function<String, String> ruleOfTitle;
    private final Map<String, LocalDate> daysBefore = new HashMap<>();
    private final Map<String, LocalDate> daysAfter = new HashMap<>();
    private final List<Difference> found = new ArrayList<>();

    /** @param ruleOfTitle the rule with a title, or null: what was not judged is told by its title alone */
    ReportComparison(Report before, Report after, Labels labels, Function<String, String> ruleOfTitle) {
        this.before = before;
        this.after = after;
        this.labels = labels;
        this.ruleOfTitle = ruleOfTitle;
        before.itinerary().forEach(stop -> daysBefore.put(stop.checkpoint(), stop.lawDate()));
        after.itinerary().forEach(stop -> daysAfter.put(stop.checkpoint(), stop.lawDate()));
    }

    List<Difference> differences() {
        findings();
        charges();
        deadlines();
        papers();
        notJudged();
        return found;
    }

    private void findings() {
        Pairs.differing(
                        neutral(before.findings(), daysBefore),
                        neutral(after.findings(), daysAfter),
                        finding -> List.of(finding.rule(), finding.checkpoint(), finding.path()),
                        finding -> Arrays.asList(
                                finding.severity(),
                                finding.title(),
                                finding.message(),
                                finding.remedy(),
                                finding.limit(),
                                finding.status()))
                .forEach(pair -> {
                    Report.Finding one = pair.before();
                    Report.Finding other = pair.after();
                    Report.Finding any = other != null ? other : one;
                    boolean regraded =
                            one != null && other != null && !one.severity().equals(other.severity());
                    String[] said = said(one, other);
                    add(
                            What.FINDING,
                            regraded ? How.SEVERITY : how(one, other),
                            any.rule(),
                            heavier(one, other),
                            any.checkpoint(),
                            any.path(),
                            said[0],
                            said[1],
                            null);
                });
    }

    /** The day itself is named in many messages; that it is another one changes nothing. */
    private List<Report.Finding> neutral(List<Report.Finding> findings, Map<String, LocalDate> days) {
        return findings.stream()
                .map(finding -> {
                    LocalDate day = days.get(finding.checkpoint());
                    String shown = day == null ? "\0" : labels.formats().day(day);
                    return new Report.Finding(
                            finding.rule(),
                            finding.severity(),
                            finding.checkpoint(),
                            finding.path(),
                            finding.title().replace(shown, "…"),
                            finding.message().replace(shown, "…"),
                            finding.remedy().replace(shown, "…"),
                            finding.actual(),
                            finding.limit(),
                            finding.parameter(),
                            finding.basis(),
                            finding.confidence(),
                            finding.status());
                })
                .toList();
    }

    /** What differs in the words of two findings: the message, else whatever else does. */
    private static String[] said(Report.Finding one, Report.Finding other) {
        if (one == null || other == null || !one.message().equals(other.message())) {
            return new String[] {tagged(one), tagged(other)};
        }
        if (!one.severity().equals(other.severity())) {
            return new String[] {tagged(one), other.severity()};
        }
        if (!one.title().equals(other.title())) {
            return new String[] {one.title(), other.title()};
        }
        if (!one.remedy().equals(other.remedy())) {
            return new String[] {one.remedy(), other.remedy()};
        }
        boolean limit = one.limit() == null || !one.limit().equals(other.limit());
        return limit
                ? new String[] {"limit " + one.limit(), "limit " + other.limit()}
                : new String[] {one.status(), other.status()};
    }

    private static String tagged(Report.Finding finding) {
        return finding == null ? null : finding.severity() + ": " + finding.message();
    }

    private static String heavier(Report.Finding one, Report.Finding other) {
        if (one == null || other == null) {
            return one == null ? other.severity() : one.severity();
        }
        boolean first = HEAVIEST_FIRST.indexOf(one.severity()) < HEAVIEST_FIRST.indexOf(other.severity());
        return first ? one.severity() : other.severity();
    }

    private void charges() {
        Pairs.differing(
                        before.charges(),
                        after.charges(),
                        charge -> List.of(
                                charge.rule(), charge.checkpoint(), charge.kind(), charge.path(), charge.currency()),
                        Report.Charge::amount)
                .forEach(pair -> {
                    Report.Charge one = pair.before();
                    Report.Charge other = pair.after();
                    Report.Charge any = other != null ? other : one;
                    Difference.Money money = new Difference.Money(any.currency(), amount(one), amount(other));
                    add(
                            What.CHARGE,
                            how(one, other),
                            any.rule(),
                            null,
                            any.checkpoint(),
                            any.path(),
                            shown(one),
                            shown(other),
                            money);
                });
    }

    private static BigDecimal amount(Report.Charge charge) {
        return charge == null ? BigDecimal.ZERO : new BigDecimal(charge.amount());
    }

    private String shown(Report.Charge charge) {
        return charge == null
                ? null
                : labels.name("kind", charge.kind()) + " " + charge.amount() + " " + charge.currency();
    }

    private void deadlines() {
        Pairs.differing(
                        before.deadlines(),
                        after.deadlines(),
                        deadline -> List.of(deadline.rule(), deadline.filing(), deadline.checkpoint()),
                        deadline -> List.of(deadline.dueAt().toInstant(), deadline.state()))
                .forEach(pair -> {
                    Report.Deadline any = pair.after() != null ? pair.after() : pair.before();
                    add(
                            What.DEADLINE,
                            how(pair.before(), pair.after()),
                            any.rule(),
                            null,
                            any.checkpoint(),
                            "",
                            shown(pair.before()),
                            shown(pair.after()),
                            null);
                });
    }

    private String shown(Report.Deadline deadline) {
        return deadline == null
                ? null
                : labels.name("filing", deadline.filing()) + " due "
                        + labels.formats().moment(deadline.dueAt()) + ", " + labels.name("state", deadline.state());
    }

    private void papers() {
        Pairs.differing(
                        before.papers(),
                        after.papers(),
                        paper -> List.of(paper.rule(), paper.document(), paper.checkpoint()),
                        paper -> List.of(paper.paperless(), paper.present(), paper.because()))
                .forEach(pair -> {
                    Report.Paper any = pair.after() != null ? pair.after() : pair.before();
                    add(
                            What.PAPER,
                            how(pair.before(), pair.after()),
                            any.rule(),
                            null,
                            any.checkpoint(),
                            "",
                            shown(pair.before()),
                            shown(pair.after()),
                            null);
                });
    }

    private String shown(Report.Paper paper) {
        if (paper == null) {
            return null;
        }
        String states = paper.because().isEmpty() ? "" : " (" + String.join(", ", paper.because()) + ")";
        return labels.name("document", paper.document()) + ": " + labels.name("paperless", paper.paperless()) + states
                + (paper.present() ? "" : ", missing");
    }

    private void notJudged() {
        Pairs.differing(
                        before.notChecked(),
                        after.notChecked(),
                        entry -> List.of(entry.what(), entry.path()),
                        Report.NotChecked::reason)
                .forEach(pair -> {
                    Report.NotChecked any = pair.after() != null ? pair.after() : pair.before();
                    add(
                            What.NOT_JUDGED,
                            how(pair.before(), pair.after()),
                            ruleOfTitle.apply(any.what()),
                            null,
                            "",
                            any.path(),
                            pair.before() == null
                                    ? null
                                    : any.what() + ": " + pair.before().reason(),
                            pair.after() == null
                                    ? null
                                    : any.what() + ": " + pair.after().reason(),
                            null);
                });
    }

    private static How how(Object before, Object after) {
        return before == null ? How.APPEARS : after == null ? How.VANISHES : How.CHANGES;
    }

    private void add(
            What what,
            How how,
            String rule,
            String severity,
            String checkpoint,
            String path,
            String said,
            String says,
            Difference.Money money) {
        found.add(new Difference(
                what,
                how,
                rule,
                severity,
                checkpoint,
                path,
                said,
                says,
                money,
                daysBefore.get(checkpoint),
                daysAfter.get(checkpoint)));
    }
}
