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
    private final long start;
    private long shown;
    private long lines;
    private long findings;

    /**
     * @param terminal null if nobody looks
     * @param nanos a clock that only counts
     */
    Progress(PrintStream terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
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
                Locale.ROOT, "%,d shipments, %,.0f a second, %,d findings", lines, lines / seconds, findings);
    }

    private void show(String text) {
        terminal.print('\r' + text + " ".repeat(Math.max(0, WIDTH - text.length())));
        terminal.flush();
    }
}
