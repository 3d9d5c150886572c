package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A railway station on a consignment note. */
@Doc("A railway station on a consignment note.")
public record Station(
        @Field(doc = "Name of the station.", required = true) String name,
        @Field(doc = "Station code; six digits in the 1520 mm network.", example = "708507") String code,
        @Field(doc = "Country of the railway.", pattern = "[A-Z]{2}") String country) {}
