package org.corridorrules.identifier;

import java.util.Optional;

/**
 * Unified social credit code of a Chinese enterprise or organisation (统一社会信用代码), GB 32100-2015: registering
 * authority, type, six digits of the administrative division (GB/T 2260), nine characters of the organisation, check
 * character.
 *
 * <p>The alphabet has 31 characters, without I, O, S, V and Z; a character counts as its place in it. Check character:
 * weights are the powers of 3 modulo 31, the sum is filled up to the next multiple of 31. Some early pilot codes are
 * real and fail it. Where the organisation's part is an old organisation code in digits only, its own check digit is
 * tested too, as a doubt. Static methods only; no instances, safe for any thread.
 */
final class UnifiedSocialCreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Mask MASK = Mask.of("**######**********");
    private static final int ORGANISATION = 8;
    private static final int[] PLACES = new int['Z' + 1];

    static {
        for (char character = 0; character < PLACES.length; character++) {
            PLACES[character] = ALPHABET.indexOf(character);
        }
    }

    private UnifiedSocialCreditCode() {}

    static Optional<Fault> check(String value) {
        Optional<Fault> fault = MASK.check(value);
        if (fault.isPresent()) {
            return fault;
        }
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int place = PLACES[value.charAt(i)]; // the mask has let only digits and capital letters pass
            if (place < 0) {
                return Fault.character("digit or capital letter other than I, O, S, V, Z", value, i);
            }
            if (i < WEIGHTS.length) {
                sum += place * WEIGHTS[i];
            }
        }
        fault = CheckDigits.verify(value, 17, ALPHABET.charAt((31 - sum % 31) % 31));
        return fault.isPresent() ? fault : checkOrganisation(value);
    }

    private static Optional<Fault> checkOrganisation(String value) {
        for (int i = ORGANISATION; i < ORGANISATION + 8; i++) {
            if (!Mask.isDigit(value.charAt(i))) {
                return Optional.empty();
            }
        }
        char expected = OrganisationCode.checkCharacter(value, ORGANISATION);
        char found = value.charAt(ORGANISATION + 8);
        return found == expected
                ? Optional.empty()
                : Fault.doubt(String.valueOf(expected), "check digit " + found + " of the organisation code inside");
    }
}
