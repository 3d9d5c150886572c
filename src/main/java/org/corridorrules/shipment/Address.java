package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A postal address. */
@Doc("A postal address.")
public record Address(
        @Field(doc = "Street.") String street,
        @Field(doc = "House number.") String houseNumber,
        @Field(doc = "Post-office box.") String poBox,
        @Field(doc = "Postcode.") String postcode,
        @Field(doc = "City.") String city,
        @Field(doc = "Country, ISO 3166 alpha-2.", example = "DE", required = true, pattern = "[A-Z]{2}")
                String country) {}
