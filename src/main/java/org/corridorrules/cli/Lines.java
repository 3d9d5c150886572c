package org.corridorrules.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * The documents of several inputs, one after another: of standard input, packed or not, and of {@code .ndjson},
 * {@code .ndjson.gz} and {@code .jsonl} files each line, of any other file the whole. An input that cannot be read
 * becomes a faulty line. Used by one thread, but for the way it has come.
 */
final class Lines implements Window.Source<List<Line>>, Progress.Way {

    /** So many lines, or bytes of them, go to a thread together: handing over each alone costs half of checking it. */
    private static final int LINES_TOGETHER = 8;

    private static final int BYTES_TOGETHER = 1 << 16;

    /**
     * A shipment takes about five times as much memory as its line, and the next line is read meanwhile. A file without
     * line ends must not fill the memory.
     */
    private static final int PARTS_OF_MEMORY = 8;

    private static final int BUFFER = 1 << 16;

    private final Iterator<Input> inputs;
    private final long whole;
    private final AtomicLong read = new AtomicLong();
    private InputStream open = InputStream.nullInputStream();
    private LineReader reader;
    private Line again;

    Lines(List<Input> inputs) {
        this.inputs = inputs.iterator();
        this.whole = inputs.stream().anyMatch(input -> input.size() < 0)
                ? -1
                : inputs.stream().mapToLong(Input::size).sum();
    }

    /** The next lines, as many as are at hand: nobody who writes line by line waits for an answer. */
    @Override
    public List<Line> next() throws IOException {
        Line first = nextLine();
        if (first == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        lines.add(first);
        int bytes = first.text().length;
        while (lines.size() < LINES_TOGETHER && bytes < BYTES_TOGETHER && isNextAtHand()) {
            Line line = reader.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            bytes += line.text().length;
        }
        return lines;
    }

    private boolean isNextAtHand() {
        return again == null && reader != null && reader.hasNextAtHand();
    }

    /** The next line alone, or null at the end. */
    Line nextLine() throws IOException {
        if (again != null) {
            Line line = again;
            again = null;
            return line;
        }
        while (true) {
            Line line = reader == null ? null : reader.next();
            if (line != null) {
                return line;
            }
            close();
            if (!inputs.hasNext()) {
                return null;
            }
            Input input = inputs.next();
            try {
                open = new Counted(input.source().open(), read);
                if (!isStream(input)) {
                    return whole(input);
                }
                reader = new LineReader(input.name(), plain(input), longest());
            } catch (IOException e) {
                return Line.faulty(input.name(), 1, 0, Failure.sentence(e));
            } catch (OutOfMemoryError e) {
                return Line.faulty(input.name(), 1, 0, "the file is too large for the memory; split it");
            }
        }
    }

    /**
     * Passes over lines.
     *
     * @return how many there were, at most as many as asked for
     */
    long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && nextLine() != null) {
            skipped++;
        }
        return skipped;
    }

    /** Gives a line once more, as the next one; null changes nothing. */
    void again(Line line) {
        again = line;
    }

    @Override
    public long whole() {
        return whole;
    }

    @Override
    public long read() {
        return read.get();
    }

    @Override
    public void close() throws IOException {
        reader = null;
        open.close();
        open = InputStream.nullInputStream();
    }

    private Line whole(Input input) throws IOException {
        try (InputStream in = open) {
            return Line.of(input.name(), 1, 0, in.readAllBytes());
        }
    }

    private InputStream plain(Input input) throws IOException {
        if (!input.standard()) {
            return isPacked(input) ? new GZIPInputStream(open, BUFFER) : open;
        }
        // Standard input has no name that tells, but what is packed begins with two bytes that no text begins with.
        BufferedInputStream in = new BufferedInputStream(open, BUFFER);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed ? new GZIPInputStream(in, BUFFER) : in;
    }

    private static int longest() {
        return (int) Math.min(1 << 30, Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
    }

    private static boolean isStream(Input input) {
        String name = lowerName(input);
        return input.standard() || isPacked(input) || name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private static boolean isPacked(Input input) {
        String name = lowerName(input);
        return !input.standard() && (name.endsWith(".ndjson.gz") || name.endsWith(".jsonl.gz"));
    }

    private static String lowerName(Input input) {
        return input.standard()
                ? ""
                : Path.of(input.name()).getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** Counts the bytes that are read. */
    private static final class Counted extends FilterInputStream {

        private final AtomicLong count;

        Counted(InputStream in, AtomicLong count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int number = in.read(bytes, offset, length);
            count.addAndGet(Math.max(0, number));
            return number;
        }
    }
}
