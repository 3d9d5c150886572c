package org.corridorrules.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
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
import java.util.Arrays;
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
 * @param last the last of them, or null if there is none
 */
record Resumption(long lines, long length, int status, OffsetDateTime now, String pack, Last last) {

    static final Resumption NOTHING = new Resumption(0, 0, ExitStatus.CLEAN, null, null, null);

    /** How each line begins; a file that begins otherwise is not ours to cut. */
    private static final String START = "{\"schema\":\"1\",";

    /**
     * A line that was written last.
     *
     * @param json without the line end
     * @param error whether it is an error record
     * @param statusBefore of the worst line before it
     */
    record Last(byte[] json, boolean error, int statusBefore) {}

    /** What of a written line counts for the whole. */
    private record Done(boolean error, int status, OffsetDateTime now, String pack) {}

    /**
     * Reads what is there.
     *
     * @throws IOException if the file holds anything but reports, or cannot be read
     */
    static Resumption of(Path file, Severity failOn) throws IOException {
        Resumption done = NOTHING;
        try (InputStream in = Files.newInputStream(file)) {
            LineReader reader = new LineReader(file.toString(), in, Integer.MAX_VALUE - 16);
            Line line = reader.next();
            while (line != null) {
                if (line.fault() != null) {
                    throw new IOException(line.fault());
                }
                String start = new String(
                        line.text(), 0, Math.min(START.length(), line.text().length), StandardCharsets.UTF_8);
                if (!START.startsWith(start) || reader.ended() && !start.equals(START)) {
                    throw noReport(line);
                }
                if (!reader.ended()) {
                    return done;
                }
                done = done.with(line, reader.offset(), failOn);
                line = reader.next();
            }
        }
        return done;
    }

    private static IOException noReport(Line line) {
        return new IOException("line " + line.number() + " is no report of --format ndjson");
    }

    private Resumption with(Line line, long end, Severity failOn) throws IOException {
        Done one;
        try {
            one = done(line.text(), failOn);
        } catch (JsonProcessingException e) {
            throw noReport(line);
        }
        return new Resumption(
                lines + 1,
                end,
                Math.max(status, one.status),
                now != null ? now : one.now,
                pack != null ? pack : one.pack,
                new Last(line.text(), one.error, status));
    }

    /** Loaded by those who resume only: a mapper costs a good part of a short run. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** Looks only at what is needed: a report may be long. */
    private static Done done(byte[] json, Severity failOn) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int failed = 0;
        int notChecked = 0;
        OffsetDateTime now = null;
        String pack = null;
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "error" -> {
                        JsonNode error = Json.MAPPER.readTree(parser);
                        int status = error.has("failed") ? ExitStatus.FAILED : ExitStatus.UNUSABLE;
                        return new Done(true, status, null, null);
                    }
                    case "now" -> now = OffsetDateTime.parse(parser.getText());
                    case "pack" ->
                        pack = Json.MAPPER
                                .<JsonNode>readTree(parser)
                                .path("sha256")
                                .asText();
                    case "rules" ->
                        failed = Json.MAPPER
                                .<JsonNode>readTree(parser)
                                .path("failed")
                                .asInt();
                    case "counts" ->
                        Json.MAPPER
                                .<JsonNode>readTree(parser)
                                .properties()
                                .forEach(count -> counts.put(
                                        count.getKey(), count.getValue().asInt()));
                    case "notChecked" -> notChecked = elements(parser);
                    default -> parser.skipChildren();
                }
            }
        }
        return new Done(false, ExitStatus.of(failed, counts, notChecked, failOn), now, pack);
    }

    private static int elements(JsonParser parser) throws IOException {
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            count++;
        }
        return count;
    }

    /**
     * Passes over the input of what is done, and judges the last of it again: only if that gives the same, the input, the
     * rules and the options are the same. An error at the very end is no such sign: the input may have broken off there,
     * so it is done again.
     *
     * @return what is done
     * @throws IOException if the input does not belong to what is there
     */
    Resumption follow(Lines input, LineCheck check) throws IOException {
        if (last == null) {
            return this;
        }
        Line line = input.skip(lines - 1) < lines - 1 ? null : input.nextLine();
        if (line != null && isLast(check.check(line).json())) {
            return this;
        }
        if (last.error()) {
            input.again(line);
            return new Resumption(lines - 1, length - last.json().length - 1, last.statusBefore(), now, pack, null);
        }
        throw new IOException(
                line == null
                        ? "it holds more reports than the input has shipments"
                        : "it cannot be resumed: its last report, of line " + line.number() + " of " + line.file()
                                + ", comes out differently now; give the same input and options, or begin again"
                                + " without --resume");
    }

    private boolean isLast(byte[] json) {
        return Arrays.equals(json, 0, json.length - 1, last.json(), 0, last.json().length);
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
