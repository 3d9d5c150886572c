package org.corridorrules.json;

import java.util.List;

/**
 * What came of reading one document: a value, or the problems that kept it from being one. Immutable.
 *
 * @param <R>      what the document is read as
 * @param value    null if, and only if, there are problems
 * @param problems in the order of their places, unmodifiable
 */
public record Reading<R>(R value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
        if ((value == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has either a value or problems");
        }
    }

    /** Whether the document could be read. */
    public boolean ok() {
        return problems.isEmpty();
    }
}
