package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridorrules.identifier.IdentifierKind.VAT;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers for value added tax of the 27 member states. */
class VatNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0403019261",
                "BE1000000021",
                "BG175074752",
                "BG7523169263",
                "BG103873594",
                "CY10259033P",
                "CY10008489A",
                "CZ25123891",
                "CZ640903926",
                "CZ7103192745",
                "DE136695976",
                "DE123456788",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ESB58378431",
                "ESW4003922D",
                "ESQ0818001J",
                "ESY5277343F",
                "ES54362315K",
                "ESX5253868R",
                "FI20774740",
                "FR40303265045",
                "FRK7399859412",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IE8D79739I",
                "IE8+79739I",
                "IE6433435OA",
                "IT00743110157",
                "LT119511515",
                "LT100001919017",
                "LT290068995116",
                "LU15027442",
                "LV40003521600",
                "LV90000528023",
                "MT11679112",
                "NL004495445B01",
                "NL001452330B47",
                "NL002455799B11",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "RO19",
                "SE123456789701",
                "SI50223054",
                "SK2022749619"
            })
    void a_number_of_each_member_state_is_accepted(String number) {
        assertThat(Verdicts.told(VAT, number)).isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "ATU13585626, 7, 6",
        "BE0403019262, 61, 62",
        "DE136695978, 6, 8",
        "EE100931557, 8, 7",
        "EL094259217, 6, 7",
        "FI20774741, 0, 1",
        "FR41303265045, 40, 41",
        "HR33392005962, 1, 2",
        "HU12892313, 2, 3",
        "IT00743110158, 7, 8",
        "LU15027443, 42, 43",
        "MT11679113, 12, 13",
        "PL8567346216, 5, 6",
        "PT501964842, 3, 2",
        "RO18547291, 0, 1",
        "SE123456789101, 7, 1",
        "SI50223055, 4, 5",
        "SK2022749618, 9, 8",
        "BG175074751, 2, 1",
        "CY10259033Q, P, Q",
        "CZ25123890, 1, 0",
        "ES54362315J, K, J",
        "ESX5253868S, R, S",
        "ESB58378432, 1 or A, 2",
        "IE6433435G, F, G",
        "IE8D79739J, I, J",
        "IE6433435FA, O, F",
        "LT119511516, 5, 6",
        "LT100001919018, 7, 8",
        "LV40003521601, 0, 1",
        "NL004495446B01, '5, or 50 at the end', 6"
    })
    void a_wrong_check_digit_is_told_with_the_right_one(String number, String expected, String found) {
        assertThat(VAT.check(number)).contains(new Fault(Fault.Kind.CHECK_DIGIT, expected, found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL8567346", "FI2077474", "SI5022305"})
    void at_most_one_last_digit_is_accepted(String beginning) {
        List<String> accepted = IntStream.range(0, 10)
                .mapToObj(digit -> beginning + "0".repeat(beginning.startsWith("PL") ? 2 : 0) + digit)
                .filter(number -> VAT.check(number).isEmpty())
                .toList();
        assertThat(accepted).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG7523169264", "CZ640903927", "CZ7103192746", "DK13585627", "LV16117519998"})
    void no_check_digit_is_invented_where_the_method_is_not_sure(String number) {
        assertThat(VAT.check(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ATU1358562, 'has 10 characters, not 11'",
        "AT13585627, 'has 10 characters, not 11'",
        "BE403019261, 'has 11 characters, not 12'",
        "BG17507475, 'has 10 characters, not 11 or 12'",
        "CZ6409039267777, 'has 15 characters, not 10 to 12'",
        "DE1234567, 'has 9 characters, not 11'",
        "DK135856280, 'has 11 characters, not 10'",
        "LT1195115150, 'has 12 characters, not 11 or 14'",
        "RO1, 'has 3 characters, not 4 to 14'",
        "RO12345678901, 'has 13 characters, not 4 to 12'",
        "SE1234567897, 'has 12 characters, not 14'"
    })
    void a_number_of_another_length_is_refused(String number, String told) {
        assertThat(Verdicts.told(VAT, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "ATX13585627, letter X at position 3 does not fit (U expected)",
        "DE 123456788, space at position 3 is not allowed (digit expected)",
        "DK13 58 56 28, space at position 5 is not allowed (digit expected)",
        "de123456788, lower-case letter d at position 1 is not allowed (capital letter expected)",
        "123456788, digit 1 at position 1 is not allowed (capital letter expected)",
        "CY102590331, digit 1 at position 11 is not allowed (capital letter expected)",
        "ES123456789, digit 9 at position 11 is not allowed (capital letter expected)",
        "'FRO7303265045', 'letter O at position 3 is not allowed (digit or capital letter other than I, O expected)'",
        "NL004495445A01, letter A at position 12 does not fit (B expected)",
        "PL856734621A, letter A at position 12 is not allowed (digit expected)"
    })
    void a_character_out_of_place_is_named(String number, String told) {
        assertThat(Verdicts.told(VAT, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "GB123456789, country GB does not fit (prefix of a member state expected)",
        "CHE123456788, country CH does not fit (prefix of a member state expected)",
        "IM3721234567, prefix IM of the import one-stop shop does not fit (prefix of a member state expected)",
        "EU372123456X, prefix EU of the non-Union scheme does not fit (prefix of a member state expected)",
        "GR094259216, country GR is unusual (EL expected)",
        "XI123456789, country XI is unusual (prefix of a member state expected)",
        "DE000000000, a number of zeros only was never issued"
    })
    void a_number_of_another_scheme_is_told(String number, String told) {
        assertThat(Verdicts.told(VAT, number)).isEqualTo(told);
    }
}
