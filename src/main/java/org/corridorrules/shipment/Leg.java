package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** One carriage by one mode between two places. Times are planned unless an actual one is given beside them. */
@Doc("One carriage by one mode between two places.")
public record Leg(
        @Field(doc = "Mode of transport.", example = "RAIL", required = true) Mode mode,
        @Field(doc = "UN/LOCODE of departure, or a local code with the prefix X-.", example = "CNXAG", required = true)
                String from,
        @Field(doc = "UN/LOCODE of arrival, or a local code with the prefix X-.", example = "CNHRS", required = true)
                String to,
        @Field(
                        doc = "Countries passed between the two places, in order, where they do not border each other.",
                        example = "RU")
                List<String> via,
        @Field(doc = "When loading begins at the place of departure.", example = "2026-11-30T06:00:00+08:00")
                OffsetDateTime loading,
        @Field(doc = "Planned departure.", example = "2026-11-30T22:00:00+08:00", required = true)
                OffsetDateTime departure,
        @Field(doc = "Planned arrival.", example = "2026-12-03T14:00:00+08:00", required = true) OffsetDateTime arrival,
        @Field(doc = "Actual departure, once known.") OffsetDateTime actualDeparture,
        @Field(doc = "Actual arrival, once known.") OffsetDateTime actualArrival,
        @Field(doc = "Departure from the last station where the train was formed (rail into the Union).")
                OffsetDateTime lastFormationDeparture,
        @Field(doc = "Length of the leg in kilometres.", min = "0", max = "30000") Integer distanceKm,
        @Field(doc = "The carrier of this leg.") Party carrier,
        @Field(doc = "Truck, trailer or ship.") TransportMeans means,
        @Field(doc = "Numbers of the wagons on this leg.") List<String> wagons,
        @Field(doc = "True if the units are transhipped to other wagons or vehicles at the place of departure.")
                boolean transhipment,
        @Field(doc = "Booking of the electronic border queue (Kazakhstan, road).") QueueBooking queueBooking,
        @Field(doc = "Number of the road permit.") String roadPermit,
        @Field(
                        doc = "Transport batch number of the crossing in the Chinese road manifest.",
                        example = "9400202612030417")
                String transportBatch) {

    /** The same leg between places that are written otherwise. */
    public Leg between(String otherFrom, String otherTo) {
        return new Leg(
                mode,
                otherFrom,
                otherTo,
                via,
                loading,
                departure,
                arrival,
                actualDeparture,
                actualArrival,
                lastFormationDeparture,
                distanceKm,
                carrier,
                means,
                wagons,
                transhipment,
                queueBooking,
                roadPermit,
                transportBatch);
    }

    /** The actual departure if known, else the planned one. */
    public OffsetDateTime departureTime() {
        return actualDeparture != null ? actualDeparture : departure;
    }

    /** The actual arrival if known, else the planned one. */
    public OffsetDateTime arrivalTime() {
        return actualArrival != null ? actualArrival : arrival;
    }
}
