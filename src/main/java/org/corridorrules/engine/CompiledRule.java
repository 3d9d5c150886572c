package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Findings;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.RuleInfo;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;

/**
 * One rule of Drools' executable model, ready to be asked: a pattern of one fact, and what it reports. Immutable and
 * thread-safe.
 */
final class CompiledRule {

    private final RuleInfo info;
    private final Pattern<?> pattern;
    private final List<SingleConstraint> constraints = new ArrayList<>();
    private final BlockN report;
    private final boolean findingsFirst;

    /** @throws IllegalArgumentException if the rule is more than one pattern and one report; the pack's reader refuses those */
    CompiledRule(Rule rule, RuleInfo info) {
        this.info = Objects.requireNonNull(info, rule.getName());
        this.pattern = onlyPattern(rule);
        collect(pattern.getConstraint());
        Consequence consequence = rule.getDefaultConsequence();
        Variable<?>[] arguments = consequence.getVariables();
        boolean reports = arguments.length == 2 && !consequence.isUsingDrools();
        if (!reports) {
            throw new IllegalArgumentException(rule.getName() + " does more than report on its fact");
        }
        this.report = consequence.getBlock();
        this.findingsFirst = arguments[0].getType() == Findings.class;
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

    private void collect(Constraint constraint) {
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint != SingleConstraint.TRUE) {
                    constraints.add((SingleConstraint) constraint);
                }
            }
            case MULTIPLE, AND -> constraint.getChildren().forEach(this::collect);
            default ->
                throw new IllegalArgumentException(info.id() + " has a condition of the kind " + constraint.getType());
        }
    }

    RuleInfo info() {
        return info;
    }

    /** The class of the fact that it matches. */
    Class<?> fact() {
        return pattern.getPatternVariable().getType();
    }

    /** The constant that it asks for as {@code kind} of the fact; null if it does not. */
    String kind() {
        for (SingleConstraint constraint : constraints) {
            if ("kind".equals(propertyWithConstant(constraint))) {
                return constantOf(constraint).toString();
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
        return constraints.stream().allMatch(constraint -> {
            String here = valueAt(checkpoint, constraint);
            return here == null || here.equals(constantOf(constraint));
        });
    }

    /** All conditions, in the order of the rule. */
    List<Predicate1<AtCheckpoint>> conditions() {
        return constraints.stream().map(CompiledRule::unwrapped).toList();
    }

    /** The conditions that are not settled by the checkpoint alone, in the order of the rule. */
    List<Predicate1<AtCheckpoint>> conditionsAt(Checkpoint checkpoint) {
        List<Predicate1<AtCheckpoint>> conditions = new ArrayList<>();
        for (SingleConstraint constraint : constraints) {
            if (valueAt(checkpoint, constraint) == null) {
                conditions.add(unwrapped(constraint));
            }
        }
        return conditions;
    }

    /** What a checkpoint has where a constraint asks for a constant territory, act or mode; null for any other. */
    private static String valueAt(Checkpoint checkpoint, SingleConstraint constraint) {
        String property = propertyWithConstant(constraint);
        if (property == null) {
            return null;
        }
        return switch (property) {
            case "territory" -> checkpoint.territory();
            case "act" -> checkpoint.act().name();
            case "mode" -> checkpoint.mode().name();
            default -> null;
        };
    }

    /** The property that a constraint compares with a constant; null if it is of another form. */
    private static String propertyWithConstant(SingleConstraint constraint) {
        boolean equals = constraint.getIndex() instanceof AlphaIndex<?, ?> index
                && index.getConstraintType() == Index.ConstraintType.EQUAL;
        String[] properties = constraint.getReactiveProps();
        return equals && properties != null && properties.length == 1 ? properties[0] : null;
    }

    private static Object constantOf(SingleConstraint constraint) {
        return ((AlphaIndex<?, ?>) constraint.getIndex()).getRightValue();
    }

    /** The lambda itself: Drools wraps it for its own comparison of networks. */
    @SuppressWarnings("unchecked")
    private static Predicate1<AtCheckpoint> unwrapped(SingleConstraint constraint) {
        Predicate1<?> predicate = constraint.getPredicate1();
        Object lambda = predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
        return (Predicate1<AtCheckpoint>) lambda;
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
