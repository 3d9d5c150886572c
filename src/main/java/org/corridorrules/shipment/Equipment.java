package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A container, trailer or swap body with its seals. */
@Doc("A container, trailer or swap body.")
public record Equipment(
        @Field(doc = "Kind of the unit.", example = "CONTAINER", required = true) Kind kind,
        @Field(
                        doc = "Number of the unit; a container's has four letters and seven digits (ISO 6346).",
                        example = "CSQU3054383",
                        required = true)
                String number,
        @Field(doc = "Size and type code of ISO 6346.", example = "45G1") String sizeType,
        @Field(doc = "Tare in kilograms.", min = "0", max = "60000") BigDecimal tareMass,
        @Field(doc = "Largest gross mass on the safety plate in kilograms.", min = "0", max = "60000")
                BigDecimal maxGrossMass,
        @Field(doc = "Verified gross mass (VGM) in kilograms.", min = "0", max = "60000") BigDecimal verifiedGrossMass,
        @Field(doc = "The seals on the unit.") List<Seal> seals,
        @Field(doc = "Number of seals as the transport data state it.", min = "0", max = "99") Integer sealCount) {

    /** Kind of a transport unit. */
    @Doc("Kind of a transport unit.")
    public enum Kind {
        CONTAINER,
        TRAILER,
        SWAP_BODY
    }
}
