package org.corridorrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.ShipmentGenerator;
import org.corridorrules.pack.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Streams of shipments, one JSON document a line. */
@Timeout(120)
class StreamTest {

    /** Eight pieces of eight lines for each thread, and those that stand in the buffer. */
    private static final int LINES_PER_THREAD = 64;

    private static final String NOW = "2026-11-30T10:00:00+08:00";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path shared;

    private static Path rules;

    @TempDir
    private Path directory;

    @BeforeAll
    static void write_the_rules() throws IOException {
        rules = TinyPack.write(shared.resolve("rules"));
    }

    private static Run run(String in, String... args) {
        return Run.of(
                shared.resolve("cache"),
                in,
                Stream.concat(Stream.of("check", "--format", "ndjson", "--rules", rules.toString()), Stream.of(args))
                        .toArray(String[]::new));
    }

    private static Run check(String in, String... args) {
        return run(in, Stream.concat(Stream.of("--now", NOW), Stream.of(args)).toArray(String[]::new));
    }

    /** A shipment on one line. */
    private static String line(String id) {
        return TinyPack.warned().replace("T-WARNED", id).replaceAll("\n *", "");
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line("S" + i) + "\n").collect(Collectors.joining());
    }

    /** What each record is about: the shipment's id, or the error. */
    private static List<String> records(String out) {
        return out.lines().map(StreamTest::record).toList();
    }

    private static String record(String line) {
        try {
            JsonNode record = JSON.readTree(line);
            return record.has("error")
                    ? record.get("error").toString()
                    : record.get("shipment").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    @Test
    void each_line_is_answered_by_the_report_that_the_shipment_alone_gets() throws IOException {
        Run one = Run.of(
                shared.resolve("cache"),
                line("S0"),
                "check",
                "--format",
                "json",
                "--rules",
                rules.toString(),
                "--now",
                NOW,
                "-");
        Run run = check(lines(3), "-");
        assertThat(records(run.out())).containsExactly("S0", "S1", "S2");
        assertThat(JSON.readTree(run.out().lines().findFirst().orElseThrow())).isEqualTo(JSON.readTree(one.out()));
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_bad_line_becomes_an_error_record_in_its_place() {
        String tram = line("S2").replace("\"RAIL\"", "\"TRAM\"");
        Run run = check(line("S0") + "\n\n{\n" + line("S1") + "\r\n" + tram, "-");
        int second = line("S0").length() + 2;
        assertThat(records(run.out()))
                .containsExactly(
                        "S0",
                        "{\"file\":\"<stdin>\",\"line\":3,\"offset\":" + second
                                + ",\"problems\":[{\"line\":3,\"column\":2,\"path\":\"\",\"message\":"
                                + "\"the document ends too early; a closing }, ] or \\\" is missing, or the file was"
                                + " cut off\"}]}",
                        "S1",
                        "{\"file\":\"<stdin>\",\"line\":5,\"offset\":"
                                + (second + 2 + line("S1").length() + 2)
                                + ",\"problems\":[{\"line\":5,\"column\":"
                                + (tram.indexOf("\"TRAM\"") + 1)
                                + ",\"path\":\"/legs/0/mode\",\"message\":\"\\\"TRAM\\\" is not allowed here; allowed:"
                                + " RAIL, ROAD, SEA, AIR, INLAND_WATERWAY, POST\"}]}");
        assertThat(run.out()).startsWith("{\"schema\":\"1\",\"shipment\"").contains("\n{\"schema\":\"1\",\"error\":{");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void the_worst_line_decides_the_status() {
        assertThat(check(lines(2), "-", "--fail-on", "warn").status()).isEqualTo(1);
        assertThat(check("", "-").status()).isEqualTo(0);
    }

    @Test
    void files_are_read_by_line_or_whole_as_their_names_say() throws IOException {
        Path packed = directory.resolve("b.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(lines(2).getBytes(UTF_8));
        }
        Path plain = file("a.jsonl", line("A0") + "\n" + line("A1"));
        Path whole = file("c.json", TinyPack.clear());
        Run run = check(line("STDIN"), plain.toString(), packed.toString(), whole.toString(), "-");
        assertThat(records(run.out())).containsExactly("A0", "A1", "S0", "S1", "T-CLEAR", "STDIN");
        assertThat(run.status()).isEqualTo(0);
    }

    @Test
    void a_packed_file_that_is_cut_off_gives_its_whole_lines_and_an_error() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, true)) {
            out.write((line("S0") + "\n").getBytes(UTF_8));
            out.flush();
            out.write(line("S1").getBytes(UTF_8));
        }
        byte[] packed = bytes.toByteArray();
        Path cut = directory.resolve("cut.ndjson.gz");
        Files.write(cut, Arrays.copyOf(packed, packed.length - 12));
        Path other = file("other.ndjson.gz", "not packed");
        Run run = check(lines(1), cut.toString(), other.toString(), "-");
        assertThat(records(run.out()))
                .containsExactly(
                        "S0",
                        "{\"file\":\"" + cut + "\",\"line\":2,\"offset\":"
                                + (line("S0").length() + 1)
                                + ",\"problems\":[{\"line\":2,\"column\":1,\"path\":\"\",\"message\":\"the file cannot"
                                + " be read on from this line: Unexpected end of ZLIB input stream\"}]}",
                        "{\"file\":\"" + other + "\",\"line\":1,\"offset\":0,\"problems\":[{\"line\":1,\"column\":1,"
                                + "\"path\":\"\",\"message\":\"Not in GZIP format\"}]}",
                        "S0");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_run_that_was_cut_anywhere_goes_on_to_the_same_bytes() throws IOException {
        Path in = file("in.ndjson", lines(3) + "\n{\n" + lines(1));
        Path out = directory.resolve("out.ndjson");
        assertThat(check("", in.toString(), "--out", out.toString(), "--fail-on", "warn"))
                .isEqualTo(new Run(2, "", ""));
        byte[] whole = Files.readAllBytes(out);
        int firstEnd = new String(whole, UTF_8).indexOf('\n') + 1;
        int error = new String(whole, UTF_8).indexOf("{\"schema\":\"1\",\"error\"");
        for (int cut : new int[] {
            0,
            1,
            5,
            14,
            40,
            firstEnd - 2,
            firstEnd - 1,
            firstEnd,
            firstEnd + 1,
            error,
            error + 30,
            whole.length - 1,
            whole.length
        }) {
            Files.write(out, Arrays.copyOf(whole, cut));
            assertThat(check("", in.toString(), "--out", out.toString(), "--resume", "--fail-on", "warn"))
                    .as("cut at %s", cut)
                    .isEqualTo(new Run(2, "", ""));
            assertThat(Files.readAllBytes(out)).as("cut at %s", cut).isEqualTo(whole);
        }
        Files.delete(out);
        check("", in.toString(), "--out", out.toString(), "--resume");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void a_resumed_run_keeps_its_moment() throws IOException {
        Path in = file("in.ndjson", lines(2));
        Path out = directory.resolve("out.ndjson");
        check("", in.toString(), "--out", out.toString());
        String whole = Files.readString(out);
        Files.writeString(out, whole.substring(0, whole.indexOf('\n') + 1));
        assertThat(run("", in.toString(), "--out", out.toString(), "--resume")).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(whole);
        assertThat(run("", in.toString(), "--out", out.toString(), "--resume", "--now", "2027-01-01T00:00:00Z"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "--out " + out + ": it cannot be resumed: its reports are as of 2026-11-30T10:00+08:00\n"));
        assertThat(Files.readString(out)).isEqualTo(whole);
    }

    @Test
    void other_input_or_options_are_told_before_anything_is_written() throws IOException {
        Path in = file("in.ndjson", lines(3));
        Path other = file("other.ndjson", lines(3).replace("\"S1\"", "\"X1\""));
        Path out = directory.resolve("out.ndjson");
        check(lines(2), "-", "--out", out.toString());
        String before = Files.readString(out);
        String reason =
                "it cannot be resumed: its last report, of line 2 of %s, comes out differently now; give the same"
                        + " input and options, or begin again without --resume\n";
        assertThat(check("", other.toString(), "--out", out.toString(), "--resume"))
                .isEqualTo(new Run(2, "", "--out " + out + ": " + reason.formatted(other)));
        assertThat(check("", in.toString(), "--out", out.toString(), "--resume", "--law-date", "2027-01-01"))
                .isEqualTo(new Run(2, "", "--out " + out + ": " + reason.formatted(in)));
        assertThat(Files.readString(out)).isEqualTo(before);
    }

    @Test
    void an_input_that_was_cut_off_is_done_again_from_there() throws IOException {
        String whole = lines(3);
        Path in = file("in.ndjson", whole.substring(0, whole.length() - 40));
        Path out = directory.resolve("out.ndjson");
        assertThat(check("", in.toString(), "--out", out.toString()).status()).isEqualTo(2);
        Files.writeString(in, whole);
        assertThat(check("", in.toString(), "--out", out.toString(), "--resume"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(check(whole, "-").out());
    }

    @Test
    void a_line_of_the_output_that_is_broken_is_told() throws IOException {
        Path in = file("in.ndjson", lines(2));
        Path out = file("out.ndjson", "{\"schema\":\"1\",oops\n");
        assertThat(check("", in.toString(), "--out", out.toString(), "--resume"))
                .isEqualTo(new Run(2, "", "--out " + out + ": line 1 is no report of --format ndjson\n"));
    }

    @Test
    void standard_input_may_be_packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(lines(3).getBytes(UTF_8));
        }
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        stream(1).run(input(new ByteArrayInputStream(packed.toByteArray())), answers);
        assertThat(records(answers.toString(UTF_8))).containsExactly("S0", "S1", "S2");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_told_with_what_to_do() {
        assertThat(check(lines(3), "-", "--out", "/dev/full"))
                .isEqualTo(
                        new Run(3, "", "--out /dev/full: No space left on device; mend it and go on with --resume\n"));
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_run_without_a_word() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        PipeStream pipe = new PipeStream(new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("a line is written in one go");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (taken.incrementAndGet() > 10) {
                    throw new IOException("Broken pipe");
                }
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(lines(5000).getBytes(UTF_8)),
                new PrintStream(pipe, false, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                () -> false,
                pipe::closed);
        String[] args = {"check", "-", "--format", "ndjson", "--rules", rules.toString(), "--now", NOW};
        int status = Corridor.run(
                args, console, Map.of("XDG_CACHE_HOME", shared.resolve("cache").toString()), Clock.systemUTC());
        assertThat(status).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(taken)
                .hasValueLessThanOrEqualTo(
                        11 + LINES_PER_THREAD * (1 + Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void a_file_that_is_not_ours_is_left_as_it_is() throws IOException {
        Path in = file("in.ndjson", lines(2));
        Path notes = file("notes.txt", "my notes\n");
        assertThat(check("", in.toString(), "--out", notes.toString(), "--resume"))
                .isEqualTo(new Run(2, "", "--out " + notes + ": line 1 is no report of --format ndjson\n"));
        assertThat(Files.readString(notes)).isEqualTo("my notes\n");
        Path half = file("half.txt", "my notes");
        assertThat(check("", in.toString(), "--out", half.toString(), "--resume")
                        .status())
                .isEqualTo(2);
        assertThat(Files.readString(half)).isEqualTo("my notes");
        Path out = directory.resolve("out.ndjson");
        check(lines(3), "-", "--out", out.toString());
        assertThat(check("", in.toString(), "--out", out.toString(), "--resume"))
                .isEqualTo(new Run(2, "", "--out " + out + ": it holds more reports than the input has shipments\n"));
    }

    @Test
    void resuming_needs_a_stream_and_a_file() {
        Run misuse = new Run(2, "", "--resume needs --format ndjson and --out FILE\nTry 'corridor check --help'.\n");
        assertThat(check("", "-", "--resume")).isEqualTo(misuse);
        assertThat(check("", "-", "--resume", "--out", "x", "--format", "json").status())
                .isEqualTo(2);
    }

    private static StreamCheck stream(int threads) {
        CheckOptions options = CheckOptions.at(OffsetDateTime.parse(NOW));
        return new StreamCheck(
                new LineCheck(CorridorRules.load(rules, shared.resolve("packs")), options, Severity.BLOCK),
                threads,
                new Progress(null, () -> 0, input(java.io.InputStream.nullInputStream()), 0));
    }

    private static Lines input(java.io.InputStream in) {
        return new Lines(List.of(Input.standard(in)));
    }

    @Test
    void one_thread_and_eight_write_the_same_bytes() throws IOException {
        ShipmentGenerator generator = new ShipmentGenerator(3);
        String shipments = IntStream.range(0, 200)
                .mapToObj(i -> i % 20 == 7 ? "{\"id\": " + i : generator.get())
                .collect(Collectors.joining("\n"));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream eight = new ByteArrayOutputStream();
        stream(1).run(input(new ByteArrayInputStream(shipments.getBytes(UTF_8))), one);
        stream(8).run(input(new ByteArrayInputStream(shipments.getBytes(UTF_8))), eight);
        assertThat(records(one.toString(UTF_8))).hasSize(200);
        assertThat(eight.toByteArray()).isEqualTo(one.toByteArray());
    }

    @Test
    void a_stopped_run_leaves_whole_lines_from_the_start() throws IOException {
        StreamCheck stream = stream(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) throws IOException {
                super.write(bytes);
                if (stream.written() == 10) {
                    stream.stop();
                }
            }
        };
        stream.run(input(new ByteArrayInputStream(lines(500).getBytes(UTF_8))), out);
        List<String> ids = records(out.toString(UTF_8));
        assertThat(ids)
                .isEqualTo(IntStream.range(0, ids.size()).mapToObj(i -> "S" + i).toList());
        assertThat(ids).hasSizeBetween(11, 11 + LINES_PER_THREAD * 3);
        assertThat(out.toString(UTF_8)).endsWith("}\n");
    }

    @Test
    void twenty_thousand_lines_flow_through_with_only_a_window_of_them_in_flight() throws Exception {
        int count = 20_000;
        int threads = 2;
        // The pipe and the read buffer hold bytes that are not lines yet.
        int pipe = 4096;
        int buffered = ((1 << 16) + pipe) / line("S0").length() + 2;
        PipedInputStream in = new PipedInputStream(pipe);
        PipedOutputStream feed = new PipedOutputStream(in);
        AtomicInteger fed = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CompletableFuture<Void> feeder = CompletableFuture.runAsync(() -> {
            try (feed) {
                for (int i = 0; i < count; i++) {
                    feed.write((line("S" + i) + "\n").getBytes(UTF_8));
                    fed.incrementAndGet();
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("a line is written in one go");
            }

            @Override
            public void write(byte[] bytes) {
                most.accumulateAndGet(fed.get() - taken.getAndIncrement(), Math::max);
            }
        };
        assertThat(stream(threads).run(input(in), out)).isEqualTo(ExitStatus.CLEAN);
        feeder.join();
        assertThat(taken).hasValue(count);
        assertThat(most).hasValueLessThanOrEqualTo(LINES_PER_THREAD * (threads + 1) + buffered);
    }
}
