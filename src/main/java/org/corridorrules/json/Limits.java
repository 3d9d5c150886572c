package org.corridorrules.json;

/**
 * How much one document may ask of the reader. Immutable.
 *
 * @param maxDepth        objects and lists inside one another, 1 to 1000
 * @param maxBytes        size of the document; more than about 2 GB is never read
 * @param maxProblems     problems that are told before the reading stops
 * @param maxStringLength length of one text, whatever its field allows
 */
public record Limits(int maxDepth, long maxBytes, int maxProblems, int maxStringLength) {

    /** Depth 64, 2 GB, 1000 problems, 100 000 characters. */
    public static final Limits DEFAULT = new Limits(64, 2_000_000_000L, 1000, 100_000);

    // Reading descends on the thread's stack, so no caller may lift this without bound.
    private static final int DEEPEST = 1000;

    public Limits {
        if (maxDepth < 1 || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth must be 1 to " + DEEPEST + ", not " + maxDepth);
        }
        if (maxBytes < 1 || maxProblems < 1 || maxStringLength < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }
}
