package org.corridorrules.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * The three standard streams. What is printed is UTF-8 with LF line ends on every platform: results go to {@code out},
 * messages about the run to {@code err}.
 *
 * @param colour whether {@code out} takes colours
 * @param watched whether a person looks at {@code err}; asked only by commands that take long
 * @param unread whether the reader of {@code out} has gone away, which is no failure
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean colour,
        BooleanSupplier watched,
        BooleanSupplier unread) {

    Console {
        // A stream brings the charset of the platform along; wrapped, it only passes bytes on.
        out = new PrintStream(out, false, StandardCharsets.UTF_8);
        err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** A console that nobody watches. */
    Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {
        this(in, out, err, colour, () -> false, () -> false);
    }

    /** A line about the run. */
    void tell(String message) {
        err.print(message + "\n");
        err.flush();
    }

    /** A writer to {@code out} or {@code err}, as picocli wants it. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
