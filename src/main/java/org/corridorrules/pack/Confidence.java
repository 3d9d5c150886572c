package org.corridorrules.pack;

/** How well the law behind a rule or value is established, from the best. */
public enum Confidence {
    HIGH,
    MEDIUM,
    /** Unverified: never blocks. */
    LOW;

    /** The weaker of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
