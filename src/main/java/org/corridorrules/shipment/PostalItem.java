package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** What the posts know of a consignment that travels as a postal item. */
@Doc("What the posts know of a consignment that travels as a postal item.")
public record PostalItem(
        @Field(doc = "Number of the item, UPU S10.", example = "RR473124829GB") String itemNumber,
        @Field(doc = "Postal customs declaration on the item.") DeclarationForm declarationForm,
        @Field(doc = "When the electronic advance data (ITMATT) were sent.") OffsetDateTime advanceDataSentAt,
        @Field(doc = "Number of the receptacle, UPU S9, 29 characters.") String receptacle,
        @Field(doc = "Number of the dispatch, as the delivery bill (CN 37, CN 38, CN 41) and CARDIT give it.")
                String dispatch) {

    /** Postal customs declaration. */
    @Doc("Postal customs declaration: CN 22 for low values, CN 23 for the others and for parcels.")
    public enum DeclarationForm {
        CN22,
        CN23
    }
}
