package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A product identifier with the code of its kind. */
@Doc("A product identifier with the code of its kind.")
public record ProductIdentifier(
        @Field(
                        doc = "C127 merchant's, C128 manufacturer's, C129 standardised (GTIN), Y081 none exists.",
                        example = "C129",
                        required = true)
                String code,
        @Field(doc = "The identifier.", example = "4012345678901") String value) {}
