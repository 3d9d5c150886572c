package org.corridorrules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** One of the conditions of a rule, as a tree. Immutable. */
public sealed interface Condition {

    /** The token with which it begins. */
    Token start();

    /** The same text for the same condition, however it was spaced. */
    String text();

    /** All of the parts must hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Token start() {
            return parts.get(0).start();
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" && ", "(", ")"));
        }
    }

    /** One of the parts must hold. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Token start() {
            return parts.get(0).start();
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" || ", "(", ")"));
        }
    }

    /** The part must not hold. */
    record Not(Token start, Condition part) implements Condition {
        @Override
        public String text() {
            return "!" + part.text();
        }
    }

    /** A predicate or a property that is true. */
    record Asked(Term.Chain term) implements Condition {
        @Override
        public Token start() {
            return term.start();
        }

        @Override
        public String text() {
            return term.text();
        }
    }

    /** Two values compared by {@code ==}, {@code !=} or another sign. */
    record Compared(Term.Chain term, Token sign, Term value) implements Condition {
        @Override
        public Token start() {
            return term.start();
        }

        @Override
        public String text() {
            return term.text() + " " + sign.text() + " " + value.text();
        }
    }

    /** A value that is one of several, or none of them. */
    record Among(Term.Chain term, boolean outside, List<Term> values) implements Condition {
        @Override
        public Token start() {
            return term.start();
        }

        @Override
        public String text() {
            return term.text()
                    + (outside ? " not in " : " in ")
                    + values.stream().map(Term::text).collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
