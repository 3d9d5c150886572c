package org.corridorrules.pack;

/** Whether a value of the law is settled. */
public enum Status {
    IN_FORCE,
    /** Adopted or announced; the start is not reached or not confirmed. */
    PLANNED,
    /** The sources disagree. */
    DISPUTED
}
