package org.corridorrules.identifier;

import java.util.Optional;

/**
 * International mobile equipment identity (IMEI, 3GPP TS 23.003): 15 digits, the last a Luhn check digit. The form of 16
 * digits with a software version has no check digit and is refused.
 *
 * <p>Static methods only; no instances, safe for any thread.
 */
final class Imei {

    private static final Mask MASK = Mask.of("###############");

    private Imei() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.checkNotZero(value);
        return fault.isPresent() ? fault : CheckDigits.verify(value, 14, CheckDigits.luhn(value, 14));
    }
}
