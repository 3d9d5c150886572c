package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Resident identity number of China, GB 11643-1999: six digits of the administrative division, date of birth YYYYMMDD,
 * three digits of sequence, check character.
 *
 * <p>Check character: ISO 7064 MOD 11-2, written with the weights 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2;
 * the remainder modulo 11 picks from {@code 10X98765432}. A birth in the nineteenth century is a doubt; one in the
 * future is not seen here, since the package knows no clock.
 *
 * <p>Personal data: a fault tells the place of the mistake, never the number. Static methods only; no instances, safe
 * for any thread.
 */
final class ResidentIdentityNumber {

    private static final Mask MASK = Mask.of("#################*");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private ResidentIdentityNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        char last = value.charAt(17);
        if (!Mask.isDigit(last) && last != 'X') {
            return Fault.character("digit or X", value, 17);
        }
        int year = CheckDigits.number(value, 6, 10);
        fault = checkBirth(year, value);
        if (fault.isPresent()) {
            return fault;
        }
        int remainder = CheckDigits.weightedSum(value, 0, WEIGHTS) % 11;
        fault = CheckDigits.verify(value, 17, "10X98765432".charAt(remainder));
        if (fault.isPresent() || year >= 1900) {
            return fault;
        }
        return Fault.doubt("1900 or later", "a year of birth before 1900");
    }

    private static Optional<Fault> checkBirth(int year, String value) {
        if (year < 1800 || year > 2099) {
            return Fault.date("1800 to 2099", "a year of birth outside 1800 to 2099");
        }
        return CalendarDate.check(year, CheckDigits.number(value, 10, 12), CheckDigits.number(value, 12, 14));
    }
}
