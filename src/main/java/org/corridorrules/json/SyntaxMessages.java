package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the parser could not get past. Stateless. */
final class SyntaxMessages {

    private static final Pattern CHARACTER =
            Pattern.compile("^(?:Unexpected|Illegal) character \\(.*?\\(?code (\\d+).*", Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("^(?:Unrecognized|Non-standard) token '(.*?)'.*", Pattern.DOTALL);
    private static final Pattern ESCAPE =
            Pattern.compile("^Unrecognized character escape .*code (\\d+).*", Pattern.DOTALL);
    private static final Pattern CLOSE =
            Pattern.compile("^Unexpected close marker '(.)'(?:: expected '(.)')?.*", Pattern.DOTALL);

    private SyntaxMessages() {}

    static String of(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the document ends too early; a closing }, ] or \" is missing, or the file was cut off";
        }
        if (e instanceof StreamConstraintsException) {
            return "the document goes beyond what is read safely (nesting or names); simplify it here";
        }
        String told = String.valueOf(e.getOriginalMessage());
        Matcher word = WORD.matcher(told);
        if (word.matches()) {
            return Words.quote(word.group(1))
                    + " is not a value; put text in double quotes; without quotes only numbers,"
                    + " true and false may stand";
        }
        Matcher close = CLOSE.matcher(told);
        if (close.matches()) {
            return close.group(2) == null
                    ? "this " + close.group(1) + " closes nothing; take it out"
                    : "found " + close.group(1) + " where " + close.group(2)
                            + " is needed; a bracket is missing or wrong";
        }
        Matcher escape = ESCAPE.matcher(told);
        if (escape.matches()) {
            return "a backslash stands before " + character(escape.group(1)) + "; write a backslash in text as \\\\";
        }
        if (told.startsWith("Illegal unquoted character")) {
            return "a line break or control character stands inside quotes; the closing quote may be missing";
        }
        if (told.startsWith("Invalid numeric value")) {
            return "a number does not begin with 0; put a code in double quotes, take the 0 out of a number";
        }
        Matcher unexpected = CHARACTER.matcher(told);
        return unexpected.matches()
                ? "unexpected " + character(unexpected.group(1)) + "; " + advice(told, unexpected.group(1))
                : "the document is not well-formed here; look for a missing quote, comma, colon or bracket, or a wrong"
                        + " indentation";
    }

    private static String advice(String told, String code) {
        boolean closes = code.equals("125") || code.equals("93");
        if (told.contains("to separate Object entries")) {
            return "a comma or } is needed here";
        }
        if (told.contains("to separate Array entries")) {
            return "a comma or ] is needed here";
        }
        if (told.contains("a colon")) {
            return "a colon is needed between a field's name and its value";
        }
        if (told.contains("in numeric value")) {
            return "the number is not complete; write it like 12.50";
        }
        if (told.contains("comment")) {
            return "comments are not read; take it out";
        }
        if (told.contains("hex-digit")) {
            return "four digits or letters a to f are needed after \\u";
        }
        if (told.contains("to start field name")) {
            return closes ? "take out the comma before it" : "a field's name in double quotes is needed here";
        }
        if (closes) {
            return "a value is missing before it, or there is a comma too many";
        }
        return "a value is needed here: text in double quotes, a number, true, false, [ ] or { }";
    }

    private static String character(String code) {
        int c = Integer.parseInt(code);
        return c == '"' ? "double quote" : Words.quote(Character.toString(c));
    }
}
