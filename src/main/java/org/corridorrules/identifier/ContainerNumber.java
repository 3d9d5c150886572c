package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of a freight container, ISO 6346: owner (three letters), category (U container, J detachable equipment, Z
 * trailer or chassis), six digits, check digit.
 *
 * <p>The check digit is the remainder of {@link CheckDigits#iso6346Remainder}; a remainder of 10 gives 0. The standard
 * advises against numbers with that remainder, so they are a doubt. Static methods only; no instances, safe for any
 * thread.
 */
final class ContainerNumber {

    private static final Mask MASK = Mask.of("@@@@#######");

    private ContainerNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        if ("UJZ".indexOf(value.charAt(3)) < 0) {
            return Fault.form("U, J or Z", Fault.nameAt(value, 3));
        }
        int remainder = CheckDigits.iso6346Remainder(value, 10);
        fault = CheckDigits.verify(value, 10, remainder % 10);
        if (fault.isPresent() || remainder < 10) {
            return fault;
        }
        return Fault.doubt("a remainder of 0 to 9", "check digit 0 for remainder 10");
    }
}
