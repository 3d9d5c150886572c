package org.corridorrules.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.corridorrules.ShipmentGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Big streams through the built jar as a process with little memory: a file of a gigabyte, whole, killed, interrupted and
 * packed, and a train of 150,000 parcels. It takes some minutes and three gigabytes under {@code target}, and prints what
 * it measures; no time is asserted. Only in the Maven profile {@code load}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process is not asked but killed")
class StreamLoad {

    private static final long SIZE = Long.getLong("load.bytes", 1 << 30);
    private static final int SEED = 7;

    @TempDir(factory = UnderTarget.class)
    private static Path directory;

    private static Path input;
    private static Path whole;
    private static long answers;
    private static int status;

    private record Ended(int status, String err) {}

    @BeforeAll
    static void write_the_lines_and_check_them_in_one_run() throws Exception {
        input = directory.resolve("parcels.ndjson");
        whole = directory.resolve("whole.ndjson");
        answers = new RoughStream(SEED, SIZE).write(input);
        Ended ended = end(start(input, whole, "256m", "whole"));
        status = ended.status();
        tell("whole, -Xmx256m: %,d MB in, %,d MB out, %s"
                .formatted(Files.size(input) >> 20, Files.size(whole) >> 20, figures("whole", answers)));
    }

    @AfterAll
    static void say_where_it_ran() {
        tell("on " + Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version());
    }

    private static Process start(Path in, Path out, String memory, String log, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-Xlog:gc:file=" + directory.resolve(log + ".gc") + "::filecount=0",
                "-jar",
                "target/corridor.jar",
                "check",
                in.toString(),
                "--format=ndjson",
                "--now=2026-11-28T12:00:00Z",
                "--out=" + out));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    private static Ended end(Process process) throws Exception {
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(directory.resolve("err")));
    }

    /** Time and memory as the garbage collector has logged them. */
    private static String figures(String log, long parcels) throws IOException {
        Pattern line = Pattern.compile("\\[([0-9.]+)s].* ([0-9]+)M->([0-9]+)M\\(([0-9]+)M\\)");
        double seconds = 0;
        int before = 0;
        int after = 0;
        for (String entry : Files.readAllLines(directory.resolve(log + ".gc"))) {
            Matcher matcher = line.matcher(entry);
            if (matcher.find()) {
                seconds = Double.parseDouble(matcher.group(1));
                before = Math.max(before, Integer.parseInt(matcher.group(2)));
                after = Math.max(after, Integer.parseInt(matcher.group(3)));
            }
        }
        return String.format(
                Locale.ROOT,
                "%,d parcels in %.1f s, %.3f ms each; heap at most %d MB, %d MB of it kept by a collection",
                parcels,
                seconds,
                seconds * 1000 / parcels,
                before,
                after);
    }

    private static void tell(String figures) {
        System.out.println("[load] " + figures);
    }

    private static void waitUntilWritten(Path out, long bytes, Process process) throws Exception {
        while (process.isAlive() && (!Files.exists(out) || Files.size(out) < bytes)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(process.isAlive()).as("it was to be stopped on the way").isTrue();
    }

    private static void signal(String name, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void each_line_is_answered_in_order_and_errors_say_where() throws Exception {
        assertThat(new RoughStream(SEED, SIZE).firstWrong(whole, input)).isNull();
        assertThat(status).isEqualTo(2);
    }

    @Test
    void a_run_that_was_killed_twice_is_resumed_to_the_same_bytes() throws Exception {
        Path out = directory.resolve("killed.ndjson");
        Process first = start(input, out, "256m", "killed");
        waitUntilWritten(out, Files.size(whole) / 3, first);
        signal("KILL", first);
        assertThat(end(first).status()).isEqualTo(128 + 9);
        Process second = start(input, out, "256m", "killed", "--resume");
        waitUntilWritten(out, Files.size(whole) / 3 * 2, second);
        signal("KILL", second);
        assertThat(end(second).status()).isEqualTo(128 + 9);
        assertThat(end(start(input, out, "256m", "killed", "--resume"))).isEqualTo(new Ended(2, ""));
        assertThat(Files.mismatch(out, whole)).isEqualTo(-1);
        Files.delete(out);
    }

    @Test
    void a_run_that_was_interrupted_leaves_whole_lines_and_is_resumed_to_the_same_bytes() throws Exception {
        Path out = directory.resolve("interrupted.ndjson");
        Process interrupted = start(input, out, "256m", "interrupted");
        waitUntilWritten(out, Files.size(whole) / 2, interrupted);
        signal("INT", interrupted);
        Ended ended = end(interrupted);
        assertThat(ended.status()).isEqualTo(128 + 2);
        assertThat(ended.err()).isEqualTo("stopped after " + lines(out) + " shipments\n");
        assertThat(Files.mismatch(out, whole)).isEqualTo(Files.size(out));
        assertThat(end(start(input, out, "256m", "interrupted", "--resume"))).isEqualTo(new Ended(2, ""));
        assertThat(Files.mismatch(out, whole)).isEqualTo(-1);
        Files.delete(out);
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    @Test
    void a_packed_file_gives_the_same_also_when_killed_and_resumed() throws Exception {
        Path packed = directory.resolve("parcels.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
            Files.copy(input, out);
        }
        Path out = directory.resolve("packed.out.ndjson");
        Process killed = start(packed, out, "256m", "packed");
        waitUntilWritten(out, Files.size(whole) / 2, killed);
        signal("KILL", killed);
        assertThat(end(killed).status()).isEqualTo(128 + 9);
        assertThat(end(start(packed, out, "256m", "packed", "--resume"))).isEqualTo(new Ended(2, ""));
        // Only the name of the file differs.
        try (BufferedReader expected = Files.newBufferedReader(whole);
                BufferedReader given = Files.newBufferedReader(out)) {
            for (String line = expected.readLine(); line != null; line = expected.readLine()) {
                assertThat(given.readLine()).isEqualTo(line.replace(input.toString() + "\"", packed + "\""));
            }
            assertThat(given.readLine()).isNull();
        }
        Files.delete(packed);
        Files.delete(out);
    }

    @Test
    void a_train_of_fifty_containers_with_three_thousand_parcels_each_needs_no_more_than_512_megabytes()
            throws Exception {
        Path train = directory.resolve("train.ndjson");
        ShipmentGenerator generator = new ShipmentGenerator(SEED);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(train), 1 << 20)) {
            for (int i = 0; i < 50; i++) {
                out.write((generator.container(3000) + "\n").getBytes(UTF_8));
            }
        }
        Path out = directory.resolve("train.out.ndjson");
        assertThat(end(start(train, out, "512m", "train")).err()).isEmpty();
        tell("train, -Xmx512m: %,d MB in, %,d MB out, %s"
                .formatted(Files.size(train) >> 20, Files.size(out) >> 20, figures("train", 150_000)));
        try (BufferedReader reader = Files.newBufferedReader(out)) {
            for (int i = 1; i <= 50; i++) {
                assertThat(reader.readLine()).startsWith("{\"schema\":\"1\",\"shipment\":\"container-" + i + "\",");
            }
            assertThat(reader.readLine()).isNull();
        }
    }
}
