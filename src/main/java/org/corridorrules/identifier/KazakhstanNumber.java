package org.corridorrules.identifier;

import java.util.Optional;

/**
 * What the identification numbers of Kazakhstan for businesses (BIN) and individuals (IIN) have in common: twelve
 * digits and the check digit (Government resolution No 406 of 22 May 2007).
 *
 * <p>Check digit: the first eleven digits × 1 to 11, sum modulo 11; where that is 10, × 3 to 11, 1, 2, sum modulo 11;
 * where that is 10 again, the number is never issued. Twelve zeros satisfy it; payment documents carry them for a person
 * without a number, and they name nobody. Static methods only; no instances, safe for any thread.
 */
final class KazakhstanNumber {

    private static final Mask MASK = Mask.of("############");
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private KazakhstanNumber() {}

    static Optional<Fault> checkDigits(String value) {
        return MASK.checkNotZero(value);
    }

    static Optional<Fault> checkCheckDigit(String value) {
        int remainder = CheckDigits.weightedSum(value, 0, FIRST_WEIGHTS) % 11;
        if (remainder == 10) {
            remainder = CheckDigits.weightedSum(value, 0, SECOND_WEIGHTS) % 11;
        }
        if (remainder == 10) {
            return Fault.neverIssued("digits that have a check digit", "a number for which no check digit exists");
        }
        return CheckDigits.verify(value, 11, remainder);
    }
}
