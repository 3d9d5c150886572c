package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    @Test
    void a_period_begins_on_the_day_of_a_change_and_holds_until_the_day_before_the_next() {
        Periods periods = new Periods(Stream.of(DAY.plusYears(2), null, DAY, DAY));
        assertThat(Stream.of(
                                LocalDate.MIN,
                                DAY.minusDays(1),
                                DAY,
                                DAY.plusYears(2).minusDays(1),
                                DAY.plusYears(2),
                                LocalDate.MAX)
                        .map(periods::of))
                .containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void without_changes_there_is_one_period() {
        assertThat(new Periods(Stream.empty()).of(DAY)).isZero();
    }
}
