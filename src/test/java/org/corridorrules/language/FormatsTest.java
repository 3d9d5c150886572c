package org.corridorrules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

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
}
