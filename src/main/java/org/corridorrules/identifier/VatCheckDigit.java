package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Check digits of numbers for value added tax, in the states whose method is public and undisputed.
 *
 * <p>Of Denmark only the form is checked: whether all its numbers keep to modulus 11 is not sure. All methods expect the form to be right. Static methods only; no instances, safe for any thread.
 */
final class VatCheckDigit {

    /** Where the digits begin, behind the prefix of the state. */
    private static final int START = 2;

    private static final int[] ESTONIA = {3, 7, 1, 3, 7, 1, 3, 7};
    private static final int[] FINLAND = {7, 9, 10, 5, 8, 4, 2};
    private static final int[] GREECE = {256, 128, 64, 32, 16, 8, 4, 2};
    private static final int[] HUNGARY = {9, 7, 3, 1, 9, 7, 3};
    private static final int[] MALTA = {3, 4, 6, 7, 8, 9};
    private static final int[] POLAND = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] PORTUGAL = {9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] ROMANIA = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    private static final int[] SLOVENIA = {8, 7, 6, 5, 4, 3, 2};

    private VatCheckDigit() {}

    static Optional<Fault> check(String value) {
        return switch (value.substring(0, START)) {
            case "AT" -> austria(value);
            case "BG" -> VatCheckCharacter.bulgaria(value);
            case "BE" -> pair(value, 97 - CheckDigits.number(value, START, START + 8) % 97);
            case "CY" -> VatCheckCharacter.cyprus(value);
            case "CZ" -> VatCheckCharacter.czechia(value);
            case "DE", "HR" -> last(value, iso7064Mod11And10(value));
            case "EE" -> last(value, upToTen(CheckDigits.weightedSum(value, START, ESTONIA)));
            case "EL" -> last(value, CheckDigits.weightedSum(value, START, GREECE) % 11 % 10);
            case "ES" -> VatCheckCharacter.spain(value);
            case "FI" -> last(value, upToEleven(CheckDigits.weightedSum(value, START, FINLAND)));
            case "FR" -> france(value);
            case "HU" -> last(value, upToTen(CheckDigits.weightedSum(value, START, HUNGARY)));
            case "IE" -> VatCheckCharacter.ireland(value);
            case "IT" -> last(value, CheckDigits.luhn(value.substring(START), 10));
            case "LT" -> VatCheckCharacter.lithuania(value);
            case "LV" -> VatCheckCharacter.latvia(value);
            case "LU" -> pair(value, CheckDigits.number(value, START, START + 6) % 89);
            case "MT" -> pair(value, 37 - CheckDigits.weightedSum(value, START, MALTA) % 37);
            case "NL" -> VatCheckCharacter.netherlands(value);
            case "PL" -> last(value, CheckDigits.weightedSum(value, START, POLAND) % 11);
            case "PT" -> last(value, upToEleven(CheckDigits.weightedSum(value, START, PORTUGAL)) % 11 % 10);
            case "RO" -> romania(value);
            case "SE" -> CheckDigits.verify(value, START + 9, CheckDigits.luhn(value.substring(START), 9));
            case "SI" -> last(value, slovenia(value));
            case "SK" -> last(value, slovakia(value));
            default -> Optional.empty();
        };
    }

    /** Every second digit counts double, beginning with the second, and four is added. */
    private static Optional<Fault> austria(String value) {
        int sum = 4;
        for (int i = 0; i < 7; i++) {
            int product = CheckDigits.digit(value, START + 1 + i) * (i % 2 + 1);
            sum += product / 10 + product % 10;
        }
        return last(value, upToTen(sum));
    }

    /** Only the key of two digits follows from the rest; keys with letters are of a newer kind without a method. */
    private static Optional<Fault> france(String value) {
        if (!Mask.isDigit(value.charAt(START)) || !Mask.isDigit(value.charAt(START + 1))) {
            return Optional.empty();
        }
        int key = (12 + 3 * (CheckDigits.number(value, START + 2, value.length()) % 97)) % 97;
        return pair(value, key, START);
    }

    /** The weights are those of nine digits; a shorter number lacks the first of them. */
    private static Optional<Fault> romania(String value) {
        int digits = value.length() - START - 1;
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            sum += CheckDigits.digit(value, START + i) * ROMANIA[ROMANIA.length - digits + i];
        }
        return last(value, sum * 10 % 11 % 10);
    }

    private static int slovenia(String value) {
        int digit = 11 - CheckDigits.weightedSum(value, START, SLOVENIA) % 11;
        return digit == 10 ? 0 : digit == 11 ? NONE : digit;
    }

    /** The number as a whole is a multiple of eleven. */
    private static int slovakia(String value) {
        int remainder = CheckDigits.number(value, START, START + 9) % 11 * 10 % 11;
        return remainder == 0 ? 0 : 11 - remainder;
    }

    /** ISO 7064 MOD 11,10 over all digits but the last. */
    private static int iso7064Mod11And10(String value) {
        int check = 10;
        for (int i = START; i < value.length() - 1; i++) {
            int sum = (check + CheckDigits.digit(value, i)) % 10;
            check = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - check) % 10;
    }

    private static int upToTen(int sum) {
        return (10 - sum % 10) % 10;
    }

    private static int upToEleven(int sum) {
        return (11 - sum % 11) % 11;
    }

    /** A result that no digit can show: the state skips such numbers. */
    private static final int NONE = 10;

    private static Optional<Fault> last(String value, int expected) {
        return expected >= NONE
                ? Fault.neverIssued("digits that have a check digit", "a number for which no check digit exists")
                : CheckDigits.verify(value, value.length() - 1, expected);
    }

    private static Optional<Fault> pair(String value, int expected) {
        return pair(value, expected, value.length() - 2);
    }

    private static Optional<Fault> pair(String value, int expected, int index) {
        int found = CheckDigits.number(value, index, index + 2);
        return found == expected
                ? Optional.empty()
                : Fault.checkDigit(twoDigits(expected), value.substring(index, index + 2));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
