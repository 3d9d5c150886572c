package org.corridorrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The help of {@code corridor check} in other languages than English, from {@code check.<language>.properties} beside
 * this class; the English one stands at the options themselves. The language of the machine is not asked.
 */
final class HelpTexts {

    private static final String OPTION = "--lang";

    private HelpTexts() {}

    /** The help that arguments ask for; empty where they ask for none, or for that in English. */
    static Optional<ResourceBundle> askedFor(String... args) {
        List<String> given = Arrays.asList(args);
        if (!given.contains("--help") && !given.contains("-h")) {
            return Optional.empty();
        }
        String language = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                language = args[i].substring(OPTION.length() + 1);
            } else if (args[i].equals(OPTION) && i + 1 < args.length) {
                language = args[i + 1];
            }
        }
        return of(language.toLowerCase(Locale.ROOT));
    }

    /** Only of languages that there are: the text is what somebody typed. */
    private static Optional<ResourceBundle> of(String language) {
        return Arrays.stream(Language.values())
                .filter(known -> known != Language.EN && known.code().equals(language))
                .findFirst()
                .map(HelpTexts::read);
    }

    static ResourceBundle read(Language language) {
        try (InputStream stream = HelpTexts.class.getResourceAsStream("check." + language.code() + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
