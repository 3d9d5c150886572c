package org.corridorrules.identifier;

/**
 * Organisation code of China, GB 11714: eight characters and a check character. It lives on as positions 9 to 17 of the
 * unified social credit code; codes given out since (MA…) do not all follow it.
 *
 * <p>Check character: weights 3, 7, 9, 10, 5, 8, 4, 2, sum modulo 11, taken from 11; 10 is written X and 11 is written
 * 0. Static methods only; no instances, safe for any thread.
 */
final class OrganisationCode {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private OrganisationCode() {}

    /** The check character that belongs after the eight characters from an index on. */
    static char checkCharacter(String value, int from) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CheckDigits.alphanumericValue(value.charAt(from + i)) * WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }
}
