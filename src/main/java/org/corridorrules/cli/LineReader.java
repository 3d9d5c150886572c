package org.corridorrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
            byte[] text;
            try {
                text = text();
            } catch (IOException e) {
                broken = true;
                return Line.faulty(
                        file, number, start, "the file cannot be read on from this line: " + Failure.sentence(e));
            }
            if (text == null) {
                return Line.faulty(
                        file,
                        number,
                        start,
                        "the line is longer than " + longest + " bytes, an eighth of the memory; write one shipment a"
                                + " line, or give Java more memory, as with java -Xmx4g");
            }
            if (!isBlank(text)) {
                return Line.of(file, number, start, text);
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

    /** Whether a whole further line is at hand, so that the next one comes without waiting for the stream. */
    boolean hasNextAtHand() {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Number of bytes read so far, with line ends. */
    long offset() {
        return offset;
    }

    /** The bytes up to the line end, or null if they are too many to keep. */
    private byte[] text() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        long length = 0;
        ended = false;
        while (!ended && (from < to || more())) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            offset += end - from;
            if (length <= longest) {
                parts.add(Arrays.copyOfRange(buffer, from, end));
            } else {
                parts.clear();
            }
            ended = end < to;
            if (ended) {
                offset++;
            }
            from = ended ? end + 1 : end;
        }
        return length > longest ? null : joined(parts, (int) length);
    }

    private static byte[] joined(List<byte[]> parts, int length) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        byte[] text = new byte[length];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, text, end, part.length);
            end += part.length;
        }
        return text;
    }

    private boolean more() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private boolean isBlank(byte[] text) {
        int start = number == 1 && startsWithMark(text) ? 3 : 0;
        for (int i = start; i < text.length; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The byte order mark with which some programs begin a file. */
    private static boolean startsWithMark(byte[] text) {
        return text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }
}
