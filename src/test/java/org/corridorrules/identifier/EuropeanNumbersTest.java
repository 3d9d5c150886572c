package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the European Union, and those of goods that its declarations carry. */
class EuropeanNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "EORI, DE1234567",
        "EORI, PL123456789000000",
        "EORI, FI1234567-8",
        "EORI, XI123456789000",
        "EORI, GR123456789",
        "EORI, ATEOS1123456789",
        "EORI, FR1",
        "EORI, FR123456789012345",
        "IOSS, IM3721234567",
        "IOSS, IM0400000000",
        "IOSS, IM9009999999",
        "MRN, 18GB9JLC3CU1LFGVR2",
        "MRN, 26PL362010NS0A1BJ3",
        "GTIN, 4006381333931",
        "GTIN, 96385074",
        "GTIN, 036000291452",
        "GTIN, 10614141000019",
        "GTIN, 9780306406157",
        "GTIN, 6291041500213",
        "IMEI, 490154203237518",
        "IMEI, 356938035643809"
    })
    void a_correct_number_is_accepted(IdentifierKind kind, String number) {
        assertThat(kind.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MRN, 18GB9JLC3CU1LFGVR3, 2",
        "MRN, 26LVRIX000000124J1, 0",
        "GTIN, 4006381333930, 1",
        "GTIN, 96385075, 4",
        "GTIN, 036000291453, 2",
        "GTIN, 10614141000018, 9",
        "IMEI, 490154203237517, 8"
    })
    void a_wrong_check_digit_is_told_with_the_right_one(IdentifierKind kind, String number, String expected) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHECK_DIGIT);
            assertThat(fault.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = "26LVRIX000000124J0")
    void a_remainder_of_ten_is_written_zero_and_no_doubt_in_a_movement_reference_number(String number) {
        assertThat(IdentifierKind.MRN.check(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26PL00000000000017", "26LT1VR0000012AB30"})
    void a_movement_reference_number_without_procedure_letter_is_a_doubt(String number) {
        assertThat(IdentifierKind.MRN.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.DOUBT);
            assertThat(fault.found()).endsWith("at position 17");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MRN, 2APL362010NS0A1B2J, letter A at position 2",
        "MRN, 26P1362010NS0A1B2J, digit 1 at position 4",
        "MRN, 18GB9JLC3CU1LFGVRX, letter X at position 18",
        "MRN, 18gb9jlc3cu1lfgvr2, lower-case letter g at position 3",
        "MRN, 18GB 9JLC 3CU1 LFGVR2, space at position 5",
        "EORI, de1234567, lower-case letter d at position 1",
        "EORI, 491234567, digit 4 at position 1",
        "EORI, DE 1234567, space at position 3",
        "EORI, DE1234.567, full stop at position 7",
        "IOSS, im3721234567, lower-case letter i at position 1",
        "IOSS, IM37212345A7, letter A at position 11",
        "GTIN, 400-6381333931, hyphen at position 4",
        "IMEI, 49015420323751X, letter X at position 15",
        "IMO, IMO 9074729, letter I at position 1",
        "S10, RR 473124829 GB, space at position 3",
        "S10, RR47312482GGB, letter G at position 11",
        "TIR_CARNET, JX.95000448, full stop at position 3",
        "TIR_CARNET, J195000448, digit 1 at position 2",
        "TIR_CARNET, JXA5000448, letter A at position 3",
        "TIR_CARNET, jx95000448, lower-case letter j at position 1"
    })
    void a_character_out_of_place_is_named(IdentifierKind kind, String number, String found) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHARACTER);
            assertThat(fault.found()).isEqualTo(found);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EORI, GB123456789000, country GB does not fit (a member state or XI expected)",
        "EORI, EL123456789, country EL is unusual (GR expected)",
        "IOSS, IN3721234567, prefix IN of an intermediary does not fit (IM expected)",
        "IOSS, EU372123456X, prefix EU of the non-Union scheme does not fit (IM expected)",
        "IOSS, EU37212345671, prefix EU of the non-Union scheme does not fit (IM expected)",
        "IOSS, IX3721234567, letter X at position 2 does not fit (M expected)",
        "IOSS, IM8261234567, country 826 does not fit (numeric code of a member state expected)"
    })
    void a_number_of_another_scheme_is_told(IdentifierKind kind, String number, String told) {
        assertThat(Verdicts.told(kind, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "040", "056", "100", "191", "196", "203", "208", "233", "246", "250", "276", "300", "348", "372", "380",
                "428", "440", "442", "470", "528", "616", "620", "642", "703", "705", "724", "752", "900"
            })
    void every_member_state_and_northern_ireland_give_one_stop_shop_numbers(String state) {
        assertThat(IdentifierKind.IOSS.check("IM" + state + "1234567")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void no_check_digit_is_invented_for_the_one_stop_shop(int last) {
        assertThat(IdentifierKind.IOSS.check("IM372123456" + last)).isEmpty();
    }
}
