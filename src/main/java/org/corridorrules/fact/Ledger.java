package org.corridorrules.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.pack.RuleChange;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Severity;

/** Where one check writes down what the rules report. Used by one thread. */
public final class Ledger {

    private final RulePack pack;
    private final List<Outcome.Finding> findings = new ArrayList<>();
    private final List<Outcome.Deadline> deadlines = new ArrayList<>();
    private final List<Outcome.Paper> papers = new ArrayList<>();
    private final List<Outcome.Charge> charges = new ArrayList<>();
    private final Set<Outcome.NotChecked> notChecked = new LinkedHashSet<>();
    private final Set<String> fired = new LinkedHashSet<>();
    private RuleInfo rule;
    private RuleChange change;

    public Ledger(RulePack pack) {
        this.pack = pack;
    }

    /** Says which rule speaks from now on. */
    public void enter(RuleInfo next) {
        rule = next;
        change = pack.changes().get(next.id());
    }

    RuleInfo rule() {
        return rule;
    }

    /** Remembers that the current rule has spoken. */
    void fired() {
        fired.add(rule.id());
    }

    /** Whether the current rule is in force on the law date of a subject, and is not switched off. */
    boolean inForce(Subject subject) {
        return rule.inForceOn(subject.situation().day()) && !(changed(subject) && change.off());
    }

    /** How the current rule weighs: by the rule, or as a company has decided. */
    Severity severity(Subject subject) {
        return changed(subject) ? change.severity() : rule.severity();
    }

    private boolean changed(Subject subject) {
        return change != null && change.countsOn(subject.situation().now().toLocalDate());
    }

    void add(Outcome.Finding finding) {
        findings.add(finding);
    }

    void add(Outcome.Deadline deadline) {
        deadlines.add(deadline);
    }

    void add(Outcome.Paper paper) {
        papers.add(paper);
    }

    void add(Outcome.Charge charge) {
        charges.add(charge);
    }

    void add(Outcome.NotChecked entry) {
        notChecked.add(entry);
    }

    void rateMissing(String from, String to, String pointer) {
        notChecked.add(new Outcome.NotChecked("RATE_MISSING", null, pointer, List.of(from, to)));
    }

    String territoryOf(String country) {
        return pack.geography().territoryOf(country);
    }

    public List<Outcome.Finding> findings() {
        return findings;
    }

    public List<Outcome.Deadline> deadlines() {
        return deadlines;
    }

    public List<Outcome.Paper> papers() {
        return papers;
    }

    public List<Outcome.Charge> charges() {
        return charges;
    }

    public Set<Outcome.NotChecked> notChecked() {
        return notChecked;
    }

    /** Takes over what another part of the same check has written down. */
    public void addAll(Ledger other) {
        findings.addAll(other.findings);
        deadlines.addAll(other.deadlines);
        papers.addAll(other.papers);
        charges.addAll(other.charges);
        notChecked.addAll(other.notChecked);
        fired.addAll(other.fired);
    }

    /** Forgets everything, before an evaluation is repeated. */
    public void clear() {
        findings.clear();
        deadlines.clear();
        papers.clear();
        charges.clear();
        notChecked.clear();
        fired.clear();
    }

    /** Ids of the rules that reported anything. */
    public Set<String> firedRules() {
        return fired;
    }
}
