package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Findings;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.RuleInfo;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;

/**
 * One rule of Drools' executable model, ready to be asked: a pattern of one fact, and what it reports. Immutable and
 * thread-safe.
 */
final class CompiledRule {

    private final RuleInfo info;
    private final Class<?> fact;
    private final List<Question> questions;
    private final BlockN report;
    private final boolean findingsFirst;

    /** @throws IllegalArgumentException if the rule is more than one pattern and one report; the pack's reader refuses those */
    CompiledRule(Rule rule, RuleInfo info) {
        this.info = Objects.requireNonNull(info, rule.getName());
        Pattern<?> pattern = onlyPattern(rule);
        this.fact = pattern.getPatternVariable().getType();
        List<Question> questions = new ArrayList<>();
        collect(pattern.getConstraint(), questions);
        this.questions = List.copyOf(questions);
        Consequence consequence = rule.getDefaultConsequence();
        Variable<?>[] arguments = consequence.getVariables();
        boolean reports = arguments.length == 2 && !consequence.isUsingDrools();
        if (!reports) {
            throw new IllegalArgumentException(rule.getName() + " does more than report on its fact");
        }
        this.report = consequence.getBlock();
        this.findingsFirst = arguments[0].getType() == Findings.class;
    }

    private CompiledRule(CompiledRule rule, RuleInfo info, List<Question> questions) {
        this.info = info;
        this.fact = rule.fact;
        this.questions = List.copyOf(questions);
        this.report = rule.report;
        this.findingsFirst = rule.findingsFirst;
    }

    /** A rule that reports as this one does, but says something else of itself or asks something else. */
    CompiledRule with(RuleInfo info, List<Question> questions) {
        return new CompiledRule(this, info, questions);
    }

    private static Pattern<?> onlyPattern(Rule rule) {
        List<Condition> parts = rule.getView().getSubConditions().stream()
                .filter(part -> part.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        if (parts.size() == 1
                && parts.get(0) instanceof Pattern<?> pattern
                && pattern.getBindings().isEmpty()) {
            return pattern;
        }
        throw new IllegalArgumentException(rule.getName() + " does not match exactly one fact");
    }

    private void collect(Constraint constraint, List<Question> into) {
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint != SingleConstraint.TRUE) {
                    into.add(Question.of((SingleConstraint) constraint));
                }
            }
            case MULTIPLE, AND -> constraint.getChildren().forEach(child -> collect(child, into));
            default ->
                throw new IllegalArgumentException(info.id() + " has a condition of the kind " + constraint.getType());
        }
    }

    RuleInfo info() {
        return info;
    }

    /** What it asks of the fact, in the order of the rule. */
    List<Question> questions() {
        return questions;
    }

    /** The class of the fact that it matches. */
    Class<?> fact() {
        return fact;
    }

    /** The constant that it asks for as {@code kind} of the fact; null if it does not. */
    String kind() {
        for (Question question : questions) {
            if ("kind".equals(question.property())) {
                return question.constant().toString();
            }
        }
        return null;
    }

    /** Whether it can ever match at a checkpoint: in force on its day, and not for another territory, act or mode. */
    boolean concerns(Checkpoint checkpoint) {
        return info.inForceOn(checkpoint.lawDate()) && isFor(checkpoint);
    }

    /** Whether it asks for the territory, act and mode of a checkpoint, whatever the day. */
    boolean isFor(Checkpoint checkpoint) {
        return questions.stream().allMatch(question -> {
            String here = question.valueAt(checkpoint);
            return here == null || here.equals(question.constant());
        });
    }

    /** All conditions, in the order of the rule. */
    List<Predicate1<AtCheckpoint>> conditions() {
        return questions.stream().map(Question::test).toList();
    }

    /** The conditions that are not settled by the checkpoint alone, in the order of the rule. */
    List<Predicate1<AtCheckpoint>> conditionsAt(Checkpoint checkpoint) {
        List<Predicate1<AtCheckpoint>> conditions = new ArrayList<>();
        for (Question question : questions) {
            if (question.valueAt(checkpoint) == null) {
                conditions.add(question.test());
            }
        }
        return conditions;
    }

    /** Lets the rule report a fact that it matches. */
    void report(AtCheckpoint fact, Findings findings) throws Exception {
        if (findingsFirst) {
            report.execute(findings, fact);
        } else {
            report.execute(fact, findings);
        }
    }
}
