package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of a postal item, UPU standard S10: two letters of the service, eight digits, check digit, country.
 *
 * <p>Check digit: weights 8, 6, 4, 2, 3, 5, 9, 7, sum modulo 11, taken from 11; 10 is written 0 and 11 is written 5.
 * Static methods only; no instances, safe for any thread.
 */
final class PostalItemNumber {

    private static final Mask MASK = Mask.of("@@#########@@");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private PostalItemNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        int remainder = CheckDigits.weightedSum(value, 2, WEIGHTS) % 11;
        return CheckDigits.verify(value, 10, "50987654321".charAt(remainder));
    }
}
