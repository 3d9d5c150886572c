package org.corridorrules.identifier;

import java.util.Optional;

/**
 * The methods of check digits that several identifiers share.
 *
 * <p>All methods expect a value whose length and characters were checked before. Static methods only; no instances,
 * safe for any thread.
 */
final class CheckDigits {

    private CheckDigits() {}

    /** Compares the check digit that stands at an index with the one calculated. */
    static Optional<Fault> verify(String value, int index, int expected) {
        return verify(value, index, (char) ('0' + expected));
    }

    /** Compares the check character that stands at an index with the one calculated. */
    static Optional<Fault> verify(String value, int index, char expected) {
        char found = value.charAt(index);
        if (found == expected) {
            return Optional.empty();
        }
        return Fault.checkDigit(String.valueOf(expected), String.valueOf(found));
    }

    static int digit(String value, int index) {
        return value.charAt(index) - '0';
    }

    /** The number written by the digits from one index (included) to another (excluded). */
    static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(value, i);
        }
        return number;
    }

    /** Sum of digit × weight, one digit for each weight, from an index on. */
    static int weightedSum(String value, int from, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(value, from + i) * weights[i];
        }
        return sum;
    }

    /**
     * Luhn's check digit (ISO/IEC 7812-1 annex B): every second digit counts double, beginning with the last one before
     * the check digit; the digits of the products are added; the check digit fills up to the next ten.
     *
     * @param length how many digits stand before the check digit
     */
    static int luhn(String value, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            boolean doubled = (length - i) % 2 == 1;
            int product = digit(value, i) * (doubled ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * The remainder of ISO 6346: letters count from A = 10 upwards without the multiples of 11, the weights are the
     * powers of two, the modulus is 11. A remainder of 10 is written as check digit 0.
     *
     * @param length how many characters stand before the check digit, at most 20
     */
    static int iso6346Remainder(String value, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += iso6346Value(value.charAt(i)) << i;
        }
        return sum % 11;
    }

    private static int iso6346Value(char character) {
        int place = alphanumericValue(character);
        if (place <= 10) {
            return place;
        }
        int skippedBeforeLOrV = character >= 'V' ? 2 : character >= 'L' ? 1 : 0;
        return place + 1 + skippedBeforeLOrV;
    }

    /**
     * The two check digits of ISO 7064 MOD 97-10 as an IBAN uses it: country and check digits are moved to the end, A
     * counts 10 and Z 35, and the whole leaves the remainder 1 when divided by 97.
     *
     * @return the number that belongs at the third and fourth place
     */
    static int iso7064Mod97(String value) {
        int remainder = 0;
        for (int i = 4; i < value.length(); i++) {
            remainder = append97(remainder, value.charAt(i));
        }
        remainder = append97(remainder, value.charAt(0));
        remainder = append97(remainder, value.charAt(1));
        return 98 - remainder * 100 % 97;
    }

    /**
     * The two check digits of ISO 7064 MOD 97-10 that belong behind a text of digits and capital letters: with them the
     * whole leaves the remainder 1 when divided by 97. A counts 10 and Z 35.
     */
    static int iso7064Mod97Pair(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            remainder = append97(remainder, text.charAt(i));
        }
        return 98 - remainder * 100 % 97;
    }

    private static int append97(int remainder, char character) {
        int number = alphanumericValue(character);
        return (remainder * (number > 9 ? 100 : 10) + number) % 97;
    }

    /** Digits count as they are, A counts 10 and Z 35. */
    static int alphanumericValue(char character) {
        return Mask.isDigit(character) ? character - '0' : character - 'A' + 10;
    }
}
