package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Streams of documents in the library. */
class CheckAllTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    private static CorridorRules rules;
    private static byte[] train;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @BeforeAll
    static void load() throws IOException {
        rules = CorridorRules.bundled();
        train = Files.readAllBytes(Path.of("rules/bases/china-europe-express.json"));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static byte[] named(int number) {
        String json = new String(train, StandardCharsets.UTF_8);
        return json.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"S-" + number + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void answers_come_in_order_and_a_bad_document_does_not_stop_the_rest() {
        Stream<byte[]> documents =
                IntStream.rangeClosed(1, 50).mapToObj(i -> i == 7 ? "{".getBytes(StandardCharsets.UTF_8) : named(i));
        List<Checked> answers = rules.checkAll(documents, OPTIONS, threads, 8).toList();
        assertThat(answers)
                .extracting(Checked::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 50).mapToObj(Long::valueOf).toList());
        assertThat(answers.get(6).report()).isNull();
        assertThat(answers.get(6).problems()).singleElement().asString().contains("line 1");
        assertThat(answers.get(49)).isEqualTo(new Checked(50, rules.check(named(50), OPTIONS), List.of()));
    }

    @Test
    void no_more_documents_are_taken_than_may_be_ahead() {
        AtomicInteger taken = new AtomicInteger();
        Stream<byte[]> endless = Stream.generate(() -> named(taken.incrementAndGet()));
        Iterator<Checked> answers = rules.checkAll(endless, OPTIONS, threads, 3).iterator();
        answers.next();
        assertThat(taken.get()).isLessThanOrEqualTo(4);
        answers.next();
        assertThat(taken.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void closing_the_answers_closes_the_documents() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<byte[]> documents = Stream.of(train).onClose(() -> closed.set(true));
        rules.checkAll(documents, OPTIONS, threads, 1).close();
        assertThat(closed).isTrue();
    }

    @Test
    void an_executor_that_takes_no_work_is_told_to_the_caller() {
        threads.shutdown();
        Stream<Checked> answers = rules.checkAll(Stream.of(train), OPTIONS, threads, 2);
        assertThatThrownBy(answers::toList).isInstanceOf(RejectedExecutionException.class);
        assertThatThrownBy(() -> rules.checkAll(Stream.of(train), OPTIONS, threads, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
    }
}
