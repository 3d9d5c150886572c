package org.corridorrules.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.corridorrules.ShipmentGenerator;

/**
 * Lines as they come from other people's systems: shipments, and among a thousand of them a few that are broken or blank
 * or end as on Windows. It begins with a byte order mark and breaks off in its last line. The same seed gives the same
 * bytes. Used once, by one thread.
 */
final class RoughStream {

    private final ShipmentGenerator shipments;
    private final Random random;
    private final long size;
    private long number;
    private long offset;
    private long written;

    /** @param size in bytes, to within a line */
    RoughStream(long seed, long size) {
        this.shipments = new ShipmentGenerator(seed);
        this.random = new Random(seed);
        this.size = size;
    }

    /**
     * A line.
     *
     * @param id of its shipment; null if it is broken, empty if it is blank
     */
    private record Entry(String text, String end, String id) {}

    /** The next line, or null after the last. */
    private Entry next() {
        if (written >= size) {
            return null;
        }
        String text = shipments.get();
        String id = text.substring("{\"id\":\"".length(), text.indexOf("\",", "{\"id\":\"".length()));
        number++;
        offset = written;
        Entry entry = number == 1 ? new Entry("\uFEFF" + text, "\n", id) : next(text, id);
        int length = entry.text.getBytes(UTF_8).length + entry.end.length();
        if (written + length >= size) {
            entry = new Entry(text.substring(0, text.length() / 2), "", null);
            written = size;
        } else {
            written += length;
        }
        return entry;
    }

    private Entry next(String text, String id) {
        return switch (random.nextInt(1000)) {
            case 0 -> new Entry(text.substring(0, text.length() / 3), "\n", null);
            case 1 -> new Entry(text.replace("\"RAIL\"", "\"TRAM\""), "\n", null);
            case 2 -> new Entry("no shipment at all", "\r\n", null);
            case 3 -> new Entry(text + text, "\n", null);
            case 4 -> new Entry("", "\n", "");
            case 5 -> new Entry(" \t", "\r\n", "");
            case 6, 7, 8, 9 -> new Entry(text, "\r\n", id);
            default -> new Entry(text, "\n", id);
        };
    }

    /**
     * Writes all lines.
     *
     * @return how many of them want an answer
     */
    long write(Path file) throws IOException {
        long answers = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (Entry entry = next(); entry != null; entry = next()) {
                out.write((entry.text + entry.end).getBytes(UTF_8));
                answers += "".equals(entry.id) ? 0 : 1;
            }
        }
        return answers;
    }

    /**
     * Compares answers with what the lines want, in order: a report for each shipment, and for each broken line an error
     * record with its file, number and offset.
     *
     * @return the first that is not as it should be, or null
     */
    String firstWrong(Path answers, Path input) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(answers)) {
            for (Entry entry = next(); entry != null; entry = next()) {
                if ("".equals(entry.id)) {
                    continue;
                }
                String start = entry.id != null
                        ? "{\"schema\":\"1\",\"shipment\":\"" + entry.id + "\",\"verdict\":"
                        : "{\"schema\":\"1\",\"error\":{\"file\":\"" + input + "\",\"line\":" + number + ",\"offset\":"
                                + offset + ",\"problems\":[{\"line\":" + number + ",";
                String answer = reader.readLine();
                if (answer == null || !answer.startsWith(start)) {
                    return "line " + number + " wants " + start + " and gets " + answer;
                }
            }
            String more = reader.readLine();
            return more == null ? null : "after the last line: " + more;
        }
    }
}
