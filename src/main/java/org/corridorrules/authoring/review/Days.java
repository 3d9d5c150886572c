package org.corridorrules.authoring.review;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days that parameters hold as their values. Stateless. */
final class Days {

    private Days() {}

    /** The day, or null where the value is a word such as {@code none}, for a day that nobody knows. */
    static LocalDate of(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
