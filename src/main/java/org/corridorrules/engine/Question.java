package org.corridorrules.engine;

import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.itinerary.Checkpoint;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;

/**
 * One condition of a rule. Immutable and thread-safe.
 *
 * @param text as the rule has it
 * @param property that is compared with a constant; null if the condition is of another form
 * @param constant with which it is compared; null likewise
 * @param test asks a fact
 */
record Question(String text, String property, Object constant, Predicate1<AtCheckpoint> test) {

    static Question of(SingleConstraint constraint) {
        boolean equals = constraint.getIndex() instanceof AlphaIndex<?, ?> index
                && index.getConstraintType() == Index.ConstraintType.EQUAL;
        String[] properties = constraint.getReactiveProps();
        boolean plain = equals && properties != null && properties.length == 1;
        return new Question(
                constraint.getPredicate1().predicateInformation().getStringConstraint(),
                plain ? properties[0] : null,
                plain ? ((AlphaIndex<?, ?>) constraint.getIndex()).getRightValue() : null,
                unwrapped(constraint));
    }

    /** The lambda itself: Drools wraps it for its own comparison of networks. */
    @SuppressWarnings("unchecked")
    private static Predicate1<AtCheckpoint> unwrapped(SingleConstraint constraint) {
        Predicate1<?> predicate = constraint.getPredicate1();
        Object lambda = predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
        return (Predicate1<AtCheckpoint>) lambda;
    }

    /** The opposite, asked of every fact: what is not at one checkpoint is at any other. */
    Question negated() {
        return new Question("!( " + text + " )", null, null, fact -> !test.test(fact));
    }

    /** What a checkpoint has where the condition asks for a constant territory, act or mode; null for any other. */
    String valueAt(Checkpoint checkpoint) {
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
}
