package org.corridorrules.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.pack.Severity;

/**
 * What an earlier run has written to a file: so many whole lines are done.
 *
 * @param lines number of whole lines
 * @param length of these lines in bytes; what follows is half a line
 * @param status of the worst of them
 * @param now the moment of knowledge of the first report, or null if there is none
 * @param pack hash of the rule pack of the first report, or null if there is none
 */
record Resumption(long lines, long length, int status, OffsetDateTime now, String pack) {

    static final Resumption NOTHING = new Resumption(0, 0, ExitStatus.CLEAN, null, null);

    /** How each line begins; a file that begins otherwise is not ours to cut. */
    private static final String START = "{\"schema\":\"1\",";

    /**
     * Reads what is there.
     *
     * @throws IOException if the file holds anything but reports, or cannot be read
     */
    static Resumption of(Path file, Severity failOn) throws IOException {
        Resumption done = NOTHING;
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Files.newInputStream(file)) {
            LineReader reader = new LineReader(file.toString(), in, Integer.MAX_VALUE);
            Line line = reader.next();
            while (line != null) {
                if (line.fault() != null) {
                    throw new IOException(line.fault());
                }
                String start = new String(
                        line.text(), 0, Math.min(START.length(), line.text().length), StandardCharsets.UTF_8);
                if (!START.startsWith(start) || reader.ended() && !start.equals(START)) {
                    throw new IOException("line " + line.number() + " is no report of --format ndjson");
                }
                if (!reader.ended()) {
                    return done;
                }
                done = done.with(json.readTree(line.text()), reader.offset(), failOn);
                line = reader.next();
            }
        }
        return done;
    }

    private Resumption with(JsonNode record, long end, Severity failOn) {
        JsonNode error = record.get("error");
        if (error != null) {
            int worst = error.has("failed") ? ExitStatus.FAILED : ExitStatus.UNUSABLE;
            return new Resumption(lines + 1, end, Math.max(status, worst), now, pack);
        }
        Map<String, Integer> counts = new TreeMap<>();
        record.path("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        int worst = ExitStatus.of(
                record.path("rules").path("failed").asInt(),
                counts,
                record.path("notChecked").size(),
                failOn);
        return new Resumption(
                lines + 1,
                end,
                Math.max(status, worst),
                now != null ? now : OffsetDateTime.parse(record.path("now").asText()),
                pack != null ? pack : record.path("pack").path("sha256").asText());
    }

    /** Opens the file to go on after what is done, of which there may be nothing. */
    OutputStream open(Path file) throws IOException {
        if (length == 0) {
            return Files.newOutputStream(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        return Files.newOutputStream(file, StandardOpenOption.APPEND);
    }

    /** Why reports of these rules at this moment do not belong into the same file, or null if they do. */
    String mismatch(OffsetDateTime moment, String sha256) {
        if (pack != null && !pack.equals(sha256)) {
            return "its reports are by other rules";
        }
        if (now != null && !now.equals(moment)) {
            return "its reports are as of " + now;
        }
        return null;
    }
}
