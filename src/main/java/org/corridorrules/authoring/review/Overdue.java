package org.corridorrules.authoring.review;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that somebody should compare with the law.
 *
 * @param subject the rule, parameter or list
 * @param since the day of its last review, or on which its planned date came or its successor began
 * @param reason what is the matter, as a sentence with what to do
 */
public record Overdue(Kind kind, String subject, LocalDate since, String reason) implements Comparable<Overdue> {

    private static final Comparator<Overdue> ORDER =
            Comparator.comparing(Overdue::kind).thenComparing(Overdue::since).thenComparing(Overdue::subject);

    /** Why it should be looked at, the most urgent first. */
    public enum Kind {
        /** A date that was planned or disputed has come. */
        PLANNED_DATE_HAS_COME,
        /** The codes have a newer edition. */
        EDITION_HAS_SUCCESSOR,
        /** A value ended since the last review, and no other follows. */
        VALUE_HAS_ENDED,
        NOT_REVIEWED
    }

    @Override
    public int compareTo(Overdue other) {
        return ORDER.compare(this, other);
    }
}
