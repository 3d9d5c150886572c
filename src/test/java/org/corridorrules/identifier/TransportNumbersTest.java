package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers, wagons, stations, ships, postal items and TIR carnets. */
class TransportNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQU3054383",
        "CONTAINER, BEAU5694302",
        "CONTAINER, TBJU1234565",
        "CONTAINER, CRSU1234566",
        "WAGON_1520, 94345675",
        "WAGON_1520, 94876547",
        "WAGON_1520, 54548888",
        "WAGON_UIC, 218124712173",
        "WAGON_UIC, 218052460035",
        "WAGON_UIC, 505126180015",
        "WAGON_UIC, 275150814729",
        "WAGON_CN, 5261234",
        "STATION_1520, 532909",
        "STATION_1520, 194013",
        "STATION_1520, 708507",
        "STATION_1520, 708403",
        "S10, RR473124829GB",
        "S10, LZ123456785CN",
        "S10, CP000000014KZ",
        "S10, EE987654326DE",
        "S10, RB000000005CN",
        "S10, RB400000050CN",
        "IMO, 9074729",
        "TIR_CARNET, JX95000448",
        "TIR_CARNET, XH12345678",
        "TIR_CARNET, XC12345678",
        "TIR_CARNET, XH123456789"
    })
    void a_correct_number_is_accepted(IdentifierKind kind, String number) {
        assertThat(kind.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQU3054384, 3",
        "CONTAINER, TBJU1000091, 0",
        "WAGON_1520, 94345674, 5",
        "WAGON_UIC, 218124712174, 3",
        "STATION_1520, 708506, 7",
        "STATION_1520, 708404, 3",
        "S10, RR473124828GB, 9",
        "S10, CP000000010KZ, 4",
        "IMO, 9074728, 9"
    })
    void a_wrong_check_digit_is_told_with_the_right_one(IdentifierKind kind, String number, String expected) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHECK_DIGIT);
            assertThat(fault.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TBJU1000090; check digit 0 for remainder 10 is unusual (a remainder of 0 to 9 expected)",
                "CSQA3054383; letter A at position 4 does not fit (U, J or Z expected)",
                "CSQ03054383; digit 0 at position 4 is not allowed (capital letter expected)",
                "CSQU 3054383; space at position 5 is not allowed (digit expected)",
                "CSQU305438-3; hyphen at position 11 is not allowed (digit expected)",
                "CSQU3O54383; letter O at position 6 is not allowed (digit expected)",
                "csqu3054383; lower-case letter c at position 1 is not allowed (capital letter expected)"
            })
    void a_container_number_says_what_is_wrong(String number, String told) {
        assertThat(Verdicts.told(IdentifierKind.CONTAINER, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSQJ3054386", "CSQZ3054387"})
    void equipment_and_trailers_have_container_numbers_too(String number) {
        assertThat(IdentifierKind.CONTAINER.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WAGON_UIC, 21 81 2471 217-3, 3",
        "WAGON_UIC, 50 51 26-18 001-5, 3",
        "WAGON_UIC, 27 51 508 1 472-9, 3",
        "WAGON_1520, 9434 5675, 5"
    })
    void a_printed_space_in_a_wagon_number_is_named(IdentifierKind kind, String number, int position) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHARACTER);
            assertThat(fault.found()).isEqualTo("space at position " + position);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000018", "10000016", "30000012"})
    void a_1520_wagon_of_no_freight_kind_is_a_doubt(String number) {
        assertThat(Verdicts.faultKind(IdentifierKind.WAGON_1520, number)).isEqualTo(Fault.Kind.DOUBT);
    }

    @ParameterizedTest
    @CsvSource({"WAGON_CN, 94345675", "WAGON_1520, 5261234", "WAGON_1520, 218124712173", "WAGON_UIC, 94345675"})
    void a_wagon_number_of_another_network_has_the_wrong_length(IdentifierKind kind, String number) {
        assertThat(Verdicts.faultKind(kind, number)).isEqualTo(Fault.Kind.LENGTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "70857; the form of 5 digits is unusual (6 digits expected)",
                "00084; the form of 5 digits is unusual (6 digits expected)",
                "70856; check digit is 6, should be 7"
            })
    void the_station_code_of_five_digits_has_the_same_check_digit(String code, String told) {
        assertThat(Verdicts.told(IdentifierKind.STATION_1520, code)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"660127", "660512", "000804", "007002"})
    void a_station_code_whose_first_remainder_is_ten_takes_the_second_weights(String code) {
        assertThat(IdentifierKind.STATION_1520.check(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"660370", "661180", "002810"})
    void a_station_code_with_remainder_ten_twice_ends_in_zero(String code) {
        assertThat(IdentifierKind.STATION_1520.check(code)).isEmpty();
    }
}
