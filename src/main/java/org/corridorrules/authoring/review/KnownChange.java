package org.corridorrules.authoring.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.corridorrules.pack.Basis;

/**
 * Something that the pack knows to change on a day.
 *
 * @param day the first day of the new law
 * @param subject the rule, parameter or list
 * @param what the change, as a sentence
 * @param settled whether it is adopted and in force by then; false where it is only planned or disputed
 */
public record KnownChange(LocalDate day, String subject, String what, List<Basis> basis, boolean settled)
        implements Comparable<KnownChange> {

    private static final Comparator<KnownChange> ORDER = Comparator.comparing(KnownChange::day)
            .thenComparing(KnownChange::subject)
            .thenComparing(KnownChange::what);

    @Override
    public int compareTo(KnownChange other) {
        return ORDER.compare(this, other);
    }
}
