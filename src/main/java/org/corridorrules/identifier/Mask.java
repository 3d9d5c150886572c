package org.corridorrules.identifier;

import java.util.Optional;

/**
 * The length of an identifier and the characters that may stand in each place.
 *
 * <p>A mask is written as one pattern for each length the identifier may have: {@code #} is a digit, {@code @} a
 * capital letter, {@code *} a capital letter or digit, and anything else stands for itself. Letters and digits are
 * those of ASCII. Immutable, so one instance serves all threads.
 */
final class Mask {

    private final String[] patterns;
    private final String lengths;

    private Mask(String[] patterns) {
        this.patterns = patterns;
        this.lengths = lengths(patterns);
    }

    /** A mask of one pattern, or of several patterns of different lengths, shortest first. */
    static Mask of(String... patterns) {
        return new Mask(patterns.clone());
    }

    /**
     * Compares a value with the pattern of its length.
     *
     * <p>Where no pattern has its length, a character that fits nowhere in the identifier (a printed space, mostly) is
     * named rather than the length, because it is the cause.
     */
    Optional<Fault> check(String value) {
        if (value == null || value.isEmpty()) {
            return Fault.length(lengths, value);
        }
        for (String pattern : patterns) {
            if (pattern.length() == value.length()) {
                return compare(pattern, value);
            }
        }
        for (int i = 0; i < value.length(); i++) {
            if (!fitsAnywhere(value.charAt(i))) {
                return Fault.character(expectedAt(i), value, i);
            }
        }
        return Fault.length(lengths, value);
    }

    /** As {@link #check}, and refuses zeros only, which people write where they have no number. */
    Optional<Fault> checkNotZero(String value) {
        Optional<Fault> fault = check(value);
        if (fault.isPresent()) {
            return fault;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '0') {
                return Optional.empty();
            }
        }
        return Fault.neverIssued("a number", "a number of zeros only");
    }

    private static Optional<Fault> compare(String pattern, String value) {
        for (int i = 0; i < pattern.length(); i++) {
            char place = pattern.charAt(i);
            char found = value.charAt(i);
            if (!fits(place, found)) {
                return isFixed(place) && fits('*', found)
                        ? Fault.form(name(place), Fault.nameAt(value, i))
                        : Fault.character(name(place), value, i);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(char place, char found) {
        return switch (place) {
            case '#' -> isDigit(found);
            case '@' -> isLetter(found);
            case '*' -> isDigit(found) || isLetter(found);
            default -> place == found;
        };
    }

    private boolean fitsAnywhere(char found) {
        for (String pattern : patterns) {
            for (int i = 0; i < pattern.length(); i++) {
                if (fits(pattern.charAt(i), found)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String expectedAt(int index) {
        String longest = patterns[patterns.length - 1];
        return index < longest.length() ? name(longest.charAt(index)) : "nothing";
    }

    private static boolean isFixed(char place) {
        return place != '#' && place != '@' && place != '*';
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static String name(char place) {
        return switch (place) {
            case '#' -> "digit";
            case '@' -> "capital letter";
            case '*' -> "capital letter or digit";
            default -> String.valueOf(place);
        };
    }

    private static String lengths(String[] patterns) {
        int shortest = patterns[0].length();
        int longest = patterns[patterns.length - 1].length();
        if (patterns.length > 2 && longest - shortest == patterns.length - 1) {
            return shortest + " to " + longest;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < patterns.length; i++) {
            if (i > 0) {
                text.append(i == patterns.length - 1 ? " or " : ", ");
            }
            text.append(patterns[i].length());
        }
        return text.toString();
    }
}
