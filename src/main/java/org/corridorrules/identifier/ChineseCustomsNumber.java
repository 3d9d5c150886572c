package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Numbers that China Customs gives out. None of them has a published check digit.
 *
 * <ul>
 *   <li>Registration code of an enterprise: ten characters, four digits of the division, then zone, enterprise type,
 *       business type and serial.
 *   <li>Customs office (关区代码): four digits.
 *   <li>Retail list number: office, year, I or E, nine digits.
 *   <li>Declaration number: office, year, 0 export or 1 import, nine digits. The meaning of the ninth digit is not
 *       confirmed, so another one is a doubt.
 * </ul>
 *
 * <p>Static methods only; no instances, safe for any thread.
 */
final class ChineseCustomsNumber {

    private static final Mask REGISTRATION = Mask.of("####******");
    private static final Mask OFFICE = Mask.of("####");
    private static final Mask LIST = Mask.of("########@#########");
    private static final Mask DECLARATION = Mask.of("##################");
    private static final int DIRECTION = 8;

    private ChineseCustomsNumber() {}

    static Optional<Fault> checkRegistration(String value) {
        return REGISTRATION.checkNotZero(value);
    }

    static Optional<Fault> checkOffice(String value) {
        return OFFICE.check(value);
    }

    static Optional<Fault> checkList(String value) {
        Optional<Fault> fault = LIST.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        return "IE".indexOf(value.charAt(DIRECTION)) >= 0
                ? Optional.empty()
                : Fault.form("I or E", Fault.nameAt(value, DIRECTION));
    }

    static Optional<Fault> checkDeclaration(String value) {
        Optional<Fault> fault = DECLARATION.checkNotZero(value);
        if (fault.isPresent()) {
            return fault;
        }
        return "01".indexOf(value.charAt(DIRECTION)) >= 0
                ? Optional.empty()
                : Fault.doubt("0 or 1", Fault.nameAt(value, DIRECTION));
    }
}
