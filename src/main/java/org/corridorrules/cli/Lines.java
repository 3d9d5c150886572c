package org.corridorrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The documents of several inputs, one after another: of standard input and of {@code .ndjson}, {@code .ndjson.gz} and
 * {@code .jsonl} files each line, of any other file the whole. An input that cannot be read becomes a faulty line. Used
 * by one thread.
 */
final class Lines implements Window.Source<Line> {

    /** Some ten thousand parcels; a file without line ends must not fill the memory. */
    static final int LONGEST = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private final Iterator<Input> inputs;
    private InputStream open = InputStream.nullInputStream();
    private LineReader reader;

    Lines(List<Input> inputs) {
        this.inputs = inputs.iterator();
    }

    @Override
    public Line next() throws IOException {
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
                if (!isStream(input)) {
                    return whole(input);
                }
                open = input.source().open();
                InputStream plain = isPacked(input) ? new GZIPInputStream(open, BUFFER) : open;
                reader = new LineReader(input.name(), plain, LONGEST);
            } catch (IOException e) {
                return Line.faulty(input.name(), 1, 0, Failure.sentence(e));
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
        while (skipped < count && next() != null) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public void close() throws IOException {
        reader = null;
        open.close();
        open = InputStream.nullInputStream();
    }

    private static Line whole(Input input) throws IOException {
        try (InputStream in = input.source().open()) {
            return Line.of(input.name(), 1, 0, in.readAllBytes());
        }
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
}
