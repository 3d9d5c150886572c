package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, text, number or sign of a rule file with its place.
 *
 * @param line from 1
 * @param column from 1
 */
public record Token(Kind kind, String text, int line, int column) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** A text in quotes, of whatever form. */
        TEXT,
        /** A text whose second quote is missing in its line. */
        UNCLOSED,
        NUMBER,
        SIGN
    }

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a'`";

    /** Whether it is this word or sign, and no text in quotes. */
    public boolean is(String sign) {
        return kind != Kind.TEXT && kind != Kind.UNCLOSED && text.equals(sign);
    }

    /** Cuts a rule file into tokens; comments and blanks are dropped. */
    static List<Token> scan(String source) {
        List<Token> tokens = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            int start = i;
            int column = i - lineStart + 1;
            if (c == '\n') {
                line++;
                lineStart = ++i;
            } else if (Character.isWhitespace(c)) {
                i++;
            } else if (source.startsWith("//", i) || c == '#') {
                i = endOfLine(source, i);
            } else if (source.startsWith("/*", i)) {
                int end = source.indexOf("*/", i + 2);
                int stop = end < 0 ? source.length() : end + 2;
                for (; i < stop; i++) {
                    if (source.charAt(i) == '\n') {
                        line++;
                        lineStart = i + 1;
                    }
                }
            } else if (QUOTES.indexOf(c) >= 0) {
                int end = endOfText(source, start);
                boolean closed = end < source.length() && source.charAt(end) != '\n';
                Kind kind = closed ? Kind.TEXT : Kind.UNCLOSED;
                tokens.add(new Token(kind, source.substring(start + 1, end), line, column));
                i = closed ? end + 1 : end;
            } else if (Character.isJavaIdentifierStart(c)) {
                while (i < source.length() && Character.isJavaIdentifierPart(source.charAt(i))) {
                    i++;
                }
                tokens.add(new Token(Kind.WORD, source.substring(start, i), line, column));
            } else if (Character.isDigit(c)) {
                while (i < source.length()
                        && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '.')) {
                    i++;
                }
                tokens.add(new Token(Kind.NUMBER, source.substring(start, i), line, column));
            } else {
                String pair = source.substring(i, Math.min(i + 2, source.length()));
                boolean two = List.of("==", "!=", "<=", ">=", "&&", "||").contains(pair);
                String text = two ? pair : String.valueOf(c);
                tokens.add(new Token(Kind.SIGN, text, line, column));
                i += text.length();
            }
        }
        return tokens;
    }

    /** Where the closing quote stands; straight ones close with a straight one, others with any. */
    private static int endOfText(String source, int start) {
        String closing = source.charAt(start) == '"' ? "\"" : QUOTES;
        int i = start + 1;
        while (i < source.length() && closing.indexOf(source.charAt(i)) < 0 && source.charAt(i) != '\n') {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, source.length());
    }

    private static int endOfLine(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }
}
