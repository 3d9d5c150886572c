package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Numbers of railway wagons, one form for each network.
 *
 * <ul>
 *   <li>1520 mm: eight digits, the first is the kind of wagon, the last a Luhn check digit. Kinds 0, 1 and 3 are no
 *       freight wagons and are a doubt.
 *   <li>UIC (1435 mm, Europe and Türkiye): twelve digits, the last a Luhn check digit.
 *   <li>China: seven digits. No check digit is published, so none is checked.
 * </ul>
 *
 * <p>Documents print these numbers with spaces and a hyphen; the data carry the digits only. Static methods only; no
 * instances, safe for any thread.
 */
final class WagonNumber {

    private static final Mask MASK_1520 = Mask.of("########");
    private static final Mask MASK_UIC = Mask.of("############");
    private static final Mask MASK_CN = Mask.of("#######");

    private WagonNumber() {}

    static Optional<Fault> check1520(String value) {
        Optional<Fault> fault = checkLuhn(MASK_1520, value);
        if (fault.isPresent()) {
            return fault;
        }
        return "013".indexOf(value.charAt(0)) < 0
                ? Optional.empty()
                : Fault.doubt("2 or 4 to 9", "kind of wagon " + value.charAt(0));
    }

    static Optional<Fault> checkUic(String value) {
        return checkLuhn(MASK_UIC, value);
    }

    static Optional<Fault> checkChinese(String value) {
        return MASK_CN.checkNotZero(value);
    }

    private static Optional<Fault> checkLuhn(Mask mask, String value) {
        Optional<Fault> fault = mask.checkNotZero(value);
        if (fault.isPresent()) {
            return fault;
        }
        int last = value.length() - 1;
        return CheckDigits.verify(value, last, CheckDigits.luhn(value, last));
    }
}
