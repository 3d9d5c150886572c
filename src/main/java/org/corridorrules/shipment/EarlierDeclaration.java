package org.corridorrules.shipment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** The declaration under which goods that come back, or are sent back, crossed the border before. */
@Doc("The declaration under which returned goods crossed the border before.")
public record EarlierDeclaration(
        @Field(doc = "Registration number of the declaration (MRN).") String number,
        @Field(doc = "Day on which the declaration was accepted.", example = "2026-10-05") LocalDate accepted,
        @Field(doc = "When the invalidation of the declaration was asked for.") OffsetDateTime invalidationRequestedAt,
        @Field(doc = "True if the goods are in the state in which they crossed the border; false if altered.")
                Boolean unaltered) {}
