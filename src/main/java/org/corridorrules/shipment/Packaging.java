package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** Packages of one kind. */
@Doc("Packages of one kind.")
public record Packaging(
        @Field(doc = "Type of package, UN/CEFACT recommendation 21.", example = "CT", required = true) String type,
        @Field(doc = "Number of packages.", min = "0") Integer count,
        @Field(doc = "Marks and numbers.", maxLength = 512) String marks,
        @Field(doc = "True if wood packaging bears the IPPC mark of ISPM 15.") boolean ippcMark) {}
