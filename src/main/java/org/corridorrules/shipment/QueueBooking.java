package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A slot in the electronic queue of a road border crossing. */
@Doc("A slot in the electronic queue of a road border crossing.")
public record QueueBooking(
        @Field(doc = "Number of the booking.", required = true) String number,
        @Field(doc = "Date and hour booked.", example = "2026-11-25T21:00:00+05:00") OffsetDateTime time,
        @Field(doc = "Code of the Kazakh crossing that is booked.", example = "X-KZ-NURZHOLY") String crossing,
        @Field(doc = "Registration plate of the truck that is booked.") String registration,
        @Field(doc = "Vehicle identification number of the truck that is booked.") String vin,
        @Field(doc = "How the slot is booked; in turn where nothing is said.") Order order,
        @Field(doc = "Why the truck may pass out of turn.") Ground ground) {

    /** How a slot is booked. */
    @Doc("How a slot is booked.")
    public enum Order {
        IN_TURN,
        OUT_OF_TURN,
        ACCELERATED,
        REPEAT
    }

    /** Why a truck may pass out of turn. */
    @Doc("Why a truck may pass out of turn.")
    public enum Ground {
        POST,
        ANIMALS,
        PERISHABLE,
        DANGEROUS_GOODS,
        DECLARED_EXPORT,
        HUMANITARIAN,
        MILITARY,
        DIPLOMATIC
    }
}
