package org.corridorrules.engine;

import java.util.List;
import java.util.Map;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Audience;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;

/**
 * The rules of one checkpoint, looking at the facts of one check. Used by one thread.
 *
 * @param rules by the class of the fact at which they look
 * @param failures where rules that throw are written down
 */
record RulesAt(Map<Class<?>, RuleTree> rules, Ledger ledger, Findings findings, List<Result.Failure> failures)
        implements Audience {

    @Override
    public boolean looksAt(Class<? extends AtCheckpoint> kind) {
        return rules.containsKey(kind);
    }

    @Override
    public boolean looksAt(Class<? extends AtCheckpoint> fact, String kind) {
        RuleTree tree = rules.get(fact);
        return tree != null && tree.looksAt(kind);
    }

    @Override
    public void show(AtCheckpoint fact) {
        RuleTree tree = rules.get(fact.getClass());
        if (tree != null) {
            tree.judge(fact, this);
        }
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
