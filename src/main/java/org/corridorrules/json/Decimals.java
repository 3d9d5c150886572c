package org.corridorrules.json;

import java.math.BigDecimal;

/** Reads decimal numbers exactly and without being led into building huge ones. Stateless. */
final class Decimals {

    /** Whole numbers of this size and more are refused. */
    static final BigDecimal BOUND = new BigDecimal("1000000000000000000");

    /** A decimal number as text. */
    static final String TEXT_FORM = "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$";

    private static final int MOST_WHOLE_DIGITS = 18;
    private static final int MOST_DIGITS_OF_A_LONG = 19;
    private static final int MOST_DECIMALS = 9;
    private static final int LONGEST = 64;

    private Decimals() {}

    /** The number, or null if it has more than 18 digits before or 9 after the point, or is not a number. */
    static BigDecimal parse(String text) {
        return parse(text, MOST_WHOLE_DIGITS);
    }

    /** The same with one digit more before the point, for the greatest whole numbers. */
    static BigDecimal parseLong(String text) {
        return parse(text, MOST_DIGITS_OF_A_LONG);
    }

    private static BigDecimal parse(String text, int mostWholeDigits) {
        if (text.length() > LONGEST || !isUnambiguous(text)) {
            return null;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException outOfBounds) {
            return null;
        }
        if (number.signum() == 0 && (number.scale() < 0 || number.scale() > MOST_DECIMALS)) {
            return BigDecimal.ZERO;
        }
        // Only digits and exponent are looked at here; spelling 1e999999999 out would take a gigabyte.
        long wholeDigits = (long) number.precision() - number.scale();
        if (wholeDigits > mostWholeDigits || number.scale() > MOST_DECIMALS) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether a text is a plain decimal number, as {@link #TEXT_FORM} says: no exponent, plus sign or leading zero. */
    static boolean isPlain(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int whole = end - at;
        if (whole < 1 || whole > MOST_WHOLE_DIGITS || (whole > 1 && text.charAt(at) == '0') || !digits(text, at, end)) {
            return false;
        }
        int decimals = text.length() - end - 1;
        return point < 0 || (decimals >= 1 && decimals <= MOST_DECIMALS && digits(text, point + 1, text.length()));
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** YAML knows numbers such as 0x1F, .inf, 1_000 and 010, which is 8; and Java takes digits of every script. */
    private static boolean isUnambiguous(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        boolean leadingZero = text.startsWith("0", first)
                && digits(text, first + 1, Math.min(first + 2, text.length()))
                && text.length() > first + 1;
        if (leadingZero || !digits(text, first, Math.min(first + 1, text.length()))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.-+eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
