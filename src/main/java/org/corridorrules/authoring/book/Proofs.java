package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.pack.RuleInfo;

/** What the cases prove of each rule. */
public final class Proofs {

    private Proofs() {}

    /** Counts the cases that name a rule, without judging any. */
    public static Map<String, Proof> counted(
            Collection<RuleInfo> rules, SortedMap<String, List<RuleCase>> cases) {
        List<RuleCase> all = new ArrayList<>();
        cases.values().forEach(all::addAll);
        Map<String, Integer> speaks = new HashMap<>();
        Map<String, Integer> silent = new HashMap<>();
        for (RuleCase rule : all) {
            rule.speaking().forEach(id -> speaks.merge(id, 1, Integer::sum));
            rule.expect().silent().forEach(id -> silent.merge(id, 1, Integer::sum));
        }
        Map<String, Proof> proofs = new HashMap<>();
        for (RuleInfo rule : rules) {
            proofs.put(
                    rule.id(),
                    new Proof(
                            speaks.getOrDefault(rule.id(), 0), silent.getOrDefault(rule.id(), 0), 0, 0, 0, 0));
        }
        return proofs;
    }
}
