package org.corridorrules.pack;

import java.util.List;

/** A file of the pack that can point at its lines. */
record SourceFile(String name, String source, List<PackProblem> problems) {

    void problem(Token token, String message) {
        problem(token.line(), token.column(), message);
    }

    void problem(int line, int column, String message) {
        problems.add(new PackProblem(name, line, column, message, line(line)));
    }

    private String line(int number) {
        return source.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }
}
