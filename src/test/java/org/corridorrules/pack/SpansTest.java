package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "P200D, en, 200 d",
        "P3Y, ru, 3 г.",
        "PT2H, kk, 2 сағ",
        "PT30M, zh, 30分钟",
        "P1Y6M, en, 1 yr 6 mo",
        "P1DT12H, en, 1 d 12 h",
        "PT0S, en, 0 s",
        "P7D, fr, 7 d"
    })
    void aSpanIsShownInTheUnitsOfTheLanguage(String value, String language, String shown) {
        assertThat(Spans.shown(value, language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"PL", "P", "PT", "PLMAA", "PD", "P90", "P90X", "PTT1H", "150", "2026-08-12"})
    void anythingElseStaysAsItIs(String value) {
        assertThat(Spans.shown(value, "en")).isEqualTo(value);
    }
}
