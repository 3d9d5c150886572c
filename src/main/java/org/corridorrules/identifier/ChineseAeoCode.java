package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Code by which a Chinese authorised economic operator is named abroad: {@code AEOCN} and the ten characters of the
 * customs registration code, or {@code CN} and the ten characters in the arrangement with the European Union of 2015.
 * Which of the two is right depends on the partner, so both are accepted.
 *
 * <p>No check digit. Static methods only; no instances, safe for any thread.
 */
final class ChineseAeoCode {

    private static final Mask MASK = Mask.of("CN**********", "AEOCN**********");

    private ChineseAeoCode() {}

    static Optional<Fault> check(String value) {
        return MASK.check(value);
    }
}
