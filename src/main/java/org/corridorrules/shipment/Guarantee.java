package org.corridorrules.shipment;

import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A guarantee for customs debts in transit. */
@Doc("A guarantee for customs debts in transit.")
public record Guarantee(
        @Field(doc = "Kind of guarantee.", required = true) Kind kind,
        @Field(doc = "Number of the guarantee or certificate.") String number,
        @Field(doc = "Amount covered.") Money amount,
        @Field(doc = "Countries for which it is valid.", example = "GE") List<String> countries) {

    /** Kind of a guarantee, or the ground on which none is needed. */
    @Doc("Kind of a guarantee, or the ground on which none is needed.")
    public enum Kind {
        COMPREHENSIVE,
        INDIVIDUAL,
        VOUCHER,
        WAIVER,
        RAILWAY_CARRIER,
        AEO,
        CUSTOMS_CARRIER,
        ESCORT,
        TIR
    }
}
