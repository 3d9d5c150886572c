package org.corridorrules.pack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** The parameters and lists of a pack as they stand on one day. Immutable and thread-safe. */
public final class Law {

    private final LocalDate day;
    private final Map<String, Parameter> parameters;
    private final Map<String, ReferenceList> lists;

    Law(LocalDate day, Map<String, Parameter> parameters, Map<String, ReferenceList> lists) {
        this.day = day;
        this.parameters = parameters;
        this.lists = lists;
    }

    public LocalDate day() {
        return day;
    }

    /** The parameter with this name. */
    public Parameter parameter(String name) {
        Parameter parameter = parameters.get(name);
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
        Parameter.Value value = value(name);
        return value == null ? null : new BigDecimal(value.value());
    }

    /** The value as a duration, or null where the law of the day has none. */
    public Duration duration(String name) {
        Parameter.Value value = value(name);
        return value == null ? null : Duration.parse(value.value());
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
