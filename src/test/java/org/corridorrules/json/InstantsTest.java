package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    @Test
    void moments_are_written_and_read_as_the_formatter_of_java_does() {
        Random random = new Random(20261122);
        for (int i = 0; i < 5000; i++) {
            OffsetDateTime moment = any(random);
            String text = ISO.format(moment);
            assertThat(Instants.write(moment)).isEqualTo(text);
            assertThat(Instants.parse(text)).isEqualTo(moment).hasToString(moment.toString());
        }
    }

    private static OffsetDateTime any(Random random) {
        long second = random.nextInt(4) == 0 ? 0 : random.nextInt(60);
        int nano = random.nextInt(4) == 0 ? random.nextInt(1_000_000_000) : 0;
        int offset = (random.nextInt(2 * 18 * 4 + 1) - 18 * 4) * 15;
        return OffsetDateTime.of(1 + random.nextInt(9998), 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(offset * 60))
                .plusMinutes(random.nextInt(525_600))
                .plusSeconds(second)
                .withNano(nano);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T08:00:00Z",
                "2026-13-01T08:00:00+08:00",
                "2026-07-01T24:00:00+08:00",
                "2026-07-01T08:60:00+08:00",
                "2026-07-01T08:00:60Z",
                "2026-07-01T08:00:00+18:01",
                "2026-07-01T08:00:00+08:60"
            })
    void a_moment_that_there_is_not_is_refused_as_the_formatter_of_java_does(String text) {
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
