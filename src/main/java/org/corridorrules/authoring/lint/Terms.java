package org.corridorrules.authoring.lint;

import java.util.List;
import org.corridorrules.pack.Term;
import org.corridorrules.pack.Token;

/** What checks ask of the terms of a rule. */
final class Terms {

    private Terms() {}

    /** The text in quotes that a term is; null if it is something else. */
    static String text(Term term) {
        return term instanceof Term.Constant constant && constant.start().kind() == Token.Kind.TEXT
                ? constant.start().text()
                : null;
    }

    /** The texts in the brackets of a predicate that stands alone; null if it is another term or has other values. */
    static List<String> texts(Term.Chain chain) {
        List<Term> values = chain.steps().get(chain.steps().size() - 1).values();
        if (values == null || values.stream().anyMatch(value -> text(value) == null)) {
            return null;
        }
        return values.stream().map(Terms::text).toList();
    }

    /** The name with which a chain ends, after what is before it: {@code consignment.fieldIs}. */
    static String name(Term.Chain chain) {
        StringBuilder name = new StringBuilder();
        for (Term.Step step : chain.steps()) {
            name.append(name.length() == 0 ? "" : ".").append(step.name().text());
        }
        return name.toString();
    }
}
