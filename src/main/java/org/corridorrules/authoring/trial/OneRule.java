package org.corridorrules.authoring.trial;

import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.engine.RuleOnTrial;
import org.corridorrules.pack.RulePack;

/** A rule that judges alone, as it is or changed, under a pack as it is or changed. Thread-safe. */
public final class OneRule {

    private final CorridorRules words;
    private final RuleOnTrial rule;
    private final RulePack pack;
    private final CorridorRules alone;

    /** @param words gives the rule its words */
    OneRule(CorridorRules words, RuleOnTrial rule, RulePack pack) {
        this.words = words;
        this.rule = rule;
        this.pack = pack;
        this.alone = words.judgedBy(rule.under(pack), pack);
    }

    /** What is reported of a case. */
    public Report report(Witness witness) {
        return rules(witness).check(witness.shipment(), witness.options());
    }

    private CorridorRules rules(Witness witness) {
        if (witness.about().overlay().isEmpty()) {
            return alone;
        }
        RulePack decided = witness.about().decided(pack);
        return words.judgedBy(rule.under(decided), decided);
    }
}
