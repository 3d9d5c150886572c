package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it stands in its file. Immutable.
 *
 * @param line of its id, from 1
 * @param fact the part of the shipment at which it looks, such as {@code GoodsItemAt}
 * @param conditions what it asks of its fact, in order
 * @param report the call with which it reports, on one line
 */
public record RuleText(int line, String fact, List<Condition> conditions, String report) {

    /**
     * One thing that the rule asks of its fact.
     *
     * @param line from 1
     * @param text on one line
     * @param words the same, word by word, without blanks; texts are in their quotes
     */
    public record Condition(int line, String text, List<String> words) {}

    /** The rule with an id; empty if the file does not hold it. */
    public static Optional<RuleText> find(String file, String id) {
        return RuleSource.split(Token.scan(file)).stream()
                .filter(rule -> rule.id().text().equals(id))
                .findFirst()
                .map(rule -> of(file, rule));
    }

    private static RuleText of(String file, RuleSource rule) {
        return new RuleText(
                rule.id().line(),
                RuleScope.of(rule.when()).fact(),
                conditions(file, rule.when()),
                rule.then().isEmpty() ? "" : text(file, rule.then()));
    }

    /** The parts of {@code $x : Fact( a, b, c )} between the outer commas. */
    private static List<Condition> conditions(String file, List<Token> when) {
        List<Condition> conditions = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        for (Token token : when) {
            boolean closes = token.is(")") && depth == 1;
            boolean parts = token.is(",") && depth == 1;
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if ((closes || parts) && !part.isEmpty()) {
                conditions.add(condition(file, part));
                part = new ArrayList<>();
            } else if (depth > 1 || depth == 1 && !(token.is("(") && part.isEmpty())) {
                part.add(token);
            }
        }
        return List.copyOf(conditions);
    }

    private static Condition condition(String file, List<Token> part) {
        return new Condition(
                part.get(0).line(),
                text(file, part),
                part.stream()
                        .map(token -> token.kind() == Token.Kind.TEXT ? '"' + token.text() + '"' : token.text())
                        .toList());
    }

    private static String text(String file, List<Token> part) {
        Token first = part.get(0);
        return file.substring(offset(file, first.line(), first.column()), end(file, part.get(part.size() - 1)))
                .replaceAll("\\s+", " ");
    }

    private static int end(String file, Token token) {
        int quotes = token.kind() == Token.Kind.TEXT ? 2 : 0;
        return offset(file, token.line(), token.column()) + token.text().length() + quotes;
    }

    private static int offset(String file, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = file.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
