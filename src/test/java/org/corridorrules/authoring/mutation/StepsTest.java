package org.corridorrules.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridorrules.pack.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values next to a limit. */
class StepsTest {

    @ParameterizedTest
    @CsvSource({
        "EUR, 150, 149 151",
        "EUR, 3.00, 2.99 3.01",
        "kg, 0, 1",
        "percent, 0.05, 0.04 0.06",
        "duration, PT2H, PT1H59M PT2H1M",
        "duration, PT0S, PT1M",
        "duration, P15D, P14D P16D",
        "period, P6M, P6M-1D P6M1D",
        "date, 2026-03-01, 2026-02-28 2026-03-02",
        "switch, on, ''",
        "persons, 5–30, ''"
    })
    void a_limit_moves_by_one_unit(String unit, String value, String steps) {
        Parameter parameter = new Parameter("a.limit", "A limit.", unit, List.of(), List.of(), null);
        assertThat(String.join(" ", Steps.of(parameter, value))).isEqualTo(steps);
    }
}
