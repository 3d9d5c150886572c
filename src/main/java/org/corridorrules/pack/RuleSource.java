package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridorrules.json.Spelling;

/**
 * The parts of one rule in its file, before anything is known of their meaning. Immutable.
 *
 * @param id the token of its name; one word even where the quotes are missing
 * @param annotations the lines that begin with @
 * @param attributes what stands between the annotations and {@code when} and is no annotation; the first word of it
 * @param when the tokens between {@code when} and {@code then}
 * @param then the tokens between {@code then} and {@code end}
 * @param missing which of {@code when}, {@code then} and {@code end} it lacks
 * @param after what stands behind its {@code end}, up to the next rule
 */
public record RuleSource(
        Token id,
        List<Annotation> annotations,
        List<Token> attributes,
        List<Token> when,
        List<Token> then,
        List<Missing> missing,
        List<Token> after) {

    /**
     * One annotation: {@code @name( value, value )}.
     *
     * @param closed whether it has its closing bracket
     */
    public record Annotation(Token name, List<Token> values, boolean closed) {}

    /**
     * A word that a rule lacks.
     *
     * @param place where it belongs
     * @param instead whether the place holds a slip of the pen in place of the word
     */
    public record Missing(String word, Token place, boolean instead) {}

    /** Name of the fact that its condition matches; empty if that cannot be read. */
    public String fact() {
        int open = opening();
        return open < 1 ? "" : when.get(open - 1).text();
    }

    /** The conditions that can be read; those that cannot are left out. */
    public List<Condition> conditions() {
        int open = opening();
        int close = when.size() - 1;
        boolean whole = open >= 0 && when.get(close).is(")");
        return whole ? new ExpressionReader(when.subList(open + 1, close), unheard()).conditions() : List.of();
    }

    /** The call of the then part, which begins with the word findings; null if it cannot be read. */
    public Term.Chain report() {
        int end = then.size() - (!then.isEmpty() && then.get(then.size() - 1).is(";") ? 1 : 0);
        boolean call = end > 0 && then.get(0).is("findings");
        return call && new ExpressionReader(then.subList(0, end), unheard()).onlyTerm() instanceof Term.Chain chain
                ? chain
                : null;
    }

    private int opening() {
        for (int i = 0; i < when.size(); i++) {
            if (when.get(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    /** The reader of the pack has told what is wrong. */
    private static SourceFile unheard() {
        return new SourceFile("", "", new ArrayList<>());
    }

    /** All rules of a file. */
    public static List<RuleSource> of(String source) {
        return split(Token.scan(source));
    }

    static List<RuleSource> split(List<Token> tokens) {
        List<RuleSource> rules = new ArrayList<>();
        int start = firstRule(tokens);
        while (start < tokens.size()) {
            int next = start + 1;
            while (next < tokens.size() && !startsRule(tokens, next)) {
                next++;
            }
            rules.add(new Cut(tokens.subList(start + 1, next)).rule());
            start = next;
        }
        return rules;
    }

    /** Position of the first rule; the number of tokens if there is none. */
    static int firstRule(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size() && !startsRule(tokens, i)) {
            i++;
        }
        return i;
    }

    /** The word at the beginning of a line, with an id behind it. */
    private static boolean startsRule(List<Token> tokens, int i) {
        return tokens.get(i).is("rule")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).line() == tokens.get(i).line()
                && (tokens.get(i + 1).kind() != Token.Kind.SIGN);
    }

    /** Cuts the tokens of one rule, which begin behind the word rule, into its parts. */
    private static final class Cut {

        private final List<Token> tokens;
        private final List<Missing> missing = new ArrayList<>();
        private int next;

        Cut(List<Token> tokens) {
            this.tokens = tokens;
        }

        RuleSource rule() {
            Token id = id();
            List<Annotation> annotations = new ArrayList<>();
            while (next + 1 < tokens.size() && tokens.get(next).is("@")) {
                annotations.add(annotation());
            }
            List<Token> before = upTo("when", Set.of("then", "end", "$"));
            List<Token> attributes = before.isEmpty() ? List.of() : List.of(before.get(0));
            List<Token> when = upTo("then", Set.of("findings", "end"));
            List<Token> then = upTo("end", Set.of());
            return new RuleSource(
                    id,
                    List.copyOf(annotations),
                    attributes,
                    List.copyOf(when),
                    List.copyOf(then),
                    List.copyOf(missing),
                    List.copyOf(tokens.subList(next, tokens.size())));
        }

        private Token id() {
            Token first = tokens.get(next++);
            if (first.kind() == Token.Kind.TEXT || first.kind() == Token.Kind.UNCLOSED) {
                return first;
            }
            StringBuilder text = new StringBuilder(first.text());
            while (next < tokens.size()
                    && tokens.get(next).line() == first.line()
                    && !tokens.get(next).is("@")) {
                text.append(tokens.get(next++).text());
            }
            return new Token(Token.Kind.WORD, text.toString(), first.line(), first.column());
        }

        private Annotation annotation() {
            Token name = tokens.get(next + 1);
            List<Token> values = new ArrayList<>();
            next += 2;
            boolean opened = next < tokens.size() && tokens.get(next).is("(");
            if (!opened) {
                return new Annotation(name, List.of(), true);
            }
            next++;
            while (next < tokens.size() && !endsAnnotation(tokens.get(next))) {
                if (!tokens.get(next).is(",")) {
                    values.add(tokens.get(next));
                }
                next++;
            }
            boolean closed = next < tokens.size() && tokens.get(next).is(")");
            next += closed ? 1 : 0;
            return new Annotation(name, List.copyOf(values), closed);
        }

        private static boolean endsAnnotation(Token token) {
            return token.is(")") || token.is("@") || token.is("when") || token.is("then") || token.is("end");
        }

        /**
         * The tokens up to a word. Where it is missing: up to one that was meant, or to the first that belongs behind it.
         *
         * @param behind words that belong behind it; $ stands for all names that begin so
         */
        private List<Token> upTo(String word, Set<String> behind) {
            int stop = find(word, Set.of("end"));
            if (stop < tokens.size() && tokens.get(stop).is(word)) {
                List<Token> part = tokens.subList(next, stop);
                next = stop + 1;
                return part;
            }
            int slip = next;
            while (slip < tokens.size() && !isSlip(tokens.get(slip), word)) {
                slip++;
            }
            if (slip < tokens.size()) {
                missing.add(new Missing(word, tokens.get(slip), true));
                List<Token> part = tokens.subList(next, slip);
                next = slip + 1;
                return part;
            }
            int place = find("", behind);
            missing.add(new Missing(word, tokens.get(Math.min(place, tokens.size() - 1)), false));
            List<Token> part = tokens.subList(next, place);
            next = place;
            return part;
        }

        private int find(String word, Set<String> others) {
            int i = next;
            while (i < tokens.size()
                    && !tokens.get(i).is(word)
                    && !(tokens.get(i).kind() == Token.Kind.WORD
                            && (others.contains(tokens.get(i).text())
                                    || others.contains("$")
                                            && tokens.get(i).text().startsWith("$")))) {
                i++;
            }
            return i;
        }

        private boolean isSlip(Token token, String word) {
            return token.kind() == Token.Kind.WORD
                    && !Set.of("when", "then", "end").contains(token.text())
                    && beginsLine(token)
                    && Spelling.nearest(token.text(), List.of(word)).isPresent();
        }

        private boolean beginsLine(Token token) {
            return tokens.stream()
                    .filter(other -> other.line() == token.line())
                    .findFirst()
                    .orElseThrow()
                    .equals(token);
        }
    }
}
