package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WindowTest {

    /** The numbers up to a last one; counts how many were taken and notes when it was closed. */
    private static final class Numbers implements Window.Source<Integer> {

        private final int last;
        private final AtomicInteger read = new AtomicInteger();
        private final AtomicBoolean closed = new AtomicBoolean();

        Numbers(int last) {
            this.last = last;
        }

        @Override
        public Integer next() {
            return read.get() == last ? null : read.incrementAndGet();
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void results_come_in_the_order_of_the_items_however_long_each_takes() throws IOException {
        Window<Integer, Integer> window = new Window<>(4, 8, 100, number -> 1, number -> {
            pause(number % 7 == 0 ? 5 : 0);
            return number;
        });
        Numbers numbers = new Numbers(500);
        List<Integer> taken = new ArrayList<>();
        window.run(numbers, taken::add);
        assertThat(taken).isEqualTo(upTo(500));
        assertThat(numbers.closed).isTrue();
    }

    @Test
    void no_more_items_are_in_flight_than_allowed_when_the_taker_is_slow() throws IOException {
        Window<Integer, Integer> window = new Window<>(2, 8, 100, number -> 1, number -> number);
        Numbers numbers = new Numbers(200);
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        window.run(numbers, number -> {
            pause(1);
            most.accumulateAndGet(numbers.read.get() - taken.getAndIncrement(), Math::max);
        });
        assertThat(taken).hasValue(200);
        assertThat(most).hasValueLessThanOrEqualTo(8);
    }

    @Test
    void heavy_items_go_few_at_a_time_and_one_that_is_too_heavy_goes_alone() throws IOException {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Window<Integer, Integer> window = new Window<>(4, 16, 10, number -> number % 5 == 0 ? 99 : 5, number -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            pause(1);
            atWork.decrementAndGet();
            return number;
        });
        List<Integer> taken = new ArrayList<>();
        window.run(new Numbers(100), taken::add);
        assertThat(taken).isEqualTo(upTo(100));
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void a_stop_ends_the_run_with_the_results_taken_so_far() throws IOException {
        Numbers numbers = new Numbers(Integer.MAX_VALUE);
        Window<Integer, Integer> window = new Window<>(2, 8, 100, number -> 1, number -> number);
        List<Integer> taken = new ArrayList<>();
        window.run(numbers, number -> {
            taken.add(number);
            if (number == 100) {
                window.stop();
            }
        });
        assertThat(taken).isEqualTo(upTo(taken.size())).hasSizeBetween(100, 108);
        assertThat(window.stopped()).isTrue();
    }

    @Test
    void a_stop_does_not_wait_for_a_source_that_gives_nothing() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Window<Integer, Integer> window = new Window<>(2, 8, 100, number -> 1, number -> number);
        Window.Source<Integer> silent = new Window.Source<>() {
            @Override
            public Integer next() throws IOException {
                window.stop();
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return null;
            }

            @Override
            public void close() {}
        };
        List<Integer> taken = new ArrayList<>();
        window.run(silent, taken::add);
        assertThat(taken).isEmpty();
    }

    @Test
    void a_failure_is_thrown_in_its_place() {
        List<Integer> taken = new ArrayList<>();
        Window<Integer, Integer> working = new Window<>(4, 8, 100, number -> 1, number -> {
            if (number == 50) {
                throw new IllegalStateException("fifty");
            }
            return number;
        });
        assertThatThrownBy(() -> working.run(new Numbers(100), taken::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fifty");
        assertThat(taken).isEqualTo(upTo(49));
        Window<Integer, Integer> writing = new Window<>(4, 8, 100, number -> 1, number -> number);
        assertThatThrownBy(() -> writing.run(new Numbers(100), number -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
