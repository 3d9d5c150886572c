package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.regex.Pattern;

/** Reads moments such as 2026-07-01T08:00:00+08:00; along the corridor a time without an offset means nothing. */
final class InstantReader extends ValueReader {

    private static final String LOCAL = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";
    private static final Pattern FORM = Pattern.compile("^" + LOCAL + "(Z|[+-][0-9]{2}:[0-9]{2})$");
    private static final Pattern WITHOUT_OFFSET =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(\\.[0-9]{1,9})?");

    @Override
    Object read(Cursor cursor) throws IOException {
        String text = TextReader.textOf(cursor, "a date and time such as \"2026-07-01T08:00:00+08:00\"");
        if (text == null) {
            return null;
        }
        if (!FORM.matcher(text).matches()) {
            return cursor.refuse(wrongForm(text));
        }
        try {
            return Instants.parse(text);
        } catch (DateTimeException noSuchMoment) {
            return cursor.refuse(Words.quote(text)
                    + " is not a moment of the calendar and the clock; correct the date, the time or the offset");
        }
    }

    private static String wrongForm(String text) {
        var local = WITHOUT_OFFSET.matcher(text);
        if (local.matches()) {
            String seconds = local.group(3) == null ? ":00" : local.group(3);
            String full = local.group(1) + "T" + local.group(2) + seconds;
            return Words.quote(text) + " has no offset from UTC, so the moment is not certain; add the offset of the"
                    + " place, for example \"" + full + "+08:00\", or Z for UTC: \"" + full + "Z\"";
        }
        return Words.quote(text) + " is not a date and time of the right form; write date, T, time with seconds and"
                + " offset, for example \"2026-07-01T08:00:00+08:00\"";
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return node().put("type", "string").put("format", "date-time").put("pattern", FORM.pattern());
    }
}
