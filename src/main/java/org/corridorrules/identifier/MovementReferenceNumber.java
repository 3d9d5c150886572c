package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Movement reference number of a customs declaration in the Union or in common transit (MRN): year, country, twelve
 * characters, a letter for the procedure, check digit.
 *
 * <p>Check digit: that of a container, {@link CheckDigits#iso6346Remainder} over the first 17 characters, 10 written 0.
 * Numbers of the older scheme have a digit in place of the procedure letter; that is a doubt. Static methods only; no
 * instances, safe for any thread.
 */
final class MovementReferenceNumber {

    private static final Mask MASK = Mask.of("##@@*************#");
    private static final int PROCEDURE = 16;

    private MovementReferenceNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        fault = CheckDigits.verify(value, 17, CheckDigits.iso6346Remainder(value, 17) % 10);
        return fault.isPresent() || Mask.isLetter(value.charAt(PROCEDURE))
                ? fault
                : Fault.doubt("letter of the procedure", Fault.nameAt(value, PROCEDURE));
    }
}
