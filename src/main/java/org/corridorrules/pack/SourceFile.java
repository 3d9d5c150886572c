package org.corridorrules.pack;

import java.util.List;

/** A file of the pack that can point at its lines. */
record SourceFile(String name, String source, List<PackProblem> problems) {

    void problem(Flaw flaw, Token token, String message) {
        problem(flaw, token.line(), token.column(), message);
    }

    void problem(Flaw flaw, int line, int column, String message) {
        problems.add(new PackProblem(flaw, name, line, column, message, line(line)));
    }

    /** A problem of the entry with a key, such as a parameter in a file of parameters. */
    void problemOf(Flaw flaw, String key, String message) {
        int line = lineOf(key);
        problem(flaw, line, line == 0 ? 0 : column(key, line), message);
    }

    /** A problem of the first row of a table with a key. */
    void problemOfRow(Flaw flaw, String key, String message) {
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            if (line.startsWith(key + ",") || line.startsWith('"' + key + '"')) {
                problem(flaw, number, 1, message);
                return;
            }
        }
        problem(flaw, 0, 0, message);
    }

    /** The line on which a key of YAML stands, from 1; 0 if there is none. */
    int lineOf(String key) {
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.startsWith(key + ":") || stripped.startsWith('"' + key + "\":")) {
                return number;
            }
        }
        return 0;
    }

    private int column(String key, int line) {
        return Math.max(1, line(line).indexOf(key) + 1);
    }

    private String line(int number) {
        return number < 1 ? "" : source.lines().skip(number - 1L).findFirst().orElse("");
    }
}
