package org.corridorrules.cli;

import java.time.Clock;
import java.time.OffsetDateTime;
import picocli.CommandLine.Option;

/** The option {@code --now}: the moment of knowledge. */
final class NowOption {

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Moment against which time limits are judged, with offset (default: the system clock).")
    private OffsetDateTime now;

    /** The moment given, or null. */
    OffsetDateTime given() {
        return now;
    }

    /** The moment given, or that of a clock. */
    OffsetDateTime or(Clock clock) {
        return now != null ? now : OffsetDateTime.now(clock);
    }
}
