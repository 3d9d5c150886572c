package org.corridorrules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * How to check a shipment. Immutable.
 *
 * @param now the moment of knowledge, against which time limits are met, due or missed; never read from the system clock
 * @param lawDate the day whose law applies at every checkpoint; null for each checkpoint's own day
 * @param language of the texts and of the dates and numbers in them: en, ru, kk or zh, or another one that the rule pack
 *     has; what is not there in a language is said in English
 * @param maxFindings that a report lists, 1 or more. Of more than that, findings are left out evenly by rule; each rule
 *     keeps at least one at each checkpoint, even if these alone are more. Verdict and counts are always of all
 */
public record CheckOptions(OffsetDateTime now, LocalDate lawDate, String language, int maxFindings) {

    /**
     * Sixteen for each of 3,000 parcels, so that a container is listed whole; and yet a report of a train in which every
     * parcel is wrong stays within some 40 MB.
     */
    public static final int MAX_FINDINGS = 50_000;

    public CheckOptions {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(language, "language");
        if (!language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException(
                    "a language is two small letters, such as en, ru, kk or zh, not \"" + language + "\"");
        }
        if (maxFindings < 1) {
            throw new IllegalArgumentException("maxFindings must be 1 or more, not " + maxFindings);
        }
    }

    /** Texts in English, the law of each checkpoint's own day, at most {@value #MAX_FINDINGS} findings. */
    public static CheckOptions at(OffsetDateTime now) {
        return new CheckOptions(now, null, "en", MAX_FINDINGS);
    }

    /** The same with the law of one day everywhere. */
    public CheckOptions withLawDate(LocalDate day) {
        return new CheckOptions(now, day, language, maxFindings);
    }

    /** The same with texts in another language. */
    public CheckOptions withLanguage(String code) {
        return new CheckOptions(now, lawDate, code, maxFindings);
    }

    /** The same with at most so many findings in a report. */
    public CheckOptions withMaxFindings(int most) {
        return new CheckOptions(now, lawDate, language, most);
    }
}
