package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A slot in the electronic queue of a road border crossing. */
@Doc("A slot in the electronic queue of a road border crossing.")
public record QueueBooking(
        @Field(doc = "Number of the booking.", required = true) String number,
        @Field(doc = "Date and hour booked.", example = "2026-11-25T21:00:00+05:00") OffsetDateTime time) {}
