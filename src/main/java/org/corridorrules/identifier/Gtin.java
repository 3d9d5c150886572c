package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Global trade item number of GS1 (EAN, UPC and ISBN of 13 digits are among them): 8, 12, 13 or 14 digits.
 *
 * <p>Check digit: digits × 3, 1, 3, … from the last one before it to the left; it fills the sum up to the next ten.
 * Static methods only; no instances, safe for any thread.
 */
final class Gtin {

    private static final Mask MASK = Mask.of("########", "############", "#############", "##############");

    private Gtin() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.checkNotZero(value);
        if (fault.isPresent()) {
            return fault;
        }
        int last = value.length() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            boolean tripled = (last - i) % 2 == 1;
            sum += CheckDigits.digit(value, i) * (tripled ? 3 : 1);
        }
        return CheckDigits.verify(value, last, (10 - sum % 10) % 10);
    }
}
