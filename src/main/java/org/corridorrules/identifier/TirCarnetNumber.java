package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of a TIR carnet or of an eTIR guarantee: two letters and eight or nine digits.
 *
 * <p>The International Road Transport Union keeps its check to itself, so only the form is checked. Static methods only;
 * no instances, safe for any thread.
 */
final class TirCarnetNumber {

    private static final Mask MASK = Mask.of("@@########", "@@#########");

    private TirCarnetNumber() {}

    static Optional<Fault> check(String value) {
        return MASK.check(value);
    }
}
