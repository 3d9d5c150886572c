package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a rule can speak at all, as far as its condition says so in constants. What is null or empty is open.
 *
 * @param fact the part of the shipment at which it looks, such as {@code GoodsItemAt}
 * @param territory customs territory of the checkpoint
 * @param act what is judged there
 * @param modes of the leg
 * @param origin customs territory where the route begins
 * @param destination customs territory where the route ends
 */
public record RuleScope(
        String fact, String territory, String act, List<String> modes, String origin, String destination) {

    /** Reads the constants in the tokens of a condition. */
    static RuleScope of(List<Token> when) {
        String fact = "";
        for (int i = 0; fact.isEmpty() && i + 1 < when.size(); i++) {
            fact = when.get(i + 1).is("(") ? when.get(i).text() : "";
        }
        return new RuleScope(
                fact,
                constant(when, "territory"),
                constant(when, "act"),
                constants(when, "mode"),
                constant(when, "origin"),
                constant(when, "destination"));
    }

    private static String constant(List<Token> when, String property) {
        List<String> found = constants(when, property);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The texts after {@code property ==} or {@code property in (}; only what the whole condition depends on counts. */
    private static List<String> constants(List<Token> when, String property) {
        int depth = 0;
        for (int i = 0; i + 2 < when.size(); i++) {
            Token token = when.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean starts = depth == 1
                    && token.is(property)
                    && (when.get(i - 1).is("(") || when.get(i - 1).is(","));
            if (starts && when.get(i + 1).is("==") && isEnd(when, i + 3)) {
                return List.of(when.get(i + 2).text());
            }
            if (starts && when.get(i + 1).is("in")) {
                return texts(when, i + 3);
            }
        }
        return List.of();
    }

    private static boolean isEnd(List<Token> when, int i) {
        return i >= when.size() || when.get(i).is(",") || when.get(i).is(")");
    }

    private static List<String> texts(List<Token> when, int from) {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < when.size() && !when.get(i).is(")"); i++) {
            if (when.get(i).kind() == Token.Kind.TEXT) {
                texts.add(when.get(i).text());
            }
        }
        return List.copyOf(texts);
    }

    /** Whether the rule can speak of goods that go by a mode. */
    public boolean allowsMode(String mode) {
        return modes.isEmpty() || modes.contains(mode);
    }
}
