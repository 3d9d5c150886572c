package org.corridorrules.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Conditions of rules in the words of CEL: every property and predicate becomes a function of the fact. */
final class CelText {

    /** Name of the variable that holds the fact. */
    static final String FACT = "part";

    private CelText() {}

    /** All conditions in one expression. */
    static String of(List<Term> conditions) {
        return conditions.isEmpty() ? "true" : text(new Term.AllOf(conditions));
    }

    private static String text(Term term) {
        if (term instanceof Term.Not not) {
            return "!" + text(not.term());
        }
        if (term instanceof Term.AllOf all) {
            return joined(all.terms(), " && ");
        }
        if (term instanceof Term.AnyOf any) {
            return joined(any.terms(), " || ");
        }
        if (term instanceof Term.Equal equal) {
            return "(" + text(equal.asked()) + " == " + text(equal.value()) + ")";
        }
        if (term instanceof Term.Text text) {
            return text.value() == null ? "null" : '"' + text.value() + '"';
        }
        Term.Ask ask = (Term.Ask) term;
        return ask.arguments().stream()
                .map(argument -> ", " + text(argument))
                .collect(Collectors.joining("", function(ask) + "(" + FACT, ")"));
    }

    private static String joined(List<Term> terms, String sign) {
        return terms.stream().map(CelText::text).collect(Collectors.joining(sign, "(", ")"));
    }

    private static String function(Term.Ask ask) {
        return String.join("_", ask.path());
    }

    /** The functions that conditions call, by name. */
    static Map<String, Term.Ask> functions(List<Term> conditions) {
        Map<String, Term.Ask> functions = new TreeMap<>();
        conditions.forEach(condition -> collect(condition, functions));
        return functions;
    }

    private static void collect(Term term, Map<String, Term.Ask> functions) {
        if (term instanceof Term.Not not) {
            collect(not.term(), functions);
        } else if (term instanceof Term.AllOf all) {
            all.terms().forEach(part -> collect(part, functions));
        } else if (term instanceof Term.AnyOf any) {
            any.terms().forEach(part -> collect(part, functions));
        } else if (term instanceof Term.Equal equal) {
            collect(equal.asked(), functions);
        } else if (term instanceof Term.Ask ask) {
            Term.Ask other = functions.put(function(ask), ask);
            if (other != null && other.arguments().size() != ask.arguments().size()) {
                throw new IllegalArgumentException(function(ask) + " is used with different numbers of arguments");
            }
        }
    }
}
