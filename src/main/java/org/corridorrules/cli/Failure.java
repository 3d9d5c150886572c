package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why something failed. */
final class Failure {

    private Failure() {}

    /** Why a file could not be used. */
    static String sentence(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return message(e);
    }

    /** One line about an unexpected failure. */
    static String line(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "there is not enough memory (" + message(e) + "); give Java more, as with java -Xmx4g -jar"
                    + " corridor.jar, or split the shipment";
        }
        return "corridor failed: " + message(e) + "; run with --debug for details";
    }

    /** The first line of what it says, or its name. */
    static String message(Throwable e) {
        String message =
                e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        return message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
