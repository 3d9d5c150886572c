package org.corridorrules.fact;

/** Who looks at the facts of one checkpoint. Facts at which nobody looks are not made. Used by one thread. */
public interface Audience {

    /** Whether anybody looks at facts of a class. */
    boolean looksAt(Class<? extends AtCheckpoint> kind);

    /** Whether anybody looks at facts of a class that have a word as their {@code kind}. */
    boolean looksAt(Class<? extends AtCheckpoint> fact, String kind);

    /** Shows a fact. */
    void show(AtCheckpoint fact);
}
