package org.corridorrules.itinerary;

import java.time.ZoneId;
import java.util.Set;
import org.corridorrules.shipment.Mode;

/**
 * A place of the corridor.
 *
 * @param code UN/LOCODE, or a local code with the prefix {@code X-}
 * @param zone zone of its authority on the day asked for
 * @param gauges track gauges in millimetres; two at a break of gauge; empty without a railway
 * @param modes modes that call there; empty if not known
 */
public record Place(
        String code,
        String name,
        String country,
        String territory,
        ZoneId zone,
        Set<String> gauges,
        Set<Mode> modes,
        Kind kind) {

    /** Function of a place on the corridor. */
    public enum Kind {
        BORDER,
        PORT,
        HUB,
        INLAND,
        /** One code used for several places that must not be confused. */
        AMBIGUOUS,
        /** A code listed under a country where the place does not lie. */
        WRONG_SIDE
    }
}
