package org.corridorrules.benchmark;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** An expression of a rule file, of those that the rules of the pack use. */
sealed interface Term {

    /** A text in quotes, or {@code null}. */
    record Text(String value) implements Term {}

    /** A property or the call of a method, such as {@code consignment.channel} or {@code lacks( "hsCode" )}. */
    record Ask(List<String> path, List<Term> arguments) implements Term {

        boolean names(String word) {
            return path.equals(List.of(word)) && arguments.isEmpty();
        }
    }

    /** {@code !a} */
    record Not(Term term) implements Term {}

    /** {@code a && b} */
    record AllOf(List<Term> terms) implements Term {}

    /** {@code a || b}, {@code a in ( b, c )} */
    record AnyOf(List<Term> terms) implements Term {}

    /** {@code a == b} */
    record Equal(Term asked, Text value) implements Term {}

    /** @throws IllegalArgumentException if the rules have become richer than this reader */
    static Term parse(String source) {
        Reader reader = new Reader(source);
        Term term = reader.anyOf();
        reader.expect(StreamTokenizer.TT_EOF);
        return term;
    }

    /** Reads from left to right; used once. */
    final class Reader {

        private final String source;
        private final StreamTokenizer tokens;

        private Reader(String source) {
            this.source = source;
            tokens = new StreamTokenizer(new StringReader(source));
            tokens.resetSyntax();
            tokens.whitespaceChars(0, ' ');
            tokens.wordChars('a', 'z');
            tokens.wordChars('A', 'Z');
            tokens.wordChars('0', '9');
            tokens.wordChars('_', '_');
            tokens.wordChars('$', '$');
            tokens.wordChars('.', '.');
            tokens.quoteChar('"');
        }

        private Term anyOf() {
            List<Term> terms = new ArrayList<>(List.of(allOf()));
            while (taken('|')) {
                expect('|');
                terms.add(allOf());
            }
            return terms.size() == 1 ? terms.get(0) : new AnyOf(terms);
        }

        private Term allOf() {
            List<Term> terms = new ArrayList<>(List.of(not()));
            while (taken('&')) {
                expect('&');
                terms.add(not());
            }
            return terms.size() == 1 ? terms.get(0) : new AllOf(terms);
        }

        private Term not() {
            if (taken('!')) {
                return new Not(not());
            }
            if (taken('(')) {
                Term term = anyOf();
                expect(')');
                return term;
            }
            return comparison();
        }

        private Term comparison() {
            Term asked = operand();
            if (taken('=')) {
                expect('=');
                return new Equal(asked, text());
            }
            if (taken('!')) {
                expect('=');
                return new Not(new Equal(asked, text()));
            }
            if (next() == StreamTokenizer.TT_WORD && tokens.sval.equals("in")) {
                expect('(');
                List<Term> words = new ArrayList<>();
                do {
                    words.add(new Equal(asked, text()));
                } while (taken(','));
                expect(')');
                return new AnyOf(words);
            }
            tokens.pushBack();
            return asked;
        }

        private Text text() {
            if (operand() instanceof Text text) {
                return text;
            }
            throw unknown();
        }

        private Term operand() {
            switch (next()) {
                case '"' -> {
                    return new Text(tokens.sval);
                }
                case StreamTokenizer.TT_WORD -> {
                    if (tokens.sval.equals("null")) {
                        return new Text(null);
                    }
                    List<String> path = List.of(tokens.sval.split("\\.", -1));
                    return new Ask(path, taken('(') ? arguments() : List.of());
                }
                default -> throw unknown();
            }
        }

        private List<Term> arguments() {
            List<Term> arguments = new ArrayList<>();
            if (taken(')')) {
                return arguments;
            }
            do {
                arguments.add(anyOf());
            } while (taken(','));
            expect(')');
            return arguments;
        }

        private boolean taken(int sign) {
            if (next() == sign) {
                return true;
            }
            tokens.pushBack();
            return false;
        }

        private void expect(int sign) {
            if (next() != sign) {
                throw unknown();
            }
        }

        private int next() {
            try {
                return tokens.nextToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private IllegalArgumentException unknown() {
            return new IllegalArgumentException(
                    "the peers of the benchmark do not know this yet: " + source + " at " + tokens);
        }
    }
}
