package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.fact.AtCheckpoint;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * The rules that look at one kind of fact at one kind of checkpoint. Conditions with which several rules begin are asked
 * once. Immutable and thread-safe.
 */
final class RuleTree {

    private final Predicate1<AtCheckpoint>[] conditions;
    private final RuleTree[] branches;
    private final CompiledRule[] rules;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private RuleTree(Draft draft) {
        this.conditions = draft.conditions.values().toArray(new Predicate1[0]);
        this.branches = draft.branches.values().stream().map(RuleTree::new).toArray(RuleTree[]::new);
        this.rules = draft.rules.toArray(new CompiledRule[0]);
    }

    /** A tree that still grows. */
    static final class Draft {
        private final Map<Object, Predicate1<AtCheckpoint>> conditions = new LinkedHashMap<>();
        private final Map<Object, Draft> branches = new LinkedHashMap<>();
        private final List<CompiledRule> rules = new ArrayList<>();

        void add(List<Predicate1<AtCheckpoint>> conditions, CompiledRule rule) {
            Draft end = this;
            for (Predicate1<AtCheckpoint> condition : conditions) {
                Object key = identity(condition);
                end.conditions.putIfAbsent(key, condition);
                end = end.branches.computeIfAbsent(key, absent -> new Draft());
            }
            end.rules.add(rule);
        }

        /** The same words in two files are two classes with one hash. */
        private static Object identity(Predicate1<AtCheckpoint> condition) {
            return condition instanceof HashedExpression hashed ? hashed.getExpressionHash() : condition;
        }

        RuleTree grown() {
            return new RuleTree(this);
        }
    }

    /** Asks every rule about a fact. One that throws does not keep the others from being heard. */
    void judge(AtCheckpoint fact, RulesAt checkpoint) {
        for (CompiledRule rule : rules) {
            checkpoint.report(rule, fact);
        }
        for (int i = 0; i < conditions.length; i++) {
            if (holds(i, fact, checkpoint)) {
                branches[i].judge(fact, checkpoint);
            }
        }
    }

    private boolean holds(int i, AtCheckpoint fact, RulesAt checkpoint) {
        try {
            return conditions[i].test(fact);
        } catch (Exception e) {
            branches[i].fail(e, checkpoint);
            return false;
        }
    }

    private void fail(Exception reason, RulesAt checkpoint) {
        for (CompiledRule rule : rules) {
            checkpoint.failed(rule, reason);
        }
        for (RuleTree branch : branches) {
            branch.fail(reason, checkpoint);
        }
    }
}
