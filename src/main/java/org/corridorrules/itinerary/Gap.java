package org.corridorrules.itinerary;

import java.util.List;

/**
 * Something about the route that could not be established, so that what hangs on it is not judged.
 *
 * @param reason why, as the id of a text of the rule pack
 * @param pointer JSON pointer into the shipment
 * @param arguments values for the placeholders {0}, {1}, ... of the text
 */
public record Gap(Reason reason, String pointer, List<String> arguments) {

    /** The kinds of gaps. */
    public enum Reason {
        PLACE_UNKNOWN,
        PLACE_AMBIGUOUS,
        PLACE_GAP,
        TIME_GAP,
        NO_BORDER_PAIR,
        STATES_BETWEEN_MISSING,
        LEAVES_TERRITORY,
        GAUGE_UNKNOWN
    }
}
