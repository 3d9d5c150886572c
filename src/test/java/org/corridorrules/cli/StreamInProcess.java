package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.pack.Severity;

/** Opens the stream of {@code corridor check x.ndjson --format ndjson} to benchmarks, without starting a process. */
public final class StreamInProcess {

    private StreamInProcess() {}

    /** Checks the lines of a file and writes the reports. */
    public static int check(CorridorRules rules, CheckOptions options, int threads, Path file, OutputStream out)
            throws IOException {
        LineCheck check = new LineCheck(rules, options, Severity.BLOCK);
        Lines lines = new Lines(List.of(Input.file(file)));
        return new StreamCheck(check, threads, new Progress(null, System::nanoTime, lines, 0)).run(lines, out);
    }
}
