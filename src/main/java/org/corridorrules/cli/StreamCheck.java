package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Checks a stream of lines with all cores and writes a line for each, in the same order. A line is written in one go, so
 * that a run that is stopped leaves whole lines behind. Used once.
 */
final class StreamCheck {

    /** Pieces in flight for each thread: a heavy one must not leave the other threads without work. */
    private static final int PIECES_PER_THREAD = 8;

    /** Parts of the memory that the input in flight may take; a shipment in memory is about five times as large. */
    private static final int PARTS_OF_MEMORY = 32;

    private final Window<List<Line>, List<Answer>> window;
    private final Progress progress;
    private int status = ExitStatus.CLEAN;
    private long written;

    StreamCheck(LineCheck check, int threads, Progress progress) {
        this.window = new Window<>(
                threads,
                PIECES_PER_THREAD * threads,
                bytes(),
                lines -> lines.stream().mapToInt(line -> line.text().length).sum(),
                lines -> lines.stream().map(check::check).toList());
        this.progress = progress;
    }

    private static int bytes() {
        return (int) Math.min(1 << 28, Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
    }

    /**
     * Runs to the end of the lines, or until it is stopped.
     *
     * @return the exit status of the worst of them
     */
    int run(Lines lines, OutputStream out) throws IOException {
        try {
            window.run(lines, answers -> {
                for (Answer answer : answers) {
                    write(answer, out);
                }
            });
        } finally {
            progress.end();
        }
        return status;
    }

    /** Ends the run early; may be called from any thread and returns at once. */
    void stop() {
        window.stop();
    }

    boolean stopped() {
        return window.stopped();
    }

    /** Number of lines written. */
    long written() {
        return written;
    }

    private void write(Answer answer, OutputStream out) throws IOException {
        out.write(answer.json());
        out.flush();
        // A print stream keeps it to itself that nobody reads any more, as after "| head".
        if (out instanceof PrintStream printed && printed.checkError()) {
            window.stop();
        }
        written++;
        status = Math.max(status, answer.status());
        progress.add(answer.findings());
    }
}
