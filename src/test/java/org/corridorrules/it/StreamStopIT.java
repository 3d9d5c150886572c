package org.corridorrules.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.ShipmentGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A stream that is told to end in the middle, as its users tell it: by a signal to the process. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process is not asked but killed")
class StreamStopIT {

    private static final int HALF = 40;

    @TempDir
    private Path directory;

    private Process start(Path out, String... more) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                "target/corridor.jar",
                                "check",
                                "-",
                                "--format=ndjson",
                                "--now=2026-11-28T12:00:00Z",
                                "--out=" + out),
                        Stream.of(more))
                .toList();
        return new ProcessBuilder(command)
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String lines(ShipmentGenerator generator) {
        return Stream.generate(generator).limit(HALF).map(line -> line + "\n").collect(Collectors.joining());
    }

    @Test
    void a_stopped_run_leaves_whole_lines_and_is_resumed_to_the_same_bytes() throws Exception {
        ShipmentGenerator generator = new ShipmentGenerator(5);
        String first = lines(generator);
        String second = lines(generator);
        Path whole = directory.resolve("whole.ndjson");
        Process uninterrupted = start(whole);
        try (OutputStream in = uninterrupted.getOutputStream()) {
            in.write((first + second).getBytes(UTF_8));
        }
        int status = end(uninterrupted);

        Path part = directory.resolve("part.ndjson");
        Process stopped = start(part);
        OutputStream in = stopped.getOutputStream();
        in.write(first.getBytes(UTF_8));
        in.flush();
        // The input stays open, so that the run waits for more when the signal comes.
        while (!Files.exists(part) || Files.readAllLines(part).size() < HALF) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        // By its handle, because a process that is destroyed directly loses its input as well and comes to its end.
        assertThat(stopped.toHandle().destroy()).isTrue();
        assertThat(end(stopped)).isEqualTo(128 + 15);
        assertThat(Files.readString(directory.resolve("err"))).isEqualTo("stopped after " + HALF + " shipments\n");
        assertThat(Files.readAllBytes(whole)).startsWith(Files.readAllBytes(part));

        Process resumed = start(part, "--resume");
        try (OutputStream again = resumed.getOutputStream()) {
            again.write((first + second).getBytes(UTF_8));
        }
        assertThat(end(resumed)).isEqualTo(status);
        assertThat(Files.readAllBytes(part)).isEqualTo(Files.readAllBytes(whole));
    }
}
