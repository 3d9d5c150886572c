package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** A parameter whose values are parsed at the first question and kept, because rules ask at every fact. Thread-safe. */
final class DatedParameter {

    private final Parameter parameter;
    private final AtomicReferenceArray<Object> parsed;

    DatedParameter(Parameter parameter) {
        this.parameter = parameter;
        this.parsed = new AtomicReferenceArray<>(parameter.values().size());
    }

    Parameter parameter() {
        return parameter;
    }

    /** The value in force on a day as a type, or null where the law of that day has none. */
    <T> T on(LocalDate day, Class<T> type, Function<String, T> parse) {
        int index = parameter.indexOn(day);
        if (index < 0) {
            return null;
        }
        Object known = parsed.get(index);
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T value = parse.apply(parameter.values().get(index).value());
        parsed.set(index, value);
        return value;
    }
}
