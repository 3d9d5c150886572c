package org.corridorrules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * How to check a shipment. Immutable.
 *
 * @param now the moment of knowledge, against which time limits are met, due or missed; never read from the system clock
 * @param lawDate the day whose law applies at every checkpoint; null for each checkpoint's own day
 * @param language of the texts: en, ru, kk or zh
 */
public record CheckOptions(OffsetDateTime now, LocalDate lawDate, String language) {

    public CheckOptions {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(language, "language");
    }

    /** Texts in English, the law of each checkpoint's own day. */
    public static CheckOptions at(OffsetDateTime now) {
        return new CheckOptions(now, null, "en");
    }

    /** The same with the law of one day everywhere. */
    public CheckOptions withLawDate(LocalDate day) {
        return new CheckOptions(now, day, language);
    }

    /** The same with texts in another language. */
    public CheckOptions withLanguage(String code) {
        return new CheckOptions(now, lawDate, code);
    }
}
