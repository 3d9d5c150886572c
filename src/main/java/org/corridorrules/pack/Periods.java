package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Time, cut at the days on which something changes. Immutable and thread-safe. */
public final class Periods {

    private final long[] starts;

    /** @param changes first days of periods; null for an open end */
    public Periods(Stream<LocalDate> changes) {
        this.starts = changes.filter(Objects::nonNull)
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Number of the period in which a day lies, from 0. */
    public int of(LocalDate day) {
        return of(day.toEpochDay());
    }

    /** Number of the period in which a day lies, from 0; the day as its count since 1970. */
    public int of(long epochDay) {
        int place = Arrays.binarySearch(starts, epochDay);
        return place < 0 ? -place - 1 : place + 1;
    }
}
