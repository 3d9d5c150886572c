package org.corridorrules.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.pack.Law;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Shipment;

/** One checkpoint of one check, with the law of its day. Used by one thread. */
public final class Situation {

    private final Check check;
    private final Checkpoint checkpoint;
    private final Law law;
    private final Audience audience;
    private String lastCountryBefore;

    /**
     * @param check what all checkpoints of the check have in common
     * @param audience who looks at the facts of the checkpoint
     */
    public Situation(Check check, Checkpoint checkpoint, Law law, Audience audience) {
        this.check = check;
        this.checkpoint = checkpoint;
        this.law = law;
        this.audience = audience;
    }

    Shipment shipment() {
        return check.shipment();
    }

    Itinerary itinerary() {
        return check.itinerary();
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    Law law() {
        return law;
    }

    /** The day whose law applies. */
    LocalDate day() {
        return law.day();
    }

    /** The moment of knowledge. */
    OffsetDateTime now() {
        return check.now();
    }

    Exchange exchange() {
        return check.exchange();
    }

    Parcels parcels() {
        return check.parcels();
    }

    FieldPaths fields() {
        return check.fields();
    }

    Ledger ledger() {
        return check.ledger();
    }

    Audience audience() {
        return audience;
    }

    /** The leg that arrives at or leaves the checkpoint. */
    Leg leg() {
        return shipment().legs().get(checkpoint.leg());
    }

    /** The leg before that of the checkpoint; null at the first one. */
    Leg before() {
        return checkpoint.leg() == 0 ? null : shipment().legs().get(checkpoint.leg() - 1);
    }

    /** The moment of an event at the checkpoint, or null if the shipment does not give it. */
    OffsetDateTime moment(Event event) {
        return switch (event) {
            case ARRIVAL -> leg().arrivalTime();
            case DEPARTURE -> leg().departureTime();
            case LOADING -> leg().loading();
            case REACHING -> before() == null ? null : before().arrivalTime();
        };
    }

    /** The country on the leg from which the goods come into the checkpoint's territory. */
    String lastCountryBefore() {
        if (lastCountryBefore == null) {
            String last = Places.country(leg().from());
            for (String country : leg().via()) {
                if (!checkpoint.territory().equals(ledger().territoryOf(country))) {
                    last = country;
                }
            }
            lastCountryBefore = last;
        }
        return lastCountryBefore;
    }
}
