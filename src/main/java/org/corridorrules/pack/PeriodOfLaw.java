package org.corridorrules.pack;

import java.util.HashMap;
import java.util.Map;

/**
 * The parameters of a pack on days between which none of them changes. Rules ask for them at every fact, so each value
 * is looked up and parsed once for the whole period. Immutable and thread-safe.
 */
final class PeriodOfLaw {

    private final Map<String, ValueInForce> values = new HashMap<>();

    /** @param parameters with the value in force, null where the law has none */
    PeriodOfLaw(Map<Parameter, Parameter.Value> parameters) {
        parameters.forEach((parameter, value) -> values.put(parameter.name(), new ValueInForce(parameter, value)));
    }

    ValueInForce value(String name) {
        ValueInForce value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
