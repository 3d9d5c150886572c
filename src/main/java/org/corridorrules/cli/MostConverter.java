package org.corridorrules.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many there may be at most. */
final class MostConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        try {
            int most = Integer.parseInt(text);
            if (most >= 1) {
                return most;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new TypeConversionException("\"" + text + "\" is not a whole number from 1 to " + Integer.MAX_VALUE);
    }
}
