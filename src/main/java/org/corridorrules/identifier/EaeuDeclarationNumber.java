package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Number of a goods declaration of the Eurasian Economic Union (Customs Union Commission No 257 of 20 May 2010):
 * customs body (five digits, in Russia eight), date DDMMYY and a serial of seven, parted by slashes. The serial may begin
 * with a letter.
 *
 * <p>No check digit. Static methods only; no instances, safe for any thread.
 */
final class EaeuDeclarationNumber {

    private static final Mask MASK = Mask.of("#####/######/*######", "########/######/*######");

    private EaeuDeclarationNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        return fault.isPresent() ? fault : CalendarDate.checkDayMonthYear(value, value.indexOf('/') + 1);
    }
}
