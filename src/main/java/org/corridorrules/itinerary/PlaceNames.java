package org.corridorrules.itinerary;

import java.util.ArrayList;
import java.util.List;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Shipment;

/**
 * Writes the ends of legs by their codes. A place may be given by its name in some language; rules and lists know codes,
 * so that a port by its name would escape them. Stateless; safe for any thread.
 */
public final class PlaceNames {

    private PlaceNames() {}

    /** The shipment with the places of its legs as codes; the same one if they are. */
    public static Shipment asCodes(Shipment shipment, Geography geography) {
        List<Leg> legs = new ArrayList<>(shipment.legs().size());
        boolean changed = false;
        for (Leg leg : shipment.legs()) {
            String from = geography.code(leg.from());
            String to = geography.code(leg.to());
            boolean same = from.equals(leg.from()) && to.equals(leg.to());
            changed |= !same;
            legs.add(same ? leg : leg.between(from, to));
        }
        return changed ? shipment.over(List.copyOf(legs)) : shipment;
    }
}
