package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated value of the law.
 *
 * @param name its name, such as {@code eu.low-value.limit}
 * @param unit what the value is measured in: {@code duration}, {@code EUR}, {@code kg}, {@code switch}, {@code date} ...
 * @param facts ids of the facts of the law that it carries
 * @param values in the order of time, without gaps or overlaps
 * @param reviewed the day on which somebody last compared it with the law; null if that is not written down
 */
public record Parameter(
        String name, String description, String unit, List<String> facts, List<Value> values, LocalDate reviewed) {

    /**
     * The value on {@code [from, until)}.
     *
     * @param from first day; null if open
     * @param until first day on which it no longer holds; null if open
     */
    public record Value(
            LocalDate from,
            LocalDate until,
            String value,
            Status status,
            Confidence confidence,
            List<Basis> basis,
            String note) {

        boolean inForceOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * The same parameter with one settled value for good, as a company may decide it by an overlay: for trying what the
     * law would do.
     *
     * @throws IllegalArgumentException if the value is not of the parameter's unit
     */
    public Parameter decided(String value) {
        String wrong = ParameterReader.wrong(unit, value);
        if (wrong != null) {
            throw new IllegalArgumentException("parameter " + name + " " + wrong);
        }
        List<Basis> basis = values.get(values.size() - 1).basis();
        Value settled = new Value(null, null, value, Status.IN_FORCE, Confidence.HIGH, basis, null);
        return new Parameter(name, description, unit, facts, List.of(settled), reviewed);
    }

    /** The value in force on a day, or null where the law of that day has none. */
    public Value on(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).inForceOn(day)) {
                return values.get(i);
            }
        }
        return null;
    }
}
