package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one rule in its file, before anything is known of their meaning.
 *
 * @param id the token of its name
 * @param annotations the lines that begin with @
 * @param attributes what stands between the annotations and {@code when} and is no annotation; the first word of it
 * @param when the tokens between {@code when} and {@code then}
 * @param then the tokens between {@code then} and {@code end}
 * @param whole whether the rule has its {@code end}
 */
record RuleSource(
        Token id,
        List<Annotation> annotations,
        List<Token> attributes,
        List<Token> when,
        List<Token> then,
        boolean whole) {

    /** One annotation: {@code @name( value, value )}. */
    record Annotation(Token name, List<Token> values) {}

    /** All rules of a file. */
    static List<RuleSource> split(List<Token> tokens) {
        List<RuleSource> rules = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            boolean starts = tokens.get(i).is("rule") && i + 1 < tokens.size();
            if (!starts) {
                i++;
                continue;
            }
            Token id = tokens.get(i + 1);
            i += 2;
            List<Annotation> annotations = new ArrayList<>();
            while (i + 1 < tokens.size() && tokens.get(i).is("@")) {
                Token name = tokens.get(i + 1);
                List<Token> values = new ArrayList<>();
                i += 2;
                if (i < tokens.size() && tokens.get(i).is("(")) {
                    for (i++; i < tokens.size() && !tokens.get(i).is(")"); i++) {
                        if (!tokens.get(i).is(",")) {
                            values.add(tokens.get(i));
                        }
                    }
                    i++;
                }
                annotations.add(new Annotation(name, List.copyOf(values)));
            }
            List<Token> when = new ArrayList<>();
            List<Token> then = new ArrayList<>();
            i = collect(tokens, i, "then", when);
            i = collect(tokens, i, "end", then);
            boolean whole = i > 0 && tokens.get(i - 1).is("end");
            int start = 0;
            while (start < when.size() && !when.get(start).is("when")) {
                start++;
            }
            boolean begins = start < when.size();
            rules.add(new RuleSource(
                    id,
                    List.copyOf(annotations),
                    begins && start > 0 ? List.of(when.get(0)) : List.of(),
                    List.copyOf(when.subList(begins ? start + 1 : 0, when.size())),
                    List.copyOf(then),
                    whole));
        }
        return rules;
    }

    private static int collect(List<Token> tokens, int from, String stop, List<Token> into) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).is(stop) && !startsRule(tokens, i)) {
            into.add(tokens.get(i++));
        }
        boolean found = i < tokens.size() && tokens.get(i).is(stop);
        return found ? i + 1 : i;
    }

    private static boolean startsRule(List<Token> tokens, int i) {
        return tokens.get(i).is("rule")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.TEXT;
    }
}
