package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "USCC, 914403001922038216",
        "USCC, 91110000600037341L",
        "USCC, 91330100799655058B",
        "USCC, 91350100M000100Y43",
        "USCC, 91654004MA7890AB1U",
        "USCC, 91610132MA6TTTT12U",
        "USCC, 91500000MA5U000010",
        "CN_CUSTOMS_CODE, 1105910159",
        "CN_CUSTOMS_CODE, 6101W6A0C1",
        "CN_RESIDENT_ID, 11010519491231002X",
        "CN_OFFICE, 9404",
        "CN_LIST_NUMBER, 90002026E000000001",
        "CN_LIST_NUMBER, 94022026I123456789",
        "CN_DECLARATION_NUMBER, 940220260000000012",
        "CN_DECLARATION_NUMBER, 940420261000000012",
        "CN_AEO, AEOCN1105910159",
        "CN_AEO, CN1105910159"
    })
    void a_correct_number_is_accepted(IdentifierKind kind, String number) {
        assertThat(kind.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USCC, 914403001922038217, 6",
        "USCC, 91350100M0001TGQXM, 1",
        "USCC, 91500000MA5U000011, 0",
        "CN_RESIDENT_ID, 110105194912310021, X",
        "CN_RESIDENT_ID, 440524188001010015, 4"
    })
    void a_wrong_check_character_is_told_with_the_right_one(IdentifierKind kind, String number, String expected) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHECK_DIGIT);
            assertThat(fault.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "i", " ", "-", "А", "９"})
    void a_credit_code_has_no_letters_outside_its_alphabet(String character) {
        assertThat(IdentifierKind.USCC.check("91654004M" + character + "7890AB1U"))
                .hasValueSatisfying(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.CHARACTER);
                    assertThat(fault.found()).endsWith(" at position 10");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9144O3001922038216; letter O at position 5 is not allowed (digit expected)",
                "91440300192203821O; letter O at position 18 is not allowed (digit or capital letter other than I, O, S, V, Z expected)"
            })
    void a_letter_o_in_a_credit_code_is_named(String code, String told) {
        assertThat(Verdicts.told(IdentifierKind.USCC, code)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"19220382, 1", "60003734, 1", "79965505, 8", "00000000, 0", "30000000, 2", "40000000, X"})
    void an_organisation_code_has_its_check_character(String code, char expected) {
        assertThat(OrganisationCode.checkCharacter(code, 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = "91440300192203822")
    void a_credit_code_around_a_wrong_organisation_code_is_a_doubt(String start) {
        String code = withCheckCharacter(start);
        assertThat(Verdicts.told(IdentifierKind.USCC, code))
                .isEqualTo("check digit 2 of the organisation code inside is unusual (1 expected)");
    }

    @ParameterizedTest
    @ValueSource(strings = "440524188001010014")
    void a_birth_in_the_nineteenth_century_is_a_doubt(String number) {
        assertThat(Verdicts.faultKind(IdentifierKind.CN_RESIDENT_ID, number)).isEqualTo(Fault.Kind.DOUBT);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491331002X, month 13 does not exist",
        "11010519490031002X, month 0 does not exist",
        "11010519491131002X, day 31 in month 11 does not exist",
        "11010519490229002X, day 29 in month 2 does not exist",
        "11010519000229002X, day 29 in month 2 does not exist",
        "11010519491200002X, day 0 in month 12 does not exist",
        "11010517991231002X, a year of birth outside 1800 to 2099 does not exist",
        "11010521001231002X, a year of birth outside 1800 to 2099 does not exist"
    })
    void a_birthday_outside_the_calendar_is_refused(String number, String told) {
        assertThat(Verdicts.told(IdentifierKind.CN_RESIDENT_ID, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "CN_RESIDENT_ID, 11010519491231002x, lower-case letter x at position 18",
        "CN_RESIDENT_ID, 11010519491231002A, letter A at position 18",
        "CN_RESIDENT_ID, 1101051949123100X2, letter X at position 17",
        "CN_CUSTOMS_CODE, 11059101-9, hyphen at position 9",
        "CN_CUSTOMS_CODE, A105910159, letter A at position 1",
        "CN_OFFICE, URC, letter U at position 1",
        "CN_OFFICE, 94O2, letter O at position 3",
        "CN_AEO, AEO-CN-110591, hyphen at position 4"
    })
    void a_character_out_of_place_is_named(IdentifierKind kind, String number, String found) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHARACTER);
            assertThat(fault.found()).isEqualTo(found);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CN_LIST_NUMBER, 90002026X000000001, letter X at position 9 does not fit (I or E expected)",
        "CN_AEO, US1105910159, letter U at position 1 does not fit (C expected)",
        "CN_AEO, AEOSG1105910159, letter S at position 4 does not fit (C expected)",
        "CN_DECLARATION_NUMBER, 940220262000000012, digit 2 at position 9 is unusual (0 or 1 expected)",
        "CN_CUSTOMS_CODE, 0000000000, a number of zeros only was never issued"
    })
    void a_form_that_is_not_used_is_told(IdentifierKind kind, String number, String told) {
        assertThat(Verdicts.told(kind, number)).isEqualTo(told);
    }

    private static String withCheckCharacter(String start) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> start + (char) last)
                .filter(code -> !Verdicts.refused(IdentifierKind.USCC, code))
                .findFirst()
                .orElseThrow();
    }
}
