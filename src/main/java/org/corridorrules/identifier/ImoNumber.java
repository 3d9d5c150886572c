package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of a ship in the scheme of the International Maritime Organization: seven digits, here without the letters
 * IMO.
 *
 * <p>Check digit: the first six digits × 7, 6, 5, 4, 3, 2; the last digit of the sum. Static methods only; no instances,
 * safe for any thread.
 */
final class ImoNumber {

    private static final Mask MASK = Mask.of("#######");
    private static final int[] WEIGHTS = {7, 6, 5, 4, 3, 2};

    private ImoNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.checkNotZero(value);
        return fault.isPresent()
                ? fault
                : CheckDigits.verify(value, 6, CheckDigits.weightedSum(value, 0, WEIGHTS) % 10);
    }
}
