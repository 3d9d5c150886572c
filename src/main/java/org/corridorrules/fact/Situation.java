package org.corridorrules.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.pack.Law;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Shipment;

/**
 * One checkpoint of one check, with the law of its day.
 *
 * @param parcels what the consignments of the shipment have in common
 * @param ledger where the check writes down what it finds
 * @param audience who looks at the facts of the checkpoint
 */
public record Situation(
        Shipment shipment,
        Itinerary itinerary,
        Checkpoint checkpoint,
        Law law,
        OffsetDateTime now,
        Exchange exchange,
        Parcels parcels,
        FieldPaths fields,
        Ledger ledger,
        Audience audience) {

    /** The leg that arrives at or leaves the checkpoint. */
    public Leg leg() {
        return shipment.legs().get(checkpoint.leg());
    }

    /** The moment of an event at the checkpoint, or null if the shipment does not give it. */
    OffsetDateTime moment(Event event) {
        return switch (event) {
            case ARRIVAL -> leg().arrivalTime();
            case DEPARTURE -> leg().departureTime();
            case LOADING -> leg().loading();
        };
    }

    LocalDate day() {
        return law.day();
    }
}
