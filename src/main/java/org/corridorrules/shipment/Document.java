package org.corridorrules.shipment;

import java.time.LocalDate;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A paper or electronic document that travels with or for the goods. */
@Doc("A paper or electronic document that travels with or for the goods.")
public record Document(
        @Field(doc = "Kind of document.", example = "CIM_SMGS_NOTE", required = true) DocumentType type,
        @Field(doc = "Number of the document.") String number,
        @Field(doc = "Day of issue.") LocalDate issued,
        @Field(doc = "Last day of validity.") LocalDate validUntil,
        @Field(doc = "Paper or electronic.") Form form,
        @Field(doc = "Positions of the legs that it covers, from 1; none means all.") List<Integer> legs,
        @Field(doc = "Particulars of a rail consignment note.") RailNote railNote,
        @Field(doc = "True if the document is made out to order or said to be negotiable.") boolean negotiable,
        @Field(doc = "How an electronic document is signed.") Signature signature,
        @Field(doc = "Number of the Chinese TIR transport application that belongs to a TIR carnet.")
                String application) {

    /** Form of a document. */
    @Doc("Form of a document.")
    public enum Form {
        PAPER,
        ELECTRONIC
    }
}
