package org.corridorrules.pack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** The parameters and lists of a pack as they stand on one day. Immutable and thread-safe. */
public final class Law {

    private final LocalDate day;
    private final Map<String, DatedParameter> parameters;
    private final Map<String, ReferenceList> lists;

    Law(LocalDate day, Map<String, DatedParameter> parameters, Map<String, ReferenceList> lists) {
        this.day = day;
        this.parameters = parameters;
        this.lists = lists;
    }

    public LocalDate day() {
        return day;
    }

    /** The parameter with this name. */
    public Parameter parameter(String name) {
        return dated(name).parameter();
    }

    private DatedParameter dated(String name) {
        DatedParameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return parameter;
    }

    /** The value in force, or null where the law of the day has none. */
    public Parameter.Value value(String name) {
        return parameter(name).on(day);
    }

    /** The value as a number, or null where the law of the day has none. */
    public BigDecimal decimal(String name) {
        return dated(name).on(day, BigDecimal.class, BigDecimal::new);
    }

    /** The value as a duration, or null where the law of the day has none. */
    public Duration duration(String name) {
        return dated(name).on(day, Duration.class, Duration::parse);
    }

    /** The value as a day, or null where the law of the day has none. */
    public LocalDate date(String name) {
        return dated(name).on(day, LocalDate.class, LocalDate::parse);
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
