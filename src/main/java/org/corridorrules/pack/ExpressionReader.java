package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the conditions of a rule, or the values of its call, and says where their signs are wrong. */
final class ExpressionReader {

    private static final Set<String> SIGNS = Set.of("==", "!=", "matches", "contains", "memberOf");
    private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");
    private static final Set<String> CONSTANTS = Set.of("null", "true", "false");

    private final List<Token> tokens;
    private final SourceFile file;
    private int next;

    /** Thrown where a condition cannot be read; reading goes on after the next comma. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    /** @param tokens with balanced brackets */
    ExpressionReader(List<Token> tokens, SourceFile file) {
        this.tokens = tokens;
        this.file = file;
    }

    /** All conditions that can be read; what is wrong with the others is told. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (next < tokens.size()) {
            try {
                conditions.add(any());
                comma();
            } catch (Lost e) {
                skip();
            }
        }
        return conditions;
    }

    /** The one term that these tokens are; null if they are none, which is told. */
    Term onlyTerm() {
        try {
            Term term = term();
            if (next < tokens.size()) {
                throw lost(Flaw.WRONG_SIGN, here(), here().text() + " has no place here; take it out");
            }
            return term;
        } catch (Lost e) {
            return null;
        }
    }

    private void comma() {
        if (next == tokens.size()) {
            return;
        }
        Token token = here();
        if (!token.is(",")) {
            boolean begins = token.kind() != Token.Kind.SIGN || token.is("!") || token.is("(");
            throw begins
                    ? lost(Flaw.COMMA_MISSING, token, "a comma is missing before " + shown(token) + "; write it there")
                    : lost(Flaw.WRONG_SIGN, token, shown(token) + " has no place here; " + ASK);
        }
        next++;
        if (next == tokens.size()) {
            throw lost(Flaw.COMMA_MISSING, token, "nothing follows this comma; take it out");
        }
    }

    private static final String ASK = "conditions stand between commas, compared with == or !=";

    private Condition any() {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (accept("||") || accept("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (accept("&&") || accept("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition one() {
        Token start = here();
        if (accept("!")) {
            return new Condition.Not(start, one());
        }
        if (accept("(")) {
            Condition inner = any();
            if (!accept(")")) {
                comma();
                throw new Lost();
            }
            return inner;
        }
        boolean named = start.kind() == Token.Kind.WORD
                && next + 1 < tokens.size()
                && tokens.get(next + 1).is(":");
        if (named) {
            throw lost(Flaw.ONE_FACT, start, "only the fact itself gets a name; remove " + start.text() + " :");
        }
        if (!(term() instanceof Term.Chain term)) {
            throw lost(
                    Flaw.WRONG_SIGN,
                    start,
                    shown(start) + " is no condition; begin with what is asked, as in mode == \"RAIL\"");
        }
        return compared(term);
    }

    private Condition compared(Term.Chain term) {
        if (next == tokens.size()) {
            return new Condition.Asked(term);
        }
        Token sign = here();
        if (SIGNS.contains(sign.text()) && sign.kind() != Token.Kind.TEXT) {
            next++;
            if (next < tokens.size() && here().is("=")) {
                throw lost(Flaw.WRONG_SIGN, here(), "one = too many; write ==");
            }
            return new Condition.Compared(term, sign, term());
        }
        if (sign.is("=")) {
            throw lost(Flaw.WRONG_SIGN, sign, "= compares nothing; write ==");
        }
        if (ORDER.contains(sign.text()) && sign.kind() == Token.Kind.SIGN) {
            throw lost(
                    Flaw.WRONG_SIGN,
                    sign,
                    "more and less are not compared by " + sign.text()
                            + "; ask with a predicate and a parameter, such as valueAbove( \"eu.low-value.limit\" )");
        }
        boolean outside = sign.is("not");
        if (sign.is("in")
                || outside && next + 1 < tokens.size() && tokens.get(next + 1).is("in")) {
            next += outside ? 2 : 1;
            if (!accept("(")) {
                throw lost(
                        Flaw.BRACKET_MISSING,
                        sign,
                        "a ( is missing after in; write it as in mode in ( \"RAIL\", \"ROAD\" )");
            }
            return new Condition.Among(term, outside, values());
        }
        return new Condition.Asked(term);
    }

    private Term term() {
        Token token = here();
        if (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER || CONSTANTS.contains(token.text())) {
            next++;
            return new Term.Constant(token);
        }
        if (token.kind() != Token.Kind.WORD) {
            boolean comma = token.is(",") || token.is(")");
            throw lost(
                    comma ? Flaw.COMMA_MISSING : Flaw.WRONG_SIGN,
                    token,
                    comma
                            ? "something is missing before this " + token.text()
                                    + "; write a condition or a value there"
                            : shown(token) + " has no place here; " + ASK);
        }
        List<Term.Step> steps = new ArrayList<>();
        do {
            Token name = here();
            if (name.kind() != Token.Kind.WORD) {
                throw lost(Flaw.WRONG_SIGN, name, "a word is missing after the point; write what is asked");
            }
            next++;
            steps.add(new Term.Step(name, accept("(") ? values() : null));
        } while (accept("."));
        return new Term.Chain(List.copyOf(steps));
    }

    /** What stands up to the closing bracket, whose opening one is read. */
    private List<Term> values() {
        List<Term> values = new ArrayList<>();
        if (accept(")")) {
            return List.of();
        }
        while (true) {
            values.add(term());
            if (accept(")")) {
                return List.copyOf(values);
            }
            Token token = here();
            if (!accept(",")) {
                throw lost(
                        Flaw.COMMA_MISSING,
                        token,
                        "a comma is missing before " + shown(token) + "; write it between the values");
            }
        }
    }

    private boolean accept(String sign) {
        if (next < tokens.size() && tokens.get(next).is(sign)) {
            next++;
            return true;
        }
        return false;
    }

    private Token here() {
        if (next < tokens.size()) {
            return tokens.get(next);
        }
        Token last = tokens.get(tokens.size() - 1);
        throw lost(Flaw.COMMA_MISSING, last, "something is missing after " + shown(last) + "; write what is asked");
    }

    private static String shown(Token token) {
        return token.kind() == Token.Kind.TEXT ? '"' + token.text() + '"' : token.text();
    }

    private Lost lost(Flaw flaw, Token token, String message) {
        file.problem(flaw, token, message);
        return new Lost();
    }

    /** Goes on behind the next comma that stands in no bracket. */
    private void skip() {
        int depth = 0;
        for (int i = 0; i < next; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        }
        while (next < tokens.size()) {
            Token token = tokens.get(next++);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                return;
            }
        }
    }
}
