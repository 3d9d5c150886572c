package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of the import one-stop shop for value added tax (IOSS): {@code IM}, the numeric code of the member state that
 * gave it (900 for Northern Ireland), six digits, check digit.
 *
 * <p>How the check digit is calculated is not public, so any digit is accepted in its place; customs asks the register.
 * The number of an intermediary (IN…) and of the non-Union one-stop shop (EU…) look alike and are refused. Static
 * methods only; no instances, safe for any thread.
 */
final class IossNumber {

    private static final Mask MASK = Mask.of("IM##########");
    private static final String[] STATES = {
        "040", "056", "100", "191", "196", "203", "208", "233", "246", "250", "276", "300", "348", "372",
        "380", "428", "440", "442", "470", "528", "616", "620", "642", "703", "705", "724", "752", "900"
    };

    private IossNumber() {}

    static Optional<Fault> check(String value) {
        if (value != null && value.startsWith("IN")) {
            return Fault.form("IM", "prefix IN of an intermediary");
        }
        if (value != null && value.startsWith("EU")) {
            return Fault.form("IM", "prefix EU of the non-Union scheme");
        }
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        for (String state : STATES) {
            if (value.startsWith(state, 2)) {
                return Optional.empty();
            }
        }
        return Fault.form("numeric code of a member state", "country " + value.substring(2, 5));
    }
}
