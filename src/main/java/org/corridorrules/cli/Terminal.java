package org.corridorrules.cli;

import java.io.Console;
import java.io.IOException;
import java.util.Map;

/** Whether a person looks at the output. */
final class Terminal {

    private Terminal() {}

    /** Colour only on a terminal, and only if nobody has asked for none (https://no-color.org). */
    static boolean takesColour(Map<String, String> environment) {
        boolean unwanted =
                !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return !unwanted && isThere(System.console());
    }

    /** Whether standard error is a terminal. */
    static boolean showsErrors() {
        return isTerminal(2);
    }

    /** Whether standard output is a terminal. */
    static boolean showsOutput() {
        return isTerminal(1);
    }

    /** Java knows only whether input and output both are terminals, so the system is asked. */
    private static boolean isTerminal(int stream) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(stream))
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From Java 22 on there is a console even when the output goes to a file; it then says so itself. */
    private static boolean isThere(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
