package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Economic operators registration and identification number of the European Union (EORI): a country code and up to 15
 * letters, digits or hyphens.
 *
 * <p>Numbers with GB are not valid in the Union, XI is. Greece writes GR here and EL only for value added tax, so EL is a
 * doubt. What each state puts behind the country code is not checked, and there is no common check digit. Static methods
 * only; no instances, safe for any thread.
 */
final class EoriNumber {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 17;

    private EoriNumber() {}

    static Optional<Fault> check(String value) {
        if (value == null || value.isEmpty()) {
            return Fault.length("3 to 17", value);
        }
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (i < 2 && !Mask.isLetter(character)) {
                return Fault.character("capital letter", value, i);
            }
            if (!Mask.isLetter(character) && !Mask.isDigit(character) && character != '-') {
                return Fault.character("capital letter, digit or hyphen", value, i);
            }
        }
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            return Fault.length("3 to 17", value);
        }
        if (value.startsWith("GB")) {
            return Fault.form("a member state or XI", "country GB");
        }
        return value.startsWith("EL") ? Fault.doubt("GR", "country EL") : Optional.empty();
    }
}
