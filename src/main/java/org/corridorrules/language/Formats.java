package org.corridorrules.language;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes moments, days, lengths of time, numbers and amounts as people write them in a language. Immutable and
 * thread-safe.
 */
public final class Formats {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[0-9:.]+(Z|[+-][0-9:]+)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ([A-Z]{3})");
    private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");

    private final Labels labels;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final String point;

    Formats(Labels labels) {
        this.labels = labels;
        // The patterns hold figures only, so no locale is asked for names of months.
        this.day = DateTimeFormatter.ofPattern(labels.text("format.day"), Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(labels.text("format.moment"), Locale.ROOT);
        this.point = labels.text("format.point");
    }

    /** A day: {@code 2026-12-03}, {@code 03.12.2026}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A moment with the offset that it carries: {@code 2026-12-03 14:00 (+01:00)}. */
    public String moment(OffsetDateTime instant) {
        return moment.format(instant);
    }

    /** An amount of money with the code of its currency. */
    public String amount(String number, String currency) {
        return labels.text("money", numbers(number), currency);
    }

    /** A text of numbers and signs, such as {@code 2 x 3.00 EUR}, with the decimal mark of the language. */
    public String numbers(String text) {
        return POINT.matcher(text).replaceAll(point);
    }

    /**
     * A value as machines write it, for people: a day, a moment, a decimal number or an amount. Anything else, such as a
     * code, is as it was.
     */
    public String value(String text) {
        if (text.isEmpty() || text.charAt(0) > '9') {
            return text;
        }
        try {
            if (text.length() == 10 && DAY.matcher(text).matches()) {
                return day(LocalDate.parse(text));
            }
            if (text.indexOf('T') == 10 && MOMENT.matcher(text).matches()) {
                return moment(OffsetDateTime.parse(text));
            }
        } catch (DateTimeException e) {
            return text; // a number that only looks like a date
        }
        if (text.indexOf('.') > 0 && NUMBER.matcher(text).matches()) {
            return numbers(text);
        }
        if (text.indexOf(' ') < 0) {
            return text;
        }
        var amount = AMOUNT.matcher(text);
        return amount.matches() ? amount(amount.group(1), amount.group(2)) : text;
    }

    /** A length of time in its two largest units, rounded down: {@code 2 d 4 h}. */
    public String length(Duration signed) {
        Duration length = signed.abs();
        long days = length.toDays();
        int hours = length.toHoursPart();
        int minutes = length.toMinutesPart();
        if (days > 0) {
            return join(days, "unit.day", hours, "unit.hour");
        }
        if (hours > 0) {
            return join(hours, "unit.hour", minutes, "unit.minute");
        }
        return minutes > 0 ? labels.text("unit.minute", minutes) : labels.text("unit.less");
    }

    private String join(long large, String largeKey, int small, String smallKey) {
        String first = labels.text(largeKey, large);
        return small == 0 ? first : labels.text("unit.join", first, labels.text(smallKey, small));
    }
}
