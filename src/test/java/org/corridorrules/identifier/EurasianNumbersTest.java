package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of Kazakhstan and of the Eurasian Economic Union. */
class EurasianNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "BIN, 020540003431",
        "BIN, 020240000555",
        "BIN, 000140002217",
        "BIN, 010940000162",
        "BIN, 200540017717",
        "BIN, 220141012344",
        "BIN, 240240000055",
        "IIN, 900101300126",
        "EAEU_DECLARATION_NUMBER, 55302/211126/0001234",
        "EAEU_DECLARATION_NUMBER, 10702070/290224/3001234",
        "EAEU_DECLARATION_NUMBER, 55300/310126/A001234",
        "PI_NUMBER, KZ/211126/000012345",
        "PI_NUMBER, RU/290224/000000001",
        "PI_NUMBER, AM/010126/000000001",
        "PI_NUMBER, BY/301126/999999999",
        "PI_NUMBER, KG/311226/000000001",
        "KZ_PERMIT, KZ56VSX00000119"
    })
    void a_correct_number_is_accepted(IdentifierKind kind, String number) {
        assertThat(kind.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BIN, 210340001239", "BIN, 210340000405", "IIN, 061211600012"})
    void the_second_weights_count_where_the_first_remainder_is_ten(IdentifierKind kind, String number) {
        assertThat(kind.check(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void no_check_digit_suits_a_number_that_is_never_issued(int last) {
        assertThat(Verdicts.faultKind(IdentifierKind.BIN, "21034000048" + last)).isEqualTo(Fault.Kind.NEVER_ISSUED);
    }

    @ParameterizedTest
    @EnumSource(names = {"BIN", "IIN"})
    void twelve_zeros_name_nobody(IdentifierKind kind) {
        assertThat(Verdicts.told(kind, "000000000000")).isEqualTo("a number of zeros only was never issued");
    }

    @ParameterizedTest
    @CsvSource({
        "BIN, 200540017718, 'check digit is 8, should be 7'",
        "IIN, 900101300125, 'check digit is 5, should be 6'",
        "KZ_PERMIT, KZ00VSX00000119, 'check digits are 00, should be 56'",
        "KZ_PERMIT, KZ56VSX00000118, 'check digits are 56, should be 83'"
    })
    void a_wrong_check_digit_is_told_with_the_right_one(IdentifierKind kind, String number, String told) {
        assertThat(Verdicts.told(kind, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(names = {"BIN", "IIN"})
    void digits_in_a_row_are_no_number(IdentifierKind kind) {
        assertThat(Verdicts.refused(kind, "123456789012")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2005700000, type 7", "2005300000, type 3", "2005440000, attribute 4", "2005990000, type 9"})
    void a_type_or_attribute_that_is_not_listed_is_a_doubt(String start, String found) {
        assertThat(IdentifierKind.BIN.check(withCheckDigit(IdentifierKind.BIN, start)))
                .hasValueSatisfying(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.DOUBT);
                    assertThat(fault.found()).isEqualTo(found);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "9001010000, digit 0 at position 7 is unusual (3 to 6 expected)",
        "9001011000, a year of birth before 1900 is unusual (1900 or later expected)",
        "9001012000, a year of birth before 1900 is unusual (1900 or later expected)"
    })
    void a_seventh_digit_below_three_is_a_doubt(String start, String told) {
        String number = withCheckDigit(IdentifierKind.IIN, start);
        assertThat(Verdicts.told(IdentifierKind.IIN, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9001013000", "9001014000", "0001015000", "0002296000", "9602293000"})
    void persons_of_two_centuries_have_numbers(String start) {
        assertThat(IdentifierKind.IIN.check(withCheckDigit(IdentifierKind.IIN, start)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BIN, 201340017717, month 13 does not exist",
        "BIN, 200040017717, month 0 does not exist",
        "IIN, 901301300126, month 13 does not exist",
        "IIN, 900132300126, day 32 in month 1 does not exist",
        "IIN, 900100300126, day 0 in month 1 does not exist",
        "IIN, 000229300126, day 29 in month 2 does not exist",
        "IIN, 010229500126, day 29 in month 2 does not exist",
        "EAEU_DECLARATION_NUMBER, 55302/311126/0001234, day 31 in month 11 does not exist",
        "EAEU_DECLARATION_NUMBER, 10702070/290226/0001234, day 29 in month 2 does not exist",
        "PI_NUMBER, KZ/211326/000012345, month 13 does not exist",
        "PI_NUMBER, KZ/001126/000012345, day 0 in month 11 does not exist"
    })
    void a_date_outside_the_calendar_is_refused(IdentifierKind kind, String number, String told) {
        assertThat(Verdicts.told(kind, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "IIN, 900101700126, digit 7 at position 7 does not fit (0 to 6 expected)",
        "PI_NUMBER, CN/211126/000012345, 'country CN does not fit (AM, BY, KG, KZ or RU expected)'",
        "KZ_PERMIT, RU56VSX00000119, letter R at position 1 does not fit (K expected)"
    })
    void a_combination_that_does_not_exist_is_refused(IdentifierKind kind, String number, String told) {
        assertThat(Verdicts.told(kind, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "PI_NUMBER, KZ-211126-12345, hyphen at position 3",
        "PI_NUMBER, KZ-211126-000012345, hyphen at position 3",
        "PI_NUMBER, kz/211126/000012345, lower-case letter k at position 1",
        "EAEU_DECLARATION_NUMBER, 55302-211126-0001234, hyphen at position 6",
        "EAEU_DECLARATION_NUMBER, 5530/211126/00012345, slash at position 5",
        "EAEU_DECLARATION_NUMBER, 55302/211126/А001234, cyrillic capital letter a at position 14",
        "KZ_PERMIT, KZ56VS100000119, digit 1 at position 7",
        "KZ_PERMIT, KZ 56 VSX 00000119, space at position 3",
        "BIN, 20054OO17717, letter O at position 6",
        "IIN, 900101-300126, hyphen at position 7"
    })
    void a_character_out_of_place_is_named(IdentifierKind kind, String number, String found) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHARACTER);
            assertThat(fault.found()).isEqualTo(found);
        });
    }

    /** The first number with this start that is not refused. */
    private static String withCheckDigit(IdentifierKind kind, String start) {
        for (int end = 0; end < 100; end++) {
            String number = start + end / 10 + end % 10;
            if (!Verdicts.refused(kind, number)) {
                return number;
            }
        }
        throw new AssertionError("no check digit for " + start);
    }
}
