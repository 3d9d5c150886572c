package org.corridorrules.identifier;

import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * Dates inside identifiers: is there such a day?
 *
 * <p>Static methods only; no instances, safe for any thread.
 */
final class CalendarDate {

    private CalendarDate() {}

    static Optional<Fault> check(int year, int month, int day) {
        Optional<Fault> fault = checkMonth(month);
        if (fault.isPresent()) {
            return fault;
        }
        int days = Month.of(month).length(Year.isLeap(year));
        if (day < 1 || day > days) {
            return Fault.date("day 1 to " + days, "day " + day + " in month " + month);
        }
        return Optional.empty();
    }

    static Optional<Fault> checkMonth(int month) {
        return month < 1 || month > 12 ? Fault.date("month 1 to 12", "month " + month) : Optional.empty();
    }

    /** Checks the six digits DDMMYY, of this century, from an index on. */
    static Optional<Fault> checkDayMonthYear(String value, int from) {
        int day = CheckDigits.number(value, from, from + 2);
        int month = CheckDigits.number(value, from + 2, from + 4);
        int year = 2000 + CheckDigits.number(value, from + 4, from + 6);
        return check(year, month, day);
    }
}
