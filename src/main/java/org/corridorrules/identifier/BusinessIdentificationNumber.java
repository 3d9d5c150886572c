package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Business identification number of Kazakhstan (BIN, БСН): year and month of registration, type (4 resident, 5
 * non-resident legal entity, 6 joint entrepreneurs), attribute (0 head, 1 branch, 2 representative office, 3 farm), five
 * digits of serial, check digit.
 *
 * <p>The check digit is that of {@link KazakhstanNumber}. Another type or attribute is a doubt; a type of 0 to 3 is in
 * truth the day in the IIN of a person. Static methods only; no instances, safe for any thread.
 */
final class BusinessIdentificationNumber {

    private BusinessIdentificationNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = KazakhstanNumber.checkDigits(value);
        if (fault.isPresent()) {
            return fault;
        }
        fault = CalendarDate.checkMonth(CheckDigits.number(value, 2, 4));
        if (fault.isPresent()) {
            return fault;
        }
        fault = KazakhstanNumber.checkCheckDigit(value);
        return fault.isPresent() ? fault : checkType(value);
    }

    private static Optional<Fault> checkType(String value) {
        int type = CheckDigits.digit(value, 4);
        if (type < 4) {
            return Fault.doubt("4, 5 or 6; 0 to 3 begins a day in an IIN", "type " + type);
        }
        if (type > 6) {
            return Fault.doubt("4, 5 or 6", "type " + type);
        }
        int attribute = CheckDigits.digit(value, 5);
        return attribute > 3 ? Fault.doubt("0 to 3", "attribute " + attribute) : Optional.empty();
    }
}
