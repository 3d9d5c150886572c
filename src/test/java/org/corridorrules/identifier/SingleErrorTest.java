package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes valid numbers at random (with a fixed seed) and then changes one digit.
 *
 * <p>In a template {@code #} is a random digit, {@code @} a random letter, {@code ?} a check character and {@code %%} two
 * check digits.
 */
class SingleErrorTest {

    private static final int NUMBERS = 20;
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUWXY";

    private final Random random = new Random(20261122);

    @ParameterizedTest
    @CsvSource({
        "WAGON_1520, 9######?",
        "WAGON_UIC, 31#########?",
        "IMEI, ##############?",
        "GTIN, #######?",
        "GTIN, ###########?",
        "GTIN, ############?",
        "GTIN, #############?",
        "VAT, DE########?",
        "VAT, HR##########?",
        "VAT, IT##########?",
        "USCC, 91######M@#######?",
        "CN_RESIDENT_ID, ######19900101###?",
        "KZ_PERMIT, KZ%%@@@########"
    })
    void changing_any_one_digit_is_always_refused(IdentifierKind kind, String template) {
        assertThat(shareRefused(kind, template)).isEqualTo(1.0);
    }

    /** What the method misses: two remainders with one check digit, or weights that share a factor with the modulus. */
    @ParameterizedTest
    @CsvSource({
        "CONTAINER, @@@U######?, 0.96",
        "MRN, 26PL##########@#J?, 0.96",
        "S10, R@########?CN, 0.96",
        "STATION_1520, #####?, 0.96",
        "BIN, 200540#####?, 0.87",
        "IIN, 9001013####?, 0.87",
        "IMO, ######?, 0.85"
    })
    void changing_any_one_digit_is_nearly_always_refused(IdentifierKind kind, String template, double least) {
        assertThat(shareRefused(kind, template)).isBetween(least, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, @@@U######?",
        "WAGON_1520, 7######?",
        "WAGON_UIC, 84#########?",
        "STATION_1520, #####?",
        "USCC, 91######M@#######?",
        "CN_RESIDENT_ID, ######20000229###?",
        "KZ_PERMIT, KZ%%@@@########",
        "MRN, 26LV############J?",
        "S10, @@########?KZ",
        "IMO, ######?",
        "GTIN, ############?",
        "IMEI, ##############?"
    })
    void exactly_one_check_digit_fits(IdentifierKind kind, String template) {
        for (int i = 0; i < NUMBERS; i++) {
            assertThat(valid(kind, template)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"BIN, 210640#####?", "IIN, 8512314####?"})
    void at_most_one_check_digit_fits_where_some_numbers_are_never_issued(IdentifierKind kind, String template) {
        for (int i = 0; i < NUMBERS; i++) {
            assertThat(valid(kind, template)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private double shareRefused(IdentifierKind kind, String template) {
        int changed = 0;
        int refused = 0;
        for (int i = 0; i < NUMBERS; i++) {
            for (String number : valid(kind, template)) {
                for (String error : oneDigitChanged(number)) {
                    changed++;
                    refused += Verdicts.refused(kind, error) ? 1 : 0;
                }
            }
        }
        assertThat(changed).isGreaterThan(NUMBERS * 9);
        return (double) refused / changed;
    }

    /** Fills in a template at random; returns what is accepted of all its check digits. */
    private List<String> valid(IdentifierKind kind, String template) {
        String body = fill(template);
        Stream<String> candidates = body.contains("%%")
                ? IntStream.range(0, 100).mapToObj(i -> body.replace("%%", i / 10 + "" + i % 10))
                : (DIGITS + LETTERS).chars().mapToObj(c -> body.replace('?', (char) c));
        return candidates.filter(number -> !Verdicts.refused(kind, number)).toList();
    }

    private String fill(String template) {
        StringBuilder text = new StringBuilder();
        for (char place : template.toCharArray()) {
            text.append(
                    switch (place) {
                        case '#' -> pick(DIGITS);
                        case '@' -> pick(LETTERS);
                        default -> place;
                    });
        }
        return text.toString();
    }

    private char pick(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static List<String> oneDigitChanged(String number) {
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9' && DIGITS.indexOf(number.charAt(i)) >= 0; digit++) {
                if (digit != number.charAt(i)) {
                    errors.add(number.substring(0, i) + digit + number.substring(i + 1));
                }
            }
        }
        return errors;
    }
}
