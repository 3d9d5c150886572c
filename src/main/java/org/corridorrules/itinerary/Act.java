package org.corridorrules.itinerary;

/** What an authority judges at a checkpoint. */
public enum Act {
    EXPORT,
    EXIT,
    ENTRY,
    TRANSIT,
    IMPORT,
    /** The transport document of a leg. */
    CARRIAGE
}
