package org.corridorrules.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** What came of one run of the command line. */
record Run(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneId.of("Asia/Almaty"));

    /** Runs with streams of another charset, because that of the platform must not matter. */
    static Run of(Path cache, String in, String... args) {
        return of(cache, in, CLOCK, args);
    }

    static Run of(Path cache, String in, Clock clock, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII),
                false);
        int status = Corridor.run(args, console, Map.of("XDG_CACHE_HOME", cache.toString()), clock);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
