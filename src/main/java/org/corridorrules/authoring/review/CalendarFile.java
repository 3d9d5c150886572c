package org.corridorrules.authoring.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.corridorrules.pack.Basis;

/**
 * Changes of the law as a calendar that programs for appointments subscribe to: RFC 5545, an all-day event for each
 * change. The same changes always give the same bytes. Stateless.
 */
public final class CalendarFile {

    /** A line holds at most 75 bytes without its end; the next begins with a blank (RFC 5545, 3.1). */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CalendarFile() {}

    /** @param stamp the day on which the pack was looked at */
    public static String of(List<KnownChange> changes, String pack, LocalDate stamp) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Corridor Rules//Changes of the law//EN");
        for (KnownChange change : changes) {
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + uid(change) + "@corridorrules.org");
            line(file, "DTSTAMP:" + DAY.format(stamp) + "T000000Z");
            line(file, "DTSTART;VALUE=DATE:" + DAY.format(change.day()));
            line(file, "SUMMARY:" + text(change.subject() + " " + change.what()));
            line(file, "DESCRIPTION:" + text(description(change, pack)));
            line(file, "STATUS:" + (change.settled() ? "CONFIRMED" : "TENTATIVE"));
            line(file, "TRANSP:TRANSPARENT");
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** Whoever takes the calendar over again gets no event twice. */
    private static String uid(KnownChange change) {
        String key = change.day() + " " + change.subject() + " " + change.what();
        return change.day() + "-" + Integer.toHexString(change.subject().hashCode()) + "-"
                + Integer.toHexString(key.hashCode());
    }

    private static String description(KnownChange change, String pack) {
        String law = change.basis().stream().map(Basis::citation).collect(Collectors.joining("; "));
        return (law.isEmpty() ? "" : "Law: " + law + "\n") + "Known to the rule pack " + pack + ".";
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder file, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(sign);
            bytes += length;
        }
        file.append("\r\n");
    }
}
