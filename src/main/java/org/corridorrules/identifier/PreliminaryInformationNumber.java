package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Registration number of preliminary information in the Eurasian Economic Union: member state, date of registration
 * DDMMYY and a serial of nine digits, parted by slashes.
 *
 * <p>No check digit. Static methods only; no instances, safe for any thread.
 */
final class PreliminaryInformationNumber {

    private static final Mask MASK = Mask.of("@@/######/#########");
    private static final String[] MEMBER_STATES = {"AM", "BY", "KG", "KZ", "RU"};

    private PreliminaryInformationNumber() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        for (String state : MEMBER_STATES) {
            if (value.startsWith(state)) {
                return CalendarDate.checkDayMonthYear(value, 3);
            }
        }
        return Fault.form("AM, BY, KG, KZ or RU", "country " + value.substring(0, 2));
    }
}
