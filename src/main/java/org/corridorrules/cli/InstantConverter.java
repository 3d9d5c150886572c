package org.corridorrules.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment with its offset; without one it would mean another moment on every machine. */
final class InstantConverter implements ITypeConverter<OffsetDateTime> {

    @Override
    public OffsetDateTime convert(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a moment with an offset, such as 2026-11-30T22:00:00+08:00");
        }
    }
}
