package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridorrules.fact.FieldPaths;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;

/**
 * One rule of a pack by itself, and what becomes of it when something in it is changed: for tools that try rules. A rule
 * joins nothing and wakes no other, so alone it answers as it does among all. Immutable and thread-safe.
 */
public final class RuleOnTrial {

    private final CompiledRule rule;
    private final FieldPaths fields;

    private RuleOnTrial(CompiledRule rule, FieldPaths fields) {
        this.rule = rule;
        this.fields = fields;
    }

    /** The rules of a pack by id. */
    public static SortedMap<String, RuleOnTrial> all(RulePack pack) {
        FieldPaths fields = new FieldPaths();
        SortedMap<String, RuleOnTrial> rules = new TreeMap<>();
        new RuleFolders(pack).all().forEach(rule -> rules.put(rule.info().id(), new RuleOnTrial(rule, fields)));
        return rules;
    }

    /** Hears what a rule asks of facts. May be told by several threads where a shipment has hundreds of consignments. */
    public interface Listener {

        /** @param condition its place in {@link #conditions()} */
        void asks(int condition);

        void answered(int condition, boolean held);
    }

    public RuleInfo info() {
        return rule.info();
    }

    /** The conditions in the order and in the words of the rule. */
    public List<String> conditions() {
        return rule.questions().stream().map(Question::text).toList();
    }

    /** The rule, saying something else of itself. */
    public RuleOnTrial as(RuleInfo info) {
        return new RuleOnTrial(rule.with(info, rule.questions()), fields);
    }

    /** The rule without one of its conditions. */
    public RuleOnTrial without(int condition) {
        List<Question> questions = new ArrayList<>(rule.questions());
        questions.remove(condition);
        return new RuleOnTrial(rule.with(rule.info(), questions), fields);
    }

    /** The rule with one of its conditions turned into its opposite. */
    public RuleOnTrial negating(int condition) {
        List<Question> questions = new ArrayList<>(rule.questions());
        questions.set(condition, questions.get(condition).negated());
        return new RuleOnTrial(rule.with(rule.info(), questions), fields);
    }

    /** The rule with somebody who hears how each condition is answered that a checkpoint does not settle. */
    public RuleOnTrial heardBy(Listener listener) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < rule.questions().size(); i++) {
            int condition = i;
            Question plain = rule.questions().get(i);
            questions.add(new Question(plain.text(), plain.property(), plain.constant(), fact -> {
                listener.asks(condition);
                boolean held = plain.test().test(fact);
                listener.answered(condition, held);
                return held;
            }));
        }
        return new RuleOnTrial(rule.with(rule.info(), questions), fields);
    }

    /** An engine that knows this rule alone. */
    public Engine under(RulePack pack) {
        return new Engine(pack, new RuleBase(List.of(rule)), null, fields);
    }
}
