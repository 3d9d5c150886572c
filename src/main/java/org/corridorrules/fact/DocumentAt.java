package org.corridorrules.fact;

import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;

/** A document as the carriage of a leg that it covers sees it. */
@Sees(Document.class)
public final class DocumentAt extends Subject {

    private final Document document;

    public DocumentAt(Situation situation, Document document, int index) {
        super(situation, "/documents/" + index);
        this.document = document;
    }

    @Override
    Object part() {
        return document;
    }

    /** Kind of the document. */
    @Literal(value = Kind.WORD, of = DocumentType.class)
    public String getType() {
        return document.type().name();
    }

    /** Whether the document is a rail consignment note (SMGS, CIM or common CIM/SMGS). */
    public boolean isRailNote() {
        return document.type() == DocumentType.SMGS_NOTE
                || document.type() == DocumentType.CIM_NOTE
                || document.type() == DocumentType.CIM_SMGS_NOTE;
    }
}
