package org.corridorrules.cli;

import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Spans of days, weeks, months or years, such as {@code 180d}. */
final class SpanConverter implements ITypeConverter<Period> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})([dwmy])");

    @Override
    public Period convert(String value) {
        Matcher span = FORM.matcher(value.toLowerCase(Locale.ROOT));
        if (!span.matches()) {
            throw new TypeConversionException(
                    "'" + value + "' is no span of time; write a number and d, w, m or y, such as 180d or 6m");
        }
        int number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "d" -> Period.ofDays(number);
            case "w" -> Period.ofWeeks(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
