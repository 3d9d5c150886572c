package org.corridorrules.pack;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that what is asked in a rule exists, and that every value is of the kind that is asked for. */
final class TermCheck {

    private final Vocabulary vocabulary;
    private final LiteralCheck literals;
    private final SourceFile file;
    private final Map<String, Class<?>> named = new HashMap<>();

    TermCheck(Vocabulary vocabulary, LiteralCheck literals, SourceFile file) {
        this.vocabulary = vocabulary;
        this.literals = literals;
        this.file = file;
    }

    /** @param fact null if there is none such, which is told elsewhere */
    void name(String name, Class<?> fact) {
        named.put(name, fact);
    }

    void check(Condition condition, Class<?> fact) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> check(part, fact));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> check(part, fact));
        } else if (condition instanceof Condition.Not not) {
            check(not.part(), fact);
        } else if (condition instanceof Condition.Asked asked) {
            Method member = check(asked.term(), fact, fact);
            if (member != null && member.getReturnType() != boolean.class) {
                String text = asked.term().text();
                wrongKind(
                        asked.start(),
                        text + " is no question with yes or no; compare it, as in " + text + " == \"...\"");
            }
        } else if (condition instanceof Condition.Compared compared) {
            Method member = check(compared.term(), fact, fact);
            compared(compared.term(), member, compared.value(), fact);
        } else if (condition instanceof Condition.Among among) {
            Method member = check(among.term(), fact, fact);
            among.values().forEach(value -> compared(among.term(), member, value, fact));
        }
    }

    private void compared(Term.Chain term, Method member, Term value, Class<?> fact) {
        if (value instanceof Term.Chain chain) {
            if (isLooseWord(chain, fact)) {
                quote(chain.start());
            } else {
                check(chain, fact, fact);
            }
            return;
        }
        Token token = value.start();
        boolean text = token.kind() == Token.Kind.TEXT;
        if (member == null || token.is("null")) {
            return;
        }
        Class<?> type = member.getReturnType();
        boolean truth = token.is("true") || token.is("false");
        if (type == boolean.class && !truth) {
            wrongKind(token, term.text() + " is answered by yes or no; write " + term.text() + " or !" + term.text());
        } else if (type == String.class && !text) {
            wrongKind(token, term.text() + " is a text; put " + token.text() + " in quotes: \"" + token.text() + "\"");
        } else if (text && isNumber(type)) {
            wrongKind(token, term.text() + " is a number; compare it with a parameter by a predicate");
        }
        Literal literal = member.getAnnotation(Literal.class);
        if (literal != null && text) {
            literals.check(literal, token, member.getDeclaringClass());
        }
    }

    /** Checks the call of the then part, which begins with {@code findings}. */
    void checkReport(Term.Chain report) {
        List<Term.Step> steps = report.steps();
        check(new Term.Chain(steps.subList(1, steps.size())), vocabulary.reporter(), null);
    }

    /**
     * Checks {@code a.b( "x" ).c}.
     *
     * @param fact whose words stand in the brackets by themselves; null in the then part, where none do
     * @return the last property or predicate; null if one does not exist, which is told
     */
    private Method check(Term.Chain chain, Class<?> owner, Class<?> fact) {
        Class<?> type = owner;
        Method member = null;
        List<Term.Step> steps = chain.steps();
        if (chain.ofNamed()) {
            type = named(chain.start());
            if (type == null) {
                return null;
            }
            steps = steps.subList(1, steps.size());
        }
        for (Term.Step step : steps) {
            member = vocabulary.member(type, step.name().text(), step.count());
            if (member == null) {
                Collection<String> known = vocabulary.members(type);
                String name = step.name().text();
                boolean exists = known.contains(name);
                file.problem(
                        Flaw.UNKNOWN_PROPERTY,
                        step.name(),
                        shown(type) + " has no " + name
                                + (step.values() == null ? "" : " with " + step.count() + " value(s)")
                                + (exists
                                        ? "; give " + name + " as many values as it takes"
                                        : LiteralCheck.nearestOrAll(name, known, "it has")));
                return null;
            }
            if (step.values() != null) {
                checkValues(member, step.values(), type, fact);
            }
            type = member.getReturnType();
        }
        return member;
    }

    /** @param owner of the predicate; its fields are meant unless the first value names another fact */
    private void checkValues(Method member, List<Term> values, Class<?> owner, Class<?> fact) {
        Class<?> subject = owner;
        for (int i = 0; i < values.size(); i++) {
            var wanted = member.getParameters()[Math.min(i, member.getParameterCount() - 1)];
            Class<?> type = wanted.isVarArgs() ? wanted.getType().getComponentType() : wanted.getType();
            Literal literal = wanted.getAnnotation(Literal.class);
            if (values.get(i) instanceof Term.Chain chain) {
                Class<?> given = checkChain(chain, type, fact);
                subject = i == 0 && chain.ofNamed() && given != null ? given : subject;
                continue;
            }
            Token token = values.get(i).start();
            if (token.is("null")) {
                continue;
            }
            boolean text = token.kind() == Token.Kind.TEXT;
            if (text && type != String.class && type != Object.class) {
                wrongKind(
                        token,
                        isNumber(type)
                                ? "a number belongs here; write one without quotes"
                                : "a text has no place here; begin with the fact of this rule, " + factName());
            } else if (!text && type == String.class) {
                wrongKind(token, "a text belongs here; put " + token.text() + " in quotes: \"" + token.text() + "\"");
            } else if (text && literal != null) {
                literals.check(literal, token, subject);
            }
        }
    }

    /** @return what the chain gives; null if that is not known */
    private Class<?> checkChain(Term.Chain chain, Class<?> wanted, Class<?> fact) {
        if (chain.ofNamed()) {
            Class<?> given = named(chain.start());
            if (given != null && chain.steps().size() > 1) {
                Method member = check(chain, given, fact);
                return member == null ? null : member.getReturnType();
            }
            if (given != null && !wanted.isAssignableFrom(given)) {
                String kind =
                        vocabulary.facts().contains(wanted.getSimpleName()) ? "a " + wanted.getSimpleName() : "a value";
                wrongKind(
                        chain.start(),
                        chain.text() + " is a " + shown(given) + "; this call needs " + kind + ", choose another call");
            }
            return given;
        }
        if (fact == null || isLooseWord(chain, fact)) {
            boolean property = fact == null && isOfFact(chain);
            if (property) {
                file.problem(
                        Flaw.UNKNOWN_NAME,
                        chain.start(),
                        chain.text() + " needs the fact before it; write " + factName() + "." + chain.text());
            } else {
                quote(chain.start());
            }
            return null;
        }
        Method member = check(chain, fact, fact);
        return member == null ? null : member.getReturnType();
    }

    /** Whether a word stands where a text belongs, and the fact has nothing of that name. */
    private boolean isLooseWord(Term.Chain chain, Class<?> fact) {
        Term.Step first = chain.steps().get(0);
        return chain.steps().size() == 1
                && first.values() == null
                && !chain.ofNamed()
                && vocabulary.member(fact, first.name().text(), 0) == null;
    }

    private boolean isOfFact(Term.Chain chain) {
        return named.values().stream()
                .anyMatch(fact -> fact != null
                        && vocabulary.members(fact).contains(chain.start().text()));
    }

    private String factName() {
        return named.keySet().stream().findFirst().orElse("$item");
    }

    /** The fact with this name; null if there is none, which is told unless the fact itself is unknown. */
    private Class<?> named(Token token) {
        if (!named.containsKey(token.text())) {
            String hint = RuleFileReader.hint(token.text(), named.keySet());
            file.problem(
                    Flaw.UNKNOWN_NAME,
                    token,
                    token.text() + " is not bound in the when part"
                            + (hint.isEmpty() ? "; write it before the fact: " + token.text() + " : ..." : hint));
        }
        return named.get(token.text());
    }

    private String shown(Class<?> type) {
        if (type == vocabulary.reporter()) {
            return "findings";
        }
        return vocabulary.facts().contains(type.getSimpleName()) ? type.getSimpleName() : "this value";
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
    }

    private void quote(Token token) {
        file.problem(
                Flaw.WORD_WITHOUT_QUOTES,
                token,
                token.text() + " stands without quotes; put " + token.text() + " in quotes: \"" + token.text() + "\"");
    }

    private void wrongKind(Token token, String message) {
        file.problem(Flaw.WRONG_KIND, token, message);
    }
}
