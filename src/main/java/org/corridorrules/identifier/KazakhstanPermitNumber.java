package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of a permit or register entry of Kazakhstan: {@code KZ}, two check digits, three letters, eight digits.
 *
 * <p>The check digits are those of ISO 7064 MOD 97-10, in the manner of an IBAN. Static methods only; no instances, safe
 * for any thread.
 */
final class KazakhstanPermitNumber {

    private static final Mask MASK = Mask.of("KZ##@@@########");

    private KazakhstanPermitNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        int expected = CheckDigits.iso7064Mod97(value);
        if (CheckDigits.number(value, 2, 4) == expected) {
            return Optional.empty();
        }
        return Fault.checkDigit(expected / 10 + "" + expected % 10, value.substring(2, 4));
    }
}
