package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;

/** The turns of phrase that messages share. */
final class Words {

    private static final int SHOWN = 60;
    private static final int LISTED = 60;

    private Words() {}

    /** The value in quotes, cut to 60 characters, with nothing in it that a terminal would obey. */
    static String quote(String text) {
        return '"' + shorten(text) + '"';
    }

    static String shorten(String text) {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < text.length(); shown++) {
            if (shown == SHOWN) {
                return out.append('…').toString();
            }
            int c = text.codePointAt(i);
            if (isUnprintable(c)) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    /** What stands at the parser's place, to follow the word "found". */
    static String found(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT:
                return "an object { }";
            case START_ARRAY:
                return "a list [ ]";
            case VALUE_STRING:
                return "the text " + quote(parser.getText());
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return "the number " + shorten(parser.getText());
            case VALUE_TRUE:
                return "true";
            case VALUE_FALSE:
                return "false";
            case VALUE_NULL:
                return "nothing";
            default:
                return "something else";
        }
    }

    static String list(Collection<String> names) {
        String listed = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() > LISTED ? listed + " and " + (names.size() - LISTED) + " more" : listed;
    }

    static String didYouMean(String written, Collection<String> known) {
        return Spelling.nearest(written, known)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
