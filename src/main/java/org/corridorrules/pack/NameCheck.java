package org.corridorrules.pack;

import java.util.List;
import java.util.Set;

/** Checks the form of one rule: one fact with its conditions, and one call that reports. */
final class NameCheck {

    private static final Set<String> GROUPS = Set.of("not", "exists", "and", "or", "forall", "eval");
    private static final String CALL = "such as findings.report( $item, \"hsCode\" );";

    private final Vocabulary vocabulary;
    private final TermCheck terms;
    private final SourceFile file;

    NameCheck(Vocabulary vocabulary, LiteralCheck literals, SourceFile file) {
        this.vocabulary = vocabulary;
        this.terms = new TermCheck(vocabulary, literals, file);
        this.file = file;
    }

    void check(RuleSource rule) {
        if (rule.when().isEmpty()) {
            file.problem(Flaw.ONE_FACT, rule.id(), "the when part is empty; write one fact with what is asked of it");
        } else {
            checkWhen(rule.when());
        }
        if (rule.then().isEmpty()) {
            file.problem(Flaw.THEN_REPORTS, rule.id(), "the then part is empty; report with one call, " + CALL);
        } else if (isClosed(rule.then())) {
            checkThen(rule.then());
        }
    }

    /** What is wrong with a quote is told already; where the text would have ended nobody knows. */
    private static boolean isClosed(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.kind() == Token.Kind.UNCLOSED);
    }

    private void checkWhen(List<Token> tokens) {
        boolean bound = tokens.size() > 2 && tokens.get(1).is(":");
        int start = bound ? 2 : 0;
        Token name = tokens.get(start);
        Class<?> fact = vocabulary.fact(name.text());
        if (bound) {
            terms.name(tokens.get(0).text(), fact);
        }
        if (!isClosed(tokens) || !balanced(tokens)) {
            return;
        }
        boolean pattern = name.kind() == Token.Kind.WORD
                && !GROUPS.contains(name.text())
                && start + 1 < tokens.size()
                && tokens.get(start + 1).is("(");
        if (!pattern) {
            file.problem(
                    Flaw.ONE_FACT,
                    name,
                    "a condition is one fact with what is asked of it, such as $item : GoodsItemAt( lacks( \"hsCode\" ) );"
                            + " that something is not there is asked with a predicate");
            return;
        }
        int close = closing(tokens, start + 1);
        if (fact == null) {
            file.problem(
                    Flaw.UNKNOWN_FACT,
                    name,
                    "there is no fact " + name.text()
                            + LiteralCheck.nearestOrAll(name.text(), vocabulary.facts(), "facts are"));
        } else {
            new ExpressionReader(tokens.subList(start + 2, close), file)
                    .conditions()
                    .forEach(condition -> terms.check(condition, fact));
        }
        if (close + 1 < tokens.size()) {
            file.problem(
                    Flaw.ONE_FACT,
                    tokens.get(close + 1),
                    "a rule matches one fact and nothing else; make a second rule, or ask for the other part with a"
                            + " predicate");
        }
    }

    /** Says where a bracket is missing; the names in such a rule are not looked at. */
    private boolean balanced(List<Token> tokens) {
        int open = 0;
        for (Token token : tokens) {
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open < 0) {
                file.problem(Flaw.BRACKET_MISSING, token, "this ) closes nothing; remove it, or add the ( before it");
                return false;
            }
        }
        if (open > 0) {
            Token last = tokens.get(tokens.size() - 1);
            file.problem(
                    Flaw.BRACKET_MISSING,
                    last,
                    "a ) is missing at the end of the " + (last.is(";") ? "call" : "condition")
                            + "; close each ( that stands before");
            return false;
        }
        return true;
    }

    private void checkThen(List<Token> tokens) {
        boolean call = tokens.size() >= 4
                && tokens.get(0).is("findings")
                && tokens.get(1).is(".")
                && tokens.get(2).kind() == Token.Kind.WORD
                && tokens.get(3).is("(");
        if (!call) {
            file.problem(
                    Flaw.THEN_REPORTS,
                    tokens.get(0),
                    "the then part reports with one call and does nothing else; take "
                            + tokens.get(0).text() + " out and report, " + CALL);
            return;
        }
        if (!balanced(tokens)) {
            return;
        }
        int end = closing(tokens, 3) + 1;
        boolean semicolon = end < tokens.size() && tokens.get(end).is(";");
        int further = semicolon ? end + 1 : end;
        if (further < tokens.size()) {
            file.problem(
                    Flaw.THEN_REPORTS,
                    tokens.get(further),
                    "the then part reports with one call and does nothing else; take "
                            + tokens.get(further).text() + " and what follows out");
        } else if (!semicolon) {
            file.problem(
                    Flaw.SEMICOLON_MISSING, tokens.get(end - 1), "a ; is missing after the call; write it at the end");
        }
        if (new ExpressionReader(tokens.subList(0, end), file).onlyTerm() instanceof Term.Chain report) {
            terms.checkReport(report);
        }
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
