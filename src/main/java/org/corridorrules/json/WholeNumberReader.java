package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads whole numbers. As in JSON Schema, 3.0 is one. */
final class WholeNumberReader extends ValueReader {

    private static final int LONGEST_FAST = 18;

    private final boolean isLong;
    private final boolean absentIsZero;
    private final Range range;
    private final long least;
    private final long greatest;

    WholeNumberReader(Rules rules, boolean isLong, boolean absentIsZero) {
        this.isLong = isLong;
        this.absentIsZero = absentIsZero;
        long lowest = isLong ? Long.MIN_VALUE : Integer.MIN_VALUE;
        long highest = isLong ? Long.MAX_VALUE : Integer.MAX_VALUE;
        this.least = rules.min() == null ? lowest : Math.max(lowest, rules.min().longValueExact());
        this.greatest =
                rules.max() == null ? highest : Math.min(highest, rules.max().longValueExact());
        this.range = new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser;
        if (!parser.currentToken().isNumeric()) {
            boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
            return cursor.refuse("expected a whole number, found " + Words.found(parser)
                    + (text ? "; write digits without quotes" : ""));
        }
        String text = parser.getText();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && Decimals.isPlain(text)
                && text.length() <= LONGEST_FAST) {
            long number = Long.parseLong(text);
            return number >= least && number <= greatest
                    ? boxed(number)
                    : cursor.refuse(range.wrongWith(BigDecimal.valueOf(number)));
        }
        return slow(cursor, text);
    }

    private Object slow(Cursor cursor, String text) throws IOException {
        BigDecimal number = Decimals.parseLong(text);
        if (number == null) {
            return cursor.refuse(Words.shorten(text) + " is out of range or not in plain digits; " + range.said());
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return cursor.refuse(
                    "expected a whole number, found the number " + Words.shorten(text) + "; leave the decimals out");
        }
        String wrong = range.wrongWith(number);
        return wrong == null ? boxed(number.longValueExact()) : cursor.refuse(wrong);
    }

    private Object boxed(long number) {
        if (isLong) {
            return number;
        }
        return (int) number;
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return node().put("type", "integer").put("minimum", least).put("maximum", greatest);
    }

    @Override
    String exampleAsJson(String example) {
        return example;
    }

    @Override
    Object absent() {
        return absentIsZero ? boxed(0) : null;
    }
}
