package org.corridorrules.authoring.lint;

import java.time.LocalDate;

/** Periods {@code [from, until)}, open where a day is null. */
final class Days {

    private Days() {}

    static boolean overlap(LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil) {
        return before(from, otherUntil) && before(otherFrom, until);
    }

    private static boolean before(LocalDate from, LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }
}
