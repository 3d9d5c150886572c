package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The parameters of a pack on days between which none of them changes. Rules ask for them at every fact, so each value
 * is looked up and parsed once for the whole period. Immutable and thread-safe.
 */
final class PeriodOfLaw {

    private final Map<String, ValueInForce> values = new HashMap<>();

    /** @param day one of those days */
    PeriodOfLaw(Collection<Parameter> parameters, LocalDate day) {
        parameters.forEach(parameter -> values.put(parameter.name(), new ValueInForce(parameter, parameter.on(day))));
    }

    ValueInForce value(String name) {
        ValueInForce value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
