package org.corridorrules.json;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong in a document, and where. Ordered by place. Immutable.
 *
 * @param line    from 1
 * @param column  from 1, counted in characters
 * @param pointer JSON pointer to the value, the empty text for the whole document
 * @param message what is wrong, what was found and what to do
 */
public record Problem(int line, int column, String pointer, String message) implements Comparable<Problem> {

    // The message comes last only to agree with equals.
    private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** For people: {@code line 3, column 12, /legs/0/mode: what is wrong}. */
    @Override
    public String toString() {
        String where = "line " + line + ", column " + column;
        return (pointer.isEmpty() ? where : where + ", " + pointer) + ": " + message;
    }
}
