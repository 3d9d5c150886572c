package org.corridorrules.itinerary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.corridorrules.shipment.Mode;

/**
 * A moment on the route at which an authority judges the shipment.
 *
 * @param id stable name within the shipment, such as {@code eu-entry-1}
 * @param territory customs territory, such as CN, EAEU, AZ, GE, TR or EU
 * @param place code of the place, as written in the shipment
 * @param country country of the place
 * @param mode mode of the leg that arrives at (entry, import) or leaves (exit, export, carriage) the place
 * @param at the actual moment if known, else the planned one, with the offset of the place
 * @param lawDate the day whose law is applied, in the zone of the place unless it is overridden
 * @param leg position in the shipment of the leg that arrives or leaves, from 0
 */
public record Checkpoint(
        String id,
        String territory,
        Act act,
        String place,
        String country,
        Mode mode,
        OffsetDateTime at,
        LocalDate lawDate,
        int leg) {}
