package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Code of a railway station of the 1520 mm network (Tariff Guide No 4): four digits of the station, a sign (0: open for
 * freight), check digit.
 *
 * <p>Check digit: the first five digits × 1, 2, 3, 4, 5, sum modulo 11; where that is 10, × 3, 4, 5, 6, 7, sum modulo
 * 11; where that is 10 again, 0. The form of five digits leaves out the sign and keeps the check digit of sign 0;
 * consignment notes carry six, so five are a doubt. Static methods only; no instances, safe for any thread.
 */
final class StationCode {

    private static final Mask MASK = Mask.of("#####", "######");
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7};
    private static final int[] FIRST_WEIGHTS_WITHOUT_SIGN = {1, 2, 3, 4};
    private static final int[] SECOND_WEIGHTS_WITHOUT_SIGN = {3, 4, 5, 6};

    private StationCode() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.checkNotZero(value);
        if (fault.isPresent()) {
            return fault;
        }
        if (value.length() == 6) {
            return CheckDigits.verify(value, 5, checkDigit(value, FIRST_WEIGHTS, SECOND_WEIGHTS));
        }
        fault = CheckDigits.verify(
                value, 4, checkDigit(value, FIRST_WEIGHTS_WITHOUT_SIGN, SECOND_WEIGHTS_WITHOUT_SIGN));
        return fault.isPresent() ? fault : Fault.doubt("6 digits", "the form of 5 digits");
    }

    private static int checkDigit(String value, int[] firstWeights, int[] secondWeights) {
        int remainder = CheckDigits.weightedSum(value, 0, firstWeights) % 11;
        if (remainder == 10) {
            remainder = CheckDigits.weightedSum(value, 0, secondWeights) % 11;
        }
        return remainder % 10;
    }
}
