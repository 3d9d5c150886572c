package org.corridorrules.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a language, in letters of any case. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        for (Language language : Language.values()) {
            if (language.code().equals(text.toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        throw new TypeConversionException("\"" + text + "\" is none of "
                + Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", ")));
    }
}
