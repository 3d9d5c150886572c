package org.corridorrules.pack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** The parameters and lists of a pack as they stand on one day. Immutable and thread-safe. */
public sealed class Law permits HeardLaw {

    private final LocalDate day;
    private final PeriodOfLaw period;
    private final Map<String, ReferenceList> lists;

    Law(LocalDate day, PeriodOfLaw period, Map<String, ReferenceList> lists) {
        this.day = day;
        this.period = period;
        this.lists = lists;
    }

    public LocalDate day() {
        return day;
    }

    /** The same law. */
    Law(Law same) {
        this(same.day, same.period, same.lists);
    }

    ValueInForce inForce(String name) {
        return period.value(name);
    }

    /** The parameter with this name. */
    public Parameter parameter(String name) {
        return inForce(name).parameter();
    }

    /** The value in force, or null where the law of the day has none. */
    public Parameter.Value value(String name) {
        return inForce(name).value();
    }

    /** The value as a number, or null where the law of the day has none. */
    public BigDecimal decimal(String name) {
        return inForce(name).decimal();
    }

    /** The value as a duration, or null where the law of the day has none. */
    public Duration duration(String name) {
        return inForce(name).duration();
    }

    /** The value as a day, or null where the law of the day has none. */
    public LocalDate date(String name) {
        return inForce(name).date();
    }

    /** Whether a switch stands at a word on the day. */
    public boolean is(String name, String word) {
        Parameter.Value value = value(name);
        return value != null && value.value().equals(word);
    }

    /** The list with this name. */
    public ReferenceList list(String name) {
        ReferenceList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no reference list " + name);
        }
        return list;
    }
}
