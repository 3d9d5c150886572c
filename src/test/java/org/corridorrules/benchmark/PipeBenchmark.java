package org.corridorrules.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.ShipmentGenerator;
import org.corridorrules.cli.StreamInProcess;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A file of shipments of one parcel each, one a line, through the stream of the command line with the whole pack, beside
 * only reading and writing the same JSON with Jackson: each line of the file is read to a tree, and the tree of a report
 * of the stream is written as a line. Both use as many threads as there are processors, keep the order, and write to
 * nowhere. The reports that Jackson writes are those of the first lines, again and again, because all of them as trees
 * would fill the memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 10, time = 2)
@Fork(3)
public class PipeBenchmark {

    /** Shipments in the file. */
    static final int LINES = 2000;

    private static final int DIFFERENT_REPORTS = 200;
    private static final int BATCH = 16;
    private static final int BATCHES_IN_FLIGHT = 4;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CorridorRules rules = CorridorRules.bundled();
    private final CheckOptions options = CheckOptions.at(Shipments.NOW);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private Path file;
    private final List<JsonNode> reports = new ArrayList<>();

    @Setup(Level.Trial)
    public void writeTheFile() throws IOException {
        file = Files.createTempFile("corridor", ".ndjson");
        ShipmentGenerator generator = new ShipmentGenerator(1);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < LINES; i++) {
                out.write((generator.get() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamInProcess.check(rules, options, THREADS, file, out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        if (lines.length != LINES) {
            throw new IllegalStateException(lines.length + " reports for " + LINES + " shipments");
        }
        for (int i = 0; i < DIFFERENT_REPORTS; i++) {
            JsonNode report = JSON.readTree(lines[i]);
            if (!report.has("verdict")) {
                throw new IllegalStateException("this is no report: " + report);
            }
            reports.add(report);
        }
    }

    @TearDown(Level.Trial)
    public void deleteTheFile() throws IOException {
        threads.shutdownNow();
        Files.delete(file);
    }

    @Benchmark
    public Object corridor() throws IOException {
        return StreamInProcess.check(rules, options, THREADS, file, OutputStream.nullOutputStream());
    }

    @Benchmark
    public Object jacksonAlone() throws IOException, InterruptedException, ExecutionException {
        OutputStream out = OutputStream.nullOutputStream();
        byte[] bytes = Files.readAllBytes(file);
        Queue<Future<List<byte[]>>> inFlight = new ArrayDeque<>();
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            int from = start;
            int first = number;
            int lines = 0;
            while (lines < BATCH && start < bytes.length) {
                start = endOfLine(bytes, start) + 1;
                lines++;
            }
            int to = start;
            inFlight.add(threads.submit(() -> readAndWrite(bytes, from, to, first)));
            number += lines;
            if (inFlight.size() > BATCHES_IN_FLIGHT * THREADS) {
                write(inFlight.remove().get(), out);
            }
        }
        while (!inFlight.isEmpty()) {
            write(inFlight.remove().get(), out);
        }
        return number;
    }

    private List<byte[]> readAndWrite(byte[] bytes, int from, int to, int first) throws IOException {
        List<byte[]> written = new ArrayList<>();
        int number = first;
        for (int start = from; start < to; start = endOfLine(bytes, start) + 1) {
            if (!JSON.readTree(bytes, start, endOfLine(bytes, start) - start).isObject()) {
                throw new IllegalStateException("this is no shipment");
            }
            written.add(JSON.writeValueAsBytes(reports.get(number % reports.size())));
            number++;
        }
        return written;
    }

    private static int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static void write(List<byte[]> reports, OutputStream out) throws IOException {
        for (byte[] report : reports) {
            out.write(report);
            out.write('\n');
        }
    }
}
