package org.corridorrules.fact;

import java.time.OffsetDateTime;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.shipment.Shipment;

/**
 * One shipment that is being judged.
 *
 * @param now the moment of knowledge
 * @param parcels what the consignments of the shipment have in common
 * @param ledger where the check writes down what it finds
 */
public record Check(
        Shipment shipment,
        Itinerary itinerary,
        OffsetDateTime now,
        Exchange exchange,
        Parcels parcels,
        FieldPaths fields,
        Ledger ledger) {

    /** The same check, written down by another: each thread has a ledger of its own. */
    public Check with(Ledger other) {
        return new Check(shipment, itinerary, now, exchange, parcels, fields, other);
    }
}
