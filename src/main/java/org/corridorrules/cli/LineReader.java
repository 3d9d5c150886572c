package org.corridorrules.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream line by line and counts lines and bytes. Lines of blanks only are passed over. What is wrong with the
 * stream comes out as a faulty line, so that it has its place among the others. Used by one thread.
 */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;
    private long offset;
    private boolean ended;
    private boolean broken;

    /** @param longest line that is kept in memory, in bytes; a longer one becomes a faulty line */
    LineReader(String file, InputStream in, int longest) {
        this.file = file;
        this.in = in;
        this.longest = longest;
    }

    /** The next line, or null at the end of the stream. */
    Line next() {
        while (!broken) {
            long start = offset;
            number++;
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            long length;
            try {
                length = fill(text);
            } catch (IOException e) {
                broken = true;
                return Line.faulty(
                        file, number, start, "the file cannot be read on from this line: " + Failure.sentence(e));
            }
            if (length > longest) {
                return Line.faulty(
                        file,
                        number,
                        start,
                        "the line is longer than " + longest + " bytes; write one shipment a line");
            }
            byte[] bytes = text.toByteArray();
            if (!isBlank(bytes)) {
                return Line.of(file, number, start, bytes);
            }
            if (!ended) {
                return null;
            }
        }
        return null;
    }

    /** Whether the line that was read last has its line end. */
    boolean ended() {
        return ended;
    }

    /** Number of bytes read so far, with line ends. */
    long offset() {
        return offset;
    }

    /** Copies the bytes up to the line end, as far as they are kept, and counts them all. */
    private long fill(ByteArrayOutputStream text) throws IOException {
        long length = 0;
        ended = false;
        while (!ended && (from < to || more())) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            text.write(buffer, from, (int) Math.min(end - from, Math.max(0, longest - length)));
            length += end - from;
            offset += end - from;
            ended = end < to;
            if (ended) {
                offset++;
            }
            from = ended ? end + 1 : end;
        }
        return length;
    }

    private boolean more() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
