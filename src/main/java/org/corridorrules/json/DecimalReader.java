package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads decimal numbers, written as a number or as text, without ever passing through a binary fraction. Examples are
 * shown as text, because a number loses the zero of 12.50 on the way through some programs.
 */
final class DecimalReader extends ValueReader {

    private final Range range;

    DecimalReader(Rules rules) {
        this.range = new Range(rules.min(), rules.max());
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser;
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        if (!text && !parser.currentToken().isNumeric()) {
            return cursor.refuse("expected a decimal number such as 12.50, found " + Words.found(parser));
        }
        String written = parser.getText();
        if (text && !Decimals.isPlain(written)) {
            return cursor.refuse(
                    Words.quote(written) + " is not a decimal number; write it like \"12.50\": digits and a"
                            + " point, no thousands separator, at most 18 digits before and 9 after the point");
        }
        BigDecimal number = Decimals.parse(written);
        if (number == null) {
            return cursor.refuse("the number " + Words.shorten(written) + " cannot be taken exactly; write it in plain"
                    + " digits like 12.50, at most 18 before and 9 after the point");
        }
        String wrong = text && neverNegative() && written.startsWith("-")
                ? Words.quote(written) + " is out of range; " + range.said()
                : range.wrongWith(number);
        return wrong == null ? number : cursor.refuse(wrong);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = node();
        schema.putArray("type").add("number").add("string");
        if (range.min() != null) {
            schema.put("minimum", range.min());
        } else {
            schema.put("exclusiveMinimum", Decimals.BOUND.negate());
        }
        if (range.max() != null) {
            schema.put("maximum", range.max());
        } else {
            schema.put("exclusiveMaximum", Decimals.BOUND);
        }
        return schema.put("pattern", textForm());
    }

    /** A pattern cannot hold every range, but it can hold the commonest: no minus sign. */
    private String textForm() {
        return neverNegative() ? Decimals.TEXT_FORM.replace("-?", "") : Decimals.TEXT_FORM;
    }

    private boolean neverNegative() {
        return range.min() != null && range.min().signum() >= 0;
    }
}
