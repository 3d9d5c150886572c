package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads text. */
final class TextReader extends ValueReader {

    private final Rules rules;

    TextReader(Rules rules) {
        this.rules = rules;
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        String text = textOf(cursor, "text");
        if (text == null) {
            return null;
        }
        String wrong = wrongWith(text);
        return wrong == null ? cursor.texts.shared(text) : cursor.refuse(wrong);
    }

    private String wrongWith(String text) {
        if (text.isEmpty() && rules.filled()) {
            return "the text is empty but the field is required; fill it in" + rules.advice(this);
        }
        int most = rules.maxLength();
        if (most > 0 && text.length() > most && text.codePointCount(0, text.length()) > most) {
            return tooLong(text, most);
        }
        if (rules.pattern() != null && !rules.pattern().matcher(text).matches()) {
            String form = rules.doc().isEmpty() ? "; the form is " + rules.pattern() : "";
            return Words.quote(text) + " does not have the right form" + form + rules.advice(this);
        }
        return null;
    }

    /** The text that the parser stands on, free of what no text may hold; else a problem is told and null returned. */
    static String textOf(Cursor cursor, String expected) throws IOException {
        JsonParser parser = cursor.parser;
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            boolean number = parser.currentToken().isNumeric();
            cursor.refuse("expected " + expected + " in double quotes, found " + Words.found(parser)
                    + (number ? "; put it in quotes: " + Words.quote(parser.getText()) : ""));
            return null;
        }
        String text = parser.getText();
        String wrong = unfit(text, cursor.limits);
        if (wrong != null) {
            cursor.refuse(wrong);
            return null;
        }
        return text;
    }

    /** What is wrong with a text or a name in any document, or null. */
    static String unfit(String text, Limits limits) {
        if (text.length() > limits.maxStringLength()) {
            return tooLong(text, limits.maxStringLength());
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                return "the text has a control character (" + codeOf(c) + ") at position " + (i + 1) + "; remove it: "
                        + Words.quote(text);
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return "the text has half a character (" + codeOf(c) + ") at position " + (i + 1)
                            + "; write it again: " + Words.quote(text);
                }
                i++;
            }
        }
        return null;
    }

    private static String codeOf(char c) {
        switch (c) {
            case '\n':
            case '\r':
                return "a line break";
            case '\t':
                return "a tab";
            default:
                return String.format("U+%04X", (int) c);
        }
    }

    private static String tooLong(String text, int most) {
        return "the text has " + Words.count(text.codePointCount(0, text.length()), "character", "characters")
                + ", at most " + most + (most == 1 ? " is" : " are") + " allowed; shorten it: " + Words.quote(text);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = node().put("type", "string");
        if (rules.filled()) {
            schema.put("minLength", 1);
        }
        if (rules.maxLength() > 0) {
            schema.put("maxLength", rules.maxLength());
        }
        return schema.put(
                "pattern",
                rules.pattern() == null ? "^\\P{Cc}*$" : whole(rules.pattern().pattern()));
    }

    /** A schema's pattern may match anywhere in the text; ours is meant for all of it. */
    private static String whole(String pattern) {
        if (pattern.contains("|")) {
            return "^(?:" + pattern + ")$";
        }
        return (pattern.startsWith("^") ? "" : "^") + pattern + (pattern.endsWith("$") ? "" : "$");
    }
}
