package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A seal on a transport unit. */
@Doc("A seal on a transport unit.")
public record Seal(
        @Field(doc = "Number of the seal.", required = true) String number,
        @Field(doc = "Class of ISO 17712: I indicative, S security, H high security.", example = "H", pattern = "[ISH]")
                String securityClass,
        @Field(doc = "Mechanical seal, or navigation seal that reports its position.") Kind kind) {

    /** Kind of a seal. */
    @Doc("Kind of a seal.")
    public enum Kind {
        MECHANICAL,
        NAVIGATION
    }
}
