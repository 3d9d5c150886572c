package org.corridorrules.identifier;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with an identifier: the first fault that a check met.
 *
 * <p>A fault names at most a part of the value, never the whole of it, so it may be shown where the identifier itself
 * (a resident identity number, say) may not. Immutable.
 *
 * @param kind what sort of fault it is
 * @param expected what would have been right, such as {@code "11"} or {@code "digit"}
 * @param found what stands there instead, such as {@code "10"} or {@code "letter O at position 5"}
 */
public record Fault(Kind kind, String expected, String found) {

    /** The sorts of fault. All but {@link #DOUBT} mean that the value cannot be right. */
    public enum Kind {
        /** Too short or too long; also a missing or empty value. */
        LENGTH,
        /** A character that may not stand where it stands. */
        CHARACTER,
        /** The right characters in a combination that the identifier does not have, such as an unknown prefix. */
        FORM,
        /** The check digit, or check character, does not follow from the rest. */
        CHECK_DIGIT,
        /** A date inside the identifier that is not in the calendar. */
        DATE,
        /** A value that its issuer skips. */
        NEVER_ISSUED,
        /** Permitted but unusual: worth a second look, no ground to refuse. */
        DOUBT
    }

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /**
     * Says the fault in one English clause that can follow the name of the field.
     *
     * @return for example {@code "has 10 characters, not 11"} or {@code "check digit is 4, should be 3"}
     */
    public String describe() {
        return switch (kind) {
            case LENGTH -> "has " + found + (found.equals("1") ? " character" : " characters") + ", not " + expected;
            case CHARACTER -> found + " is not allowed (" + expected + " expected)";
            case FORM -> found + " does not fit (" + expected + " expected)";
            case CHECK_DIGIT ->
                (found.length() == 1 ? "check digit is " : "check digits are ") + found + ", should be " + expected;
            case DATE -> found + " does not exist";
            case NEVER_ISSUED -> found + " was never issued";
            case DOUBT -> found + " is unusual (" + expected + " expected)";
        };
    }

    static Optional<Fault> length(String expected, String value) {
        int found = value == null ? 0 : value.codePointCount(0, value.length());
        return Optional.of(new Fault(Kind.LENGTH, expected, Integer.toString(found)));
    }

    static Optional<Fault> character(String expected, String value, int index) {
        return Optional.of(new Fault(Kind.CHARACTER, expected, nameAt(value, index)));
    }

    static Optional<Fault> form(String expected, String found) {
        return Optional.of(new Fault(Kind.FORM, expected, found));
    }

    static Optional<Fault> checkDigit(String expected, String found) {
        return Optional.of(new Fault(Kind.CHECK_DIGIT, expected, found));
    }

    static Optional<Fault> date(String expected, String found) {
        return Optional.of(new Fault(Kind.DATE, expected, found));
    }

    static Optional<Fault> neverIssued(String expected, String found) {
        return Optional.of(new Fault(Kind.NEVER_ISSUED, expected, found));
    }

    static Optional<Fault> doubt(String expected, String found) {
        return Optional.of(new Fault(Kind.DOUBT, expected, found));
    }

    /**
     * Names one character and where it stands. Characters outside plain letters and digits get their Unicode name,
     * because a Cyrillic А looks like a Latin A.
     */
    static String nameAt(String value, int index) {
        int character = value.codePointAt(index);
        return name(character) + " at position " + (index + 1);
    }

    private static String name(int character) {
        if (character >= 'A' && character <= 'Z') {
            return "letter " + (char) character;
        }
        if (character >= 'a' && character <= 'z') {
            return "lower-case letter " + (char) character;
        }
        if (character >= '0' && character <= '9') {
            return "digit " + (char) character;
        }
        if (character == '-') {
            return "hyphen";
        }
        if (character == '/') {
            return "slash";
        }
        String unicodeName = Character.getName(character);
        return unicodeName == null ? String.format("U+%04X", character) : unicodeName.toLowerCase(Locale.ROOT);
    }
}
