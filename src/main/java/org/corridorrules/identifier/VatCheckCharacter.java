package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Check digits and letters of numbers for value added tax in the states that number companies and persons in different
 * ways. Only a kind whose method is public and undisputed is checked; of the others, such as birth numbers, the form is
 * all that counts. All methods expect the form to be right. Static methods only; no instances, safe for any thread.
 */
final class VatCheckCharacter {

    private static final int START = 2;

    private static final String CYPRUS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] CYPRUS_ODD_PLACES = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    private static final String IRELAND = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final String SPAIN_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPAIN_COMPANIES = "JABCDEFGHI";
    private static final int[] BULGARIA = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] BULGARIA_AGAIN = {3, 4, 5, 6, 7, 8, 9, 10};
    private static final int[] CZECHIA = {8, 7, 6, 5, 4, 3, 2};
    private static final int[] LATVIA = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6};
    private static final int[] NETHERLANDS = {9, 8, 7, 6, 5, 4, 3, 2};

    private VatCheckCharacter() {}

    /** Companies have nine digits; with ten it is a person, numbered in one of three ways. */
    static Optional<Fault> bulgaria(String value) {
        if (value.length() != START + 9) {
            return Optional.empty();
        }
        int remainder = CheckDigits.weightedSum(value, START, BULGARIA) % 11;
        if (remainder == 10) {
            remainder = CheckDigits.weightedSum(value, START, BULGARIA_AGAIN) % 11;
        }
        return CheckDigits.verify(value, value.length() - 1, remainder % 10);
    }

    static Optional<Fault> cyprus(String value) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = CheckDigits.digit(value, START + i);
            sum += i % 2 == 0 ? CYPRUS_ODD_PLACES[digit] : digit;
        }
        return CheckDigits.verify(value, value.length() - 1, CYPRUS.charAt(sum % CYPRUS.length()));
    }

    /** Companies have eight digits; longer numbers are those of persons. */
    static Optional<Fault> czechia(String value) {
        if (value.length() != START + 8) {
            return Optional.empty();
        }
        int digit = (11 - CheckDigits.weightedSum(value, START, CZECHIA) % 11) % 11;
        return CheckDigits.verify(value, value.length() - 1, digit == 0 ? 1 : digit % 10);
    }

    /**
     * Persons end in a letter by modulus 23. Of companies the sources do not agree which end in a digit and which in the
     * letter that stands for it, so either will do.
     */
    static Optional<Fault> spain(String value) {
        char first = value.charAt(START);
        int last = value.length() - 1;
        int foreigner = "XYZ".indexOf(first);
        if (Mask.isDigit(first) || foreigner >= 0 || "KLM".indexOf(first) >= 0) {
            int leading = Mask.isDigit(first) ? first - '0' : Math.max(foreigner, 0);
            int number = leading * 10_000_000 + CheckDigits.number(value, START + 1, last);
            return CheckDigits.verify(value, last, SPAIN_PERSONS.charAt(number % SPAIN_PERSONS.length()));
        }
        int digit = CheckDigits.luhn(value.substring(START + 1), 7);
        char letter = SPAIN_COMPANIES.charAt(digit);
        char found = value.charAt(last);
        return found == letter || found == (char) ('0' + digit)
                ? Optional.empty()
                : Fault.checkDigit(digit + " or " + letter, String.valueOf(found));
    }

    /** In old numbers the first digit counts last, and the letter or sign behind it not at all. */
    static Optional<Fault> ireland(String value) {
        int check = START + 7;
        boolean old = !Mask.isDigit(value.charAt(START + 1));
        String digits =
                old ? "0" + value.substring(START + 2, check) + value.charAt(START) : value.substring(START, check);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += CheckDigits.digit(digits, i) * (8 - i);
        }
        if (value.length() > check + 1) {
            int second = IRELAND.indexOf(value.charAt(check + 1));
            if (second < 0) {
                return Fault.character("letter A to W", value, check + 1);
            }
            sum += 9 * second;
        }
        return CheckDigits.verify(value, check, IRELAND.charAt(sum % IRELAND.length()));
    }

    /** Nine digits of a company, twelve of a person or for a time; one method. */
    static Optional<Fault> lithuania(String value) {
        int remainder = lithuania(value, 0);
        if (remainder == 10) {
            remainder = lithuania(value, 2);
        }
        return CheckDigits.verify(value, value.length() - 1, remainder % 10);
    }

    private static int lithuania(String value, int shift) {
        int sum = 0;
        for (int i = 0; i < value.length() - START - 1; i++) {
            sum += CheckDigits.digit(value, START + i) * (1 + (i + shift) % 9);
        }
        return sum % 11;
    }

    /** Numbers of companies begin with 4 or more; those of persons are not checked. */
    static Optional<Fault> latvia(String value) {
        if (value.charAt(START) <= '3') {
            return Optional.empty();
        }
        int digit = Math.floorMod(3 - CheckDigits.weightedSum(value, START, LATVIA), 11);
        return digit == 10
                ? Fault.neverIssued("digits that have a check digit", "a number for which no check digit exists")
                : CheckDigits.verify(value, value.length() - 1, digit);
    }

    /**
     * The ninth digit of a company follows by modulus 11; since 2020 the last two digits of a sole trader follow from the
     * whole by ISO 7064 MOD 97-10. The number does not say which it is.
     */
    static Optional<Fault> netherlands(String value) {
        int ninth = CheckDigits.weightedSum(value, START, NETHERLANDS) % 11;
        if (ninth == CheckDigits.digit(value, START + 8)) {
            return Optional.empty();
        }
        int pair = CheckDigits.iso7064Mod97Pair(value.substring(0, value.length() - 2));
        if (pair == CheckDigits.number(value, value.length() - 2, value.length())) {
            return Optional.empty();
        }
        String atTheEnd = (pair < 10 ? "0" : "") + pair + " at the end";
        return Fault.checkDigit(
                ninth == 10 ? atTheEnd : ninth + ", or " + atTheEnd, String.valueOf(value.charAt(START + 8)));
    }
}
