package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads lengths of time in days and shorter, such as PT4H. */
final class DurationReader extends ValueReader {

    // Bounded digits: then no length of time is too long to be counted.
    private static final Pattern FORM = Pattern.compile(
            "^P(?=[0-9T])([0-9]{1,9}D)?" + "(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?)?$");

    @Override
    Object read(Cursor cursor) throws IOException {
        String text = TextReader.textOf(cursor, "a length of time such as \"PT4H\"");
        if (text == null) {
            return null;
        }
        return FORM.matcher(text).matches()
                ? Duration.parse(text)
                : cursor.refuse(Words.quote(text) + " is not a length of time; write days, hours, minutes and seconds"
                        + " as in \"PT4H\" (4 hours), \"PT1H30M\" or \"P2D\" (2 days)");
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return node().put("type", "string").put("format", "duration").put("pattern", FORM.pattern());
    }
}
