package org.corridorrules.authoring.mutation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.pack.Parameter;

/**
 * The values next to a limit: one unit less and one more. A unit is a day for a date and for a period of days, months or
 * years; a minute for a duration of hours; and one in the last digit written for a number.
 */
final class Steps {

    private Steps() {}

    /** The value below and the value above, where there are such; empty for switches and words. */
    static List<String> of(Parameter parameter, String value) {
        try {
            return switch (parameter.unit()) {
                case "switch", "text" -> List.of();
                case "date" -> days(LocalDate.parse(value));
                case "duration" -> value.contains("T") ? minutes(Duration.parse(value)) : days(Period.parse(value));
                case "period" -> days(Period.parse(value));
                default -> digits(new BigDecimal(value));
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return List.of(); // a word where numbers are usual, such as "5-30"
        }
    }

    private static List<String> days(LocalDate day) {
        return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
    }

    private static List<String> days(Period period) {
        Stream<Period> steps = period.isZero()
                ? Stream.of(1).map(period::plusDays)
                : Stream.of(-1, 1).map(period::plusDays);
        return steps.map(Period::toString).toList();
    }

    private static List<String> minutes(Duration duration) {
        Stream<Integer> steps = duration.isZero() ? Stream.of(1) : Stream.of(-1, 1);
        return steps.map(minutes -> duration.plusMinutes(minutes).toString()).toList();
    }

    private static List<String> digits(BigDecimal number) {
        BigDecimal unit = number.ulp();
        Stream<BigDecimal> steps =
                number.signum() == 0 ? Stream.of(unit) : Stream.of(number.subtract(unit), number.add(unit));
        return steps.map(BigDecimal::toPlainString).toList();
    }
}
