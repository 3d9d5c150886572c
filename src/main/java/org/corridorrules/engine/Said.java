package org.corridorrules.engine;

import java.util.Arrays;
import java.util.List;
import org.corridorrules.fact.Ledger;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.RuleInfo;

/** What one rule says at one checkpoint. Immutable. */
public record Said(
        List<Outcome.Finding> findings,
        List<Outcome.Deadline> deadlines,
        List<Outcome.Paper> papers,
        List<Outcome.Charge> charges,
        List<Outcome.NotChecked> notChecked) {

    static Said by(RuleInfo rule, Checkpoint at, Ledger ledger) {
        String id = rule.id();
        String place = at.id();
        return new Said(
                ledger.findings().stream()
                        .filter(entry ->
                                entry.rule().id().equals(id) && entry.at().id().equals(place))
                        .toList(),
                ledger.deadlines().stream()
                        .filter(entry ->
                                entry.rule().id().equals(id) && entry.at().id().equals(place))
                        .toList(),
                ledger.papers().stream()
                        .filter(entry ->
                                entry.rule().id().equals(id) && entry.at().id().equals(place))
                        .toList(),
                ledger.charges().stream()
                        .filter(entry ->
                                entry.rule().id().equals(id) && entry.at().id().equals(place))
                        .toList(),
                ledger.notChecked().stream()
                        .filter(entry -> entry.what().equals(id)
                                && entry.at() != null
                                && entry.at().id().equals(place))
                        .toList());
    }

    /** Whether a reader would see no difference; the law behind it may be another. */
    boolean sameAs(Said other) {
        return meaning().equals(other.meaning());
    }

    private List<?> meaning() {
        return List.of(
                findings.stream()
                        .map(finding -> Arrays.asList(
                                finding.pointer(),
                                finding.severity(),
                                finding.actual(),
                                finding.limit(),
                                finding.status(),
                                finding.reason()))
                        .toList(),
                deadlines.stream()
                        .map(deadline -> Arrays.asList(deadline.filing(), deadline.dueAt(), deadline.state()))
                        .toList(),
                papers.stream()
                        .map(paper ->
                                Arrays.asList(paper.document(), paper.present(), paper.paperless(), paper.because()))
                        .toList(),
                charges.stream()
                        .map(charge ->
                                Arrays.asList(charge.pointer(), charge.kind(), charge.amount(), charge.currency()))
                        .toList(),
                notChecked.stream().map(Outcome.NotChecked::pointer).toList());
    }
}
