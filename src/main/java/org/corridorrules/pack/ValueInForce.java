package org.corridorrules.pack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;

/** A parameter with its value in one period, parsed at the first question. Thread-safe: parsing twice does no harm. */
final class ValueInForce {

    private final Parameter parameter;
    private final Parameter.Value value;
    private volatile Object parsed;

    /** @param value null where the law of the period has none */
    ValueInForce(Parameter parameter, Parameter.Value value) {
        this.parameter = parameter;
        this.value = value;
    }

    Parameter parameter() {
        return parameter;
    }

    Parameter.Value value() {
        return value;
    }

    BigDecimal decimal() {
        return parsed instanceof BigDecimal number ? number : parse(BigDecimal::new);
    }

    Duration duration() {
        return parsed instanceof Duration duration ? duration : parse(Duration::parse);
    }

    LocalDate date() {
        return parsed instanceof LocalDate date ? date : parse(LocalDate::parse);
    }

    private <T> T parse(Function<String, T> parser) {
        if (value == null) {
            return null;
        }
        T result = parser.apply(value.value());
        parsed = result;
        return result;
    }
}
