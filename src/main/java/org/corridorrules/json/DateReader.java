package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads dates such as 2026-07-01. */
final class DateReader extends ValueReader {

    private static final Pattern FORM = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    @Override
    Object read(Cursor cursor) throws IOException {
        String text = TextReader.textOf(cursor, "a date such as \"2026-07-01\"");
        if (text == null) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            return cursor.refuse(Words.quote(text)
                    + " is not a date of the right form; write year-month-day, for example \"2026-07-01\"");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return cursor.refuse(Words.quote(text) + " is not a day of the calendar; correct the month or the day");
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return node().put("type", "string").put("format", "date").put("pattern", FORM.pattern());
    }
}
