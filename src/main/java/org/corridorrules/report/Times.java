package org.corridorrules.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments and durations, the same in every locale and time zone. */
final class Times {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm (xxx)", Locale.ROOT);

    private Times() {}

    /** A moment with the offset that it carries: {@code 2026-12-03 14:00 (+01:00)}. */
    static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }

    /** A length of time in its two largest units, rounded down: {@code 2 d 4 h}. */
    static String length(Duration signed, Labels labels) {
        Duration length = signed.abs();
        long days = length.toDays();
        int hours = length.toHoursPart();
        int minutes = length.toMinutesPart();
        if (days > 0) {
            return join(labels, days, "unit.day", hours, "unit.hour");
        }
        if (hours > 0) {
            return join(labels, hours, "unit.hour", minutes, "unit.minute");
        }
        return minutes > 0 ? labels.text("unit.minute", minutes) : labels.text("unit.less");
    }

    private static String join(Labels labels, long large, String largeKey, int small, String smallKey) {
        String first = labels.text(largeKey, large);
        return small == 0 ? first : first + " " + labels.text(smallKey, small);
    }
}
