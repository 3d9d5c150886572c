package org.corridorrules.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on the terminal that counts along and is gone at the end. Used by one thread. */
final class Progress {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int WIDTH = 78;

    private final PrintStream terminal;
    private final LongSupplier nanos;
    private final Way way;
    private final long start;
    private final long before;
    private final long passed;
    private long shown;
    private long lines;
    private long findings;

    /** How far the input has been read; may be asked by any thread. */
    interface Way {

        /** Length of the whole in bytes, or -1 if nobody knows. */
        long whole();

        /** Bytes read so far. */
        long read();
    }

    /**
     * @param terminal null if nobody looks
     * @param nanos a clock that only counts
     * @param before number of shipments that an earlier run has done
     */
    Progress(PrintStream terminal, LongSupplier nanos, Way way, long before) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.way = way;
        this.start = nanos.getAsLong();
        this.shown = start;
        this.before = before;
        this.passed = way.read();
    }

    void add(int found) {
        lines++;
        findings += found;
        if (terminal != null && nanos.getAsLong() - shown >= EVERY) {
            shown = nanos.getAsLong();
            show(text());
        }
    }

    /** Clears the line. */
    void end() {
        if (terminal != null && shown != start) {
            show("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private String text() {
        double seconds = (shown - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%,d shipments, %,.0f a second%s, %,d findings",
                before + lines,
                lines / seconds,
                left(seconds),
                findings);
    }

    private String left(double seconds) {
        long read = way.read() - passed;
        if (way.whole() < 0 || read <= 0) {
            return "";
        }
        long left = Math.round(seconds * Math.max(0, way.whole() - passed - read) / read);
        return left < 3600
                ? String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60)
                : String.format(Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
    }

    private void show(String text) {
        terminal.print('\r' + text + " ".repeat(Math.max(0, WIDTH - text.length())));
        terminal.flush();
    }
}
