package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates such as 2026-07-01. */
final class DateReader extends ValueReader {

    private static final String FORM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    @Override
    Object read(Cursor cursor) throws IOException {
        String text = TextReader.textOf(cursor, "a date such as \"2026-07-01\"");
        if (text == null) {
            return null;
        }
        if (!hasForm(text)) {
            return cursor.refuse(Words.quote(text)
                    + " is not a date of the right form; write year-month-day, for example \"2026-07-01\"");
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException noSuchDay) {
            return cursor.refuse(Words.quote(text) + " is not a day of the calendar; correct the month or the day");
        }
    }

    /** By hand, because a pack has thousands of dates and is read at every start. */
    private static boolean hasForm(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return node().put("type", "string").put("format", "date").put("pattern", FORM);
    }
}
