package org.corridorrules.itinerary;

import java.util.List;
import java.util.Set;

/**
 * The way of one shipment: its checkpoints in order, the countries and territories it touches, and what could not be
 * established. Immutable.
 *
 * @param checkpoints in the order of the route
 * @param stops the places of the route in order: the departure of each leg, then the last arrival; unknown ones are null
 * @param countries every country touched, in order of first touch
 * @param origin customs territory of the first place, null if unknown
 * @param destination customs territory of the last place, null if unknown
 * @param gaps what could not be established
 */
public record Itinerary(
        List<Checkpoint> checkpoints,
        List<Place> stops,
        Set<String> countries,
        String origin,
        String destination,
        List<Gap> gaps) {}
