package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** The order that a consignment fulfils. */
@Doc("The order that a consignment fulfils.")
public record Order(
        @Field(doc = "Number of the order, unique on its platform.", required = true, maxLength = 60) String number,
        @Field(doc = "Name of the electronic trading platform.") String platform,
        @Field(doc = "Country where the platform is established.", pattern = "[A-Z]{2}") String platformCountry,
        @Field(doc = "Web address of the offer.") String url,
        @Field(doc = "When the order was placed.") OffsetDateTime placedAt) {}
