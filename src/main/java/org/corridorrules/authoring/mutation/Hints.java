package org.corridorrules.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridorrules.Report;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.trial.OneRule;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witness;

/**
 * Looks among all cases for a shipment that already shows a change that no case notices. What the unchanged rule says
 * there is what it does, not what the law says: whoever takes a hint over reads the law first. Thread-safe.
 */
final class Hints {

    private final Trials trials;

    Hints(Trials trials) {
        this.trials = trials;
    }

    /** The first case that could notice, those beside the rules first; empty if none could. */
    Optional<Hint> of(Mutant mutant) {
        return mutant.attempts().stream()
                .flatMap(attempt -> {
                    OneRule alone = trials.judging(attempt.rule(), trials.pack());
                    OneRule changed = attempt.changed().get();
                    return trials.every(attempt.rule().info().id()).stream()
                            .map(witness -> hint(witness, alone.report(witness), changed.report(witness)));
                })
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What a case could say, given what the unchanged and the changed rules report; null if nothing. */
    Hint hint(Witness plain, Report unchanged, Report changed) {
        if (same(unchanged, changed)) {
            return null;
        }
        for (RuleCase.Expect say : expectations(plain.rule(), unchanged, changed)) {
            Witness witness = plain.expecting(say);
            if (trials.accepts(witness, unchanged) && !trials.accepts(witness, changed)) {
                return new Hint(witness, say);
            }
        }
        return null;
    }

    private static boolean same(Report one, Report other) {
        return one.findings().equals(other.findings())
                && one.deadlines().equals(other.deadlines())
                && one.charges().equals(other.charges())
                && one.papers().equals(other.papers())
                && one.notChecked().equals(other.notChecked());
    }

    /** From the weakest to the most particular. */
    private static List<RuleCase.Expect> expectations(String rule, Report report, Report other) {
        List<RuleCase.Expect> ways = new ArrayList<>();
        boolean mute = report.findings().isEmpty()
                && report.deadlines().isEmpty()
                && report.charges().isEmpty()
                && report.papers().isEmpty()
                && report.notChecked().isEmpty();
        if (mute) {
            ways.add(expect(List.of(), List.of(rule), List.of(), List.of()));
        }
        if (!report.findings().isEmpty()) {
            ways.add(expect(
                    List.of(new RuleCase.Fired(
                            rule,
                            null,
                            null,
                            null,
                            null,
                            null,
                            report.findings().size())),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        report.findings().stream()
                .filter(finding -> !other.findings().contains(finding))
                .forEach(finding -> ways.add(expect(
                        List.of(new RuleCase.Fired(
                                rule,
                                finding.checkpoint(),
                                finding.path(),
                                finding.actual(),
                                finding.limit(),
                                finding.severity(),
                                null)),
                        List.of(),
                        List.of(),
                        List.of())));
        report.deadlines().stream()
                .filter(deadline -> !other.deadlines().contains(deadline))
                .forEach(deadline -> ways.add(expect(
                        List.of(),
                        List.of(),
                        List.of(new RuleCase.ExpectedDeadline(
                                rule, deadline.state(), deadline.dueAt().toString(), deadline.checkpoint(), null)),
                        List.of())));
        report.charges().stream()
                .filter(charge -> !other.charges().contains(charge))
                .forEach(charge -> ways.add(expect(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new RuleCase.ExpectedCharge(
                                rule,
                                charge.kind(),
                                charge.amount(),
                                charge.currency(),
                                charge.path(),
                                charge.checkpoint(),
                                null)))));
        report.papers().stream()
                .filter(paper -> !other.papers().contains(paper))
                .forEach(paper -> ways.add(new RuleCase.Expect(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new RuleCase.ExpectedPaper(
                                rule, paper.document(), paper.checkpoint(), paper.paperless(), paper.present(), null)),
                        List.of(),
                        null)));
        if (!report.papers().isEmpty()) {
            ways.add(new RuleCase.Expect(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new RuleCase.ExpectedPaper(
                            rule, null, null, null, null, report.papers().size())),
                    List.of(),
                    null));
        }
        if (!report.deadlines().isEmpty()) {
            ways.add(expect(
                    List.of(),
                    List.of(),
                    List.of(new RuleCase.ExpectedDeadline(
                            rule, null, null, null, report.deadlines().size())),
                    List.of()));
        }
        if (!report.charges().isEmpty()) {
            ways.add(expect(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new RuleCase.ExpectedCharge(
                            rule, null, null, null, null, null, report.charges().size()))));
        }
        return ways;
    }

    private static RuleCase.Expect expect(
            List<RuleCase.Fired> fires,
            List<String> silent,
            List<RuleCase.ExpectedDeadline> deadlines,
            List<RuleCase.ExpectedCharge> charges) {
        return new RuleCase.Expect(fires, silent, deadlines, charges, List.of(), List.of(), null);
    }
}
