package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    private Progress.Way way(long whole) {
        return new Progress.Way() {
            @Override
            public long whole() {
                return whole;
            }

            @Override
            public long read() {
                return read.get();
            }
        };
    }

    private Progress progress(long whole, long before) {
        return new Progress(new PrintStream(shown, false, StandardCharsets.UTF_8), clock::get, way(whole), before);
    }

    /** What the terminal shows after some of the input was read in a time, a shipment with a finding every second one. */
    private String line(Progress progress, int shipments, int bytes, long seconds) {
        for (int i = 1; i < shipments; i++) {
            progress.add(i % 2);
        }
        read.addAndGet(bytes);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        progress.add(shipments % 2);
        return shown.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void it_counts_five_times_a_second_and_is_gone_at_the_end() {
        Progress progress = progress(-1, 0);
        for (int i = 0; i < 2500; i++) {
            clock.addAndGet(TimeUnit.MICROSECONDS.toNanos(100));
            progress.add(i % 2);
        }
        progress.end();
        String line = "2,000 shipments, 10,000 a second, 1,000 findings";
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r" + line + " ".repeat(78 - line.length()) + "\r" + " ".repeat(78) + "\r");
    }

    @Test
    void it_says_how_long_the_rest_of_the_input_will_take() {
        assertThat(line(progress(1000, 0), 2000, 250, 10))
                .isEqualTo("2,000 shipments, 200 a second, 0:30 left, 1,000 findings");
    }

    @Test
    void hours_are_told_as_hours() {
        assertThat(line(progress(100_000, 0), 2, 10, 1)).isEqualTo("2 shipments, 2 a second, 2:46:39 left, 1 findings");
    }

    @Test
    void a_resumed_run_counts_on_and_tells_its_own_rate() {
        read.set(500);
        assertThat(line(progress(1000, 4000), 1000, 250, 10))
                .isEqualTo("5,000 shipments, 100 a second, 0:10 left, 500 findings");
    }

    @Test
    void a_short_run_shows_nothing() {
        Progress progress = progress(-1, 0);
        progress.add(1);
        progress.end();
        assertThat(shown.size()).isZero();
    }

    @Test
    void nothing_is_shown_where_nobody_looks() {
        Progress progress = new Progress(null, clock::get, way(-1), 0);
        clock.set(TimeUnit.SECONDS.toNanos(10));
        progress.add(1);
        progress.end();
        assertThat(shown.size()).isZero();
    }
}
