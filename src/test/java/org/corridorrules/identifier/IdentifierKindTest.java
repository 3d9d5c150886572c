package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the identifiers of every kind. */
class IdentifierKindTest {

    @ParameterizedTest
    @EnumSource
    void a_missing_or_empty_value_is_a_fault_of_length(IdentifierKind kind) {
        assertThat(kind.check(null)).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.LENGTH);
            assertThat(fault.describe()).startsWith("has 0 characters, not ");
        });
        assertThat(kind.check("")).isEqualTo(kind.check(null));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQU305438, 10, 11",
        "CONTAINER, CSQU30543830, 12, 11",
        "WAGON_1520, 9434567, 7, 8",
        "WAGON_1520, 943456750, 9, 8",
        "WAGON_UIC, 21812471217, 11, 12",
        "WAGON_UIC, 2181247121730, 13, 12",
        "WAGON_CN, 526123, 6, 7",
        "WAGON_CN, 52612345, 8, 7",
        "STATION_1520, 7085, 4, 5 or 6",
        "STATION_1520, 7085070, 7, 5 or 6",
        "USCC, 91440300192203821, 17, 18",
        "USCC, 9144030019220382160, 19, 18",
        "CN_CUSTOMS_CODE, 110591015, 9, 10",
        "CN_CUSTOMS_CODE, 11059101590, 11, 10",
        "CN_CUSTOMS_CODE, 914403001922038216, 18, 10",
        "CN_RESIDENT_ID, 110105194912310, 15, 18",
        "CN_RESIDENT_ID, 11010519491231002, 17, 18",
        "CN_RESIDENT_ID, 11010519491231002X0, 19, 18",
        "CN_OFFICE, 940, 3, 4",
        "CN_OFFICE, 94020, 5, 4",
        "CN_LIST_NUMBER, 90002026E00000001, 17, 18",
        "CN_LIST_NUMBER, 90002026E0000000010, 19, 18",
        "CN_DECLARATION_NUMBER, 94022026000000001, 17, 18",
        "CN_DECLARATION_NUMBER, 9402202600000000120, 19, 18",
        "CN_AEO, CN110591015, 11, 12 or 15",
        "CN_AEO, AEOCN110591015, 14, 12 or 15",
        "CN_AEO, AEOCN11059101590, 16, 12 or 15",
        "BIN, 20054001771, 11, 12",
        "BIN, 2005400177170, 13, 12",
        "IIN, 90010130012, 11, 12",
        "IIN, 9001013001260, 13, 12",
        "EAEU_DECLARATION_NUMBER, 5530/211126/0001234, 19, 20 or 23",
        "EAEU_DECLARATION_NUMBER, 553020/211126/0001234, 21, 20 or 23",
        "EAEU_DECLARATION_NUMBER, 107020701/211126/0001234, 24, 20 or 23",
        "PI_NUMBER, KZ/211126/00001234, 18, 19",
        "PI_NUMBER, KZ/211126/0000123450, 20, 19",
        "KZ_PERMIT, KZ56VSX0000011, 14, 15",
        "KZ_PERMIT, KZ56VSX000001190, 16, 15",
        "EORI, DE, 2, 3 to 17",
        "EORI, D, 1, 3 to 17",
        "EORI, FR1234567890123456, 18, 3 to 17",
        "IOSS, IM372123456, 11, 12",
        "IOSS, IM37212345678, 13, 12",
        "VAT, DE12345678, 10, 11",
        "VAT, DE1234567880, 12, 11",
        "MRN, 18GB9JLC3CU1LFGVR, 17, 18",
        "MRN, 18GB9JLC3CU1LFGVR20, 19, 18",
        "S10, RR47312482GB, 12, 13",
        "S10, RR4731248290GB, 14, 13",
        "IMO, 907472, 6, 7",
        "IMO, 90747290, 8, 7",
        "GTIN, 9638507, 7, '8, 12, 13 or 14'",
        "GTIN, 963850741, 9, '8, 12, 13 or 14'",
        "GTIN, 03600029145, 11, '8, 12, 13 or 14'",
        "GTIN, 106141410000190, 15, '8, 12, 13 or 14'",
        "IMEI, 49015420323751, 14, 15",
        "IMEI, 4901542032375180, 16, 15",
        "TIR_CARNET, JX9500044, 9, 10 or 11",
        "TIR_CARNET, JX9500044812, 12, 10 or 11"
    })
    void one_character_too_few_or_too_many_is_a_fault_of_length(
            IdentifierKind kind, String value, String found, String expected) {
        assertThat(kind.check(value)).contains(new Fault(Fault.Kind.LENGTH, expected, found));
    }

    @ParameterizedTest
    @EnumSource
    void a_space_before_or_after_is_named_and_not_cut_off(IdentifierKind kind) {
        for (String value : new String[] {" ", " 1", "   ", " CSQU3054383"}) {
            assertThat(kind.check(value)).hasValueSatisfying(fault -> {
                assertThat(fault.kind()).isEqualTo(Fault.Kind.CHARACTER);
                assertThat(fault.found()).isEqualTo("space at position 1");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "WAGON_1520",
                "WAGON_UIC",
                "WAGON_CN",
                "STATION_1520",
                "CN_CUSTOMS_CODE",
                "CN_DECLARATION_NUMBER",
                "BIN",
                "IIN",
                "IMO",
                "GTIN",
                "IMEI"
            })
    void zeros_only_are_never_accepted(IdentifierKind kind) {
        assertThat(IntStream.rangeClosed(1, 20)).allMatch(length -> Verdicts.refused(kind, "0".repeat(length)));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_makes_a_check_throw(IdentifierKind kind) {
        String[] texts = {
            "\0",
            "\n",
            "\uD83D\uDE80",
            "\uD83D",
            "\uFF19\uFF11",
            "\u0661\u0662",
            "\uFF23SQU3054383",
            "-",
            "'; DROP",
            "X".repeat(1000)
        };
        List<String> accepted = new ArrayList<>();
        for (String text : texts) {
            for (int ones = 0; ones <= 20; ones++) {
                String value = text + "1".repeat(ones);
                if (kind.check(value).isEmpty()) {
                    accepted.add(value);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CN_RESIDENT_ID, 110105194912310021",
        "CN_RESIDENT_ID, 110105194913310021",
        "CN_RESIDENT_ID, 1101051949123100211",
        "CN_RESIDENT_ID, 11010519491231002x",
        "CN_RESIDENT_ID, 440524188001010014",
        "CN_RESIDENT_ID, 110105-19491231002X",
        "IIN, 900101300125",
        "IIN, 901301300126",
        "IIN, 9001013001266",
        "IIN, 900101 300126",
        "IIN, 900101700126",
        "IIN, 90010130012O"
    })
    void a_fault_in_a_personal_number_does_not_repeat_it(IdentifierKind kind, String number) {
        assertThat(kind.check(number)).hasValueSatisfying(fault -> {
            String text = fault.toString() + ' ' + fault.describe();
            for (int i = 0; i + 5 <= number.length(); i++) {
                assertThat(text).doesNotContain(number.substring(i, i + 5));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"АSQU3054383", "СSQU3054383"})
    void a_cyrillic_letter_that_looks_latin_is_named(String number) {
        assertThat(Verdicts.told(IdentifierKind.CONTAINER, number))
                .startsWith("cyrillic capital letter ")
                .contains("at position 1");
    }
}
