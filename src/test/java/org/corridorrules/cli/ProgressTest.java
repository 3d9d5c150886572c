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

    @Test
    void it_counts_five_times_a_second_and_is_gone_at_the_end() {
        Progress progress = new Progress(new PrintStream(shown, false, StandardCharsets.UTF_8), clock::get);
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
    void a_short_run_shows_nothing() {
        Progress progress = new Progress(new PrintStream(shown, false, StandardCharsets.UTF_8), clock::get);
        progress.add(1);
        progress.end();
        assertThat(shown.size()).isZero();
    }

    @Test
    void nothing_is_shown_where_nobody_looks() {
        Progress progress = new Progress(null, clock::get);
        clock.set(TimeUnit.SECONDS.toNanos(10));
        progress.add(1);
        progress.end();
        assertThat(shown.size()).isZero();
    }
}
