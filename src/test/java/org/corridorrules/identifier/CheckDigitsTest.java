package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0", "1, 1", "9, 9", "A, 10", "B, 12", "C, 13", "D, 14", "E, 15", "F, 16", "G, 17", "H, 18", "I, 19",
        "J, 20", "K, 21", "L, 23", "M, 24", "N, 25", "O, 26", "P, 27", "Q, 28", "R, 29", "S, 30", "T, 31", "U, 32",
        "V, 34", "W, 35", "X, 36", "Y, 37", "Z, 38"
    })
    void letters_count_as_in_iso_6346(String character, int value) {
        assertThat(CheckDigits.iso6346Remainder(character, 1)).isEqualTo(value % 11);
        assertThat(CheckDigits.iso6346Remainder("0" + character, 2)).isEqualTo(value * 2 % 11);
    }

    @ParameterizedTest
    @CsvSource({"7992739871, 3", "9434567, 5", "49015420323751, 8", "0, 0", "5, 9"})
    void the_check_digit_of_luhn_fills_up_to_ten(String digits, int expected) {
        assertThat(CheckDigits.luhn(digits, digits.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GB82WEST12345698765432, 82",
        "DE89370400440532013000, 89",
        "KZ86125KZT5004100100, 86",
        "KZ56VSX00000119, 56"
    })
    void the_check_digits_of_iso_7064_are_those_of_an_iban(String number, int expected) {
        assertThat(CheckDigits.iso7064Mod97(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12345, 0, 5, 12345", "12345, 1, 3, 23", "00700, 0, 5, 700"})
    void a_number_is_read_from_some_of_the_digits(String digits, int from, int to, int expected) {
        assertThat(CheckDigits.number(digits, from, to)).isEqualTo(expected);
    }
}
