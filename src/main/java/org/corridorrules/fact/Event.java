package org.corridorrules.fact;

/** The moment from which a time limit counts. */
public enum Event {
    /** Arrival of the leg at the place of the checkpoint. */
    ARRIVAL,
    /** Departure of the leg of the checkpoint. */
    DEPARTURE,
    /** Beginning of loading for the leg of the checkpoint. */
    LOADING,
    /** Arrival of the leg before, at the place where the leg of the checkpoint begins. */
    REACHING
}
