package org.corridorrules.engine;

import java.util.List;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Audience;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;

/**
 * The rules of one checkpoint, looking at the facts of one check. Used by one thread.
 *
 * @param rules for each class of facts at which any looks; so few that a walk finds them faster than a map
 * @param failures where rules that throw are written down
 */
record RulesAt(RulesOfFact[] rules, Ledger ledger, Findings findings, List<Result.Failure> failures)
        implements Audience {

    @Override
    public boolean looksAt(Class<? extends AtCheckpoint> kind) {
        return of(kind) != null;
    }

    @Override
    public boolean looksAt(Class<? extends AtCheckpoint> fact, String kind) {
        RulesOfFact asking = of(fact);
        return asking != null && asking.askFor(kind);
    }

    @Override
    public void show(AtCheckpoint fact) {
        RulesOfFact asking = of(fact.getClass());
        if (asking != null) {
            asking.tree().judge(fact, this);
        }
    }

    private RulesOfFact of(Class<?> fact) {
        for (RulesOfFact asking : rules) {
            if (asking.fact() == fact) {
                return asking;
            }
        }
        return null;
    }

    void report(CompiledRule rule, AtCheckpoint fact) {
        ledger.enter(rule.info());
        try {
            rule.report(fact, findings);
        } catch (Exception e) {
            failed(rule, e);
        }
    }

    void failed(CompiledRule rule, Exception reason) {
        Throwable cause = reason;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        failures.add(new Result.Failure(
                rule.info().id(), cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
    }
}
