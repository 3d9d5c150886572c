package org.corridorrules.cli;

import java.io.Console;
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
