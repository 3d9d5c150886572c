package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Individual identification number of Kazakhstan (IIN, ЖСН): date of birth YYMMDD, century and sex (1, 2 nineteenth; 3,
 * 4 twentieth; 5, 6 twenty-first century), four digits of serial, check digit. Sole traders use it too.
 *
 * <p>The check digit is that of {@link KazakhstanNumber}. A seventh digit 0 is met with some foreigners and is a doubt,
 * as is a birth in the nineteenth century.
 *
 * <p>Personal data: a fault tells the place of the mistake, never the number. Static methods only; no instances, safe
 * for any thread.
 */
final class IndividualIdentificationNumber {

    private IndividualIdentificationNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = KazakhstanNumber.checkDigits(value);
        if (fault.isPresent()) {
            return fault;
        }
        int centuryAndSex = CheckDigits.digit(value, 6);
        if (centuryAndSex > 6) {
            return Fault.form("0 to 6", Fault.nameAt(value, 6));
        }
        int year = firstYear(centuryAndSex) + CheckDigits.number(value, 0, 2);
        fault = CalendarDate.check(year, CheckDigits.number(value, 2, 4), CheckDigits.number(value, 4, 6));
        if (fault.isPresent()) {
            return fault;
        }
        fault = KazakhstanNumber.checkCheckDigit(value);
        if (fault.isPresent() || centuryAndSex > 2) {
            return fault;
        }
        return centuryAndSex == 0
                ? Fault.doubt("3 to 6", Fault.nameAt(value, 6))
                : Fault.doubt("1900 or later", "a year of birth before 1900");
    }

    /** The first year of the century; without a century, that with most leap years. */
    private static int firstYear(int centuryAndSex) {
        return switch (centuryAndSex) {
            case 1, 2 -> 1800;
            case 3, 4 -> 1900;
            default -> 2000;
        };
    }
}
