package org.corridorrules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Something that has a value in a rule. Immutable. */
public sealed interface Term {

    /** The token with which it begins. */
    Token start();

    /** The same text for the same term, however it was spaced. */
    String text();

    /** A text in quotes, a number, or one of the words null, true and false. */
    record Constant(Token start) implements Term {
        @Override
        public String text() {
            return start.kind() == Token.Kind.TEXT ? '"' + start.text() + '"' : start.text();
        }
    }

    /** Properties and predicates, each asked of the value before: {@code consignment.channel}. Never empty. */
    record Chain(List<Step> steps) implements Term {
        @Override
        public Token start() {
            return steps.get(0).name();
        }

        @Override
        public String text() {
            return steps.stream().map(Step::text).collect(Collectors.joining("."));
        }

        /** Whether it begins with the name that a rule gave its fact. */
        boolean ofNamed() {
            return start().text().startsWith("$");
        }
    }

    /**
     * One property or predicate.
     *
     * @param values what stands in its brackets; null if it has none
     */
    record Step(Token name, List<Term> values) {
        String text() {
            return values == null
                    ? name.text()
                    : name.text() + values.stream().map(Term::text).collect(Collectors.joining(", ", "(", ")"));
        }

        int count() {
            return values == null ? 0 : values.size();
        }
    }
}
