package org.corridorrules.itinerary;

import java.time.LocalDate;
import java.util.Optional;
import org.corridorrules.shipment.Mode;

/** The dated map of the corridor, as a rule pack holds it. Implementations are immutable and thread-safe. */
public interface Geography {

    /** The place with this code or alias on a day. */
    Optional<Place> place(String code, LocalDate on);

    /** The code of a place that is written by an alias, such as its name in another language; anything else as it is. */
    String code(String written);

    /** Whether the two places are a listed pair of border points for the mode on a day, in either direction. */
    boolean isPair(String a, String b, Mode mode, LocalDate on);

    /** Whether two countries are joined by any listed pair for the mode on a day. */
    boolean adjoin(String countryA, String countryB, Mode mode, LocalDate on);

    /** The customs territory of a country; the country itself where it is a territory of its own. */
    String territoryOf(String country);
}
