package org.corridorrules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "P2DT4H59M, 2 d 4 h",
        "P2D, 2 d",
        "PT24H, 1 d",
        "PT3H20M, 3 h 20 min",
        "-PT3H, 3 h",
        "PT59M59S, 59 min",
        "PT59S, less than 1 min",
        "PT0S, less than 1 min"
    })
    void a_length_of_time_is_told_in_two_units(Duration length, String expected) {
        assertThat(Labels.of("en").formats().length(length)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2026-12-03 | 2026-12-03 14:05 (+01:00) | 229.17 EUR | -0.5 | 2 x 3.00 EUR",
                "ru | 03.12.2026 | 03.12.2026 14:05 (+01:00) | 229,17 EUR | -0,5 | 2 x 3,00 EUR",
                "kk | 03.12.2026 | 03.12.2026 14:05 (+01:00) | 229,17 EUR | -0,5 | 2 x 3,00 EUR",
                "zh | 2026年12月3日 | 2026年12月3日14:05（+01:00） | 229.17 EUR | -0.5 | 2 x 3.00 EUR"
            })
    void each_language_writes_days_moments_and_numbers_in_its_own_way(
            String language, String day, String moment, String amount, String number, String sum) {
        Formats formats = Labels.of(language).formats();
        assertThat(formats.value("2026-12-03")).isEqualTo(day);
        assertThat(formats.value("2026-12-03T14:05:59.5+01:00")).isEqualTo(moment);
        assertThat(formats.value("2026-12-03T14:05+01:00")).isEqualTo(moment);
        assertThat(formats.value("229.17 EUR")).isEqualTo(amount);
        assertThat(formats.value("-0.5")).isEqualTo(number);
        assertThat(formats.numbers("2 x 3.00 EUR")).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({"6911", "CN-2026-12-03", "2026-13-45", "1.2.3", "3.5 kg", "26PL1234", "-", "''", "2026-02-30T10:00:00Z"
    })
    void what_is_no_date_number_or_amount_stays_as_it_is(String code) {
        assertThat(Labels.of("ru").formats().value(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"en, 2 d 4 h", "ru, 2 д 4 ч", "kk, 2 күн 4 сағ", "zh, 2天4小时"})
    void a_length_of_time_is_told_in_each_language(String language, String expected) {
        assertThat(Labels.of(language).formats().length(Duration.parse("PT52H30M")))
                .isEqualTo(expected);
    }

    @Test
    void the_language_of_the_machine_does_not_show() {
        Locale locale = Locale.getDefault();
        try {
            for (String machine : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"}) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                Map.of("en", "2026-12-03", "ru", "03.12.2026", "kk", "03.12.2026", "zh", "2026年12月3日")
                        .forEach((language, day) -> assertThat(
                                        Labels.of(language).formats().value("2026-12-03"))
                                .isEqualTo(day));
            }
        } finally {
            Locale.setDefault(locale);
        }
    }
}
