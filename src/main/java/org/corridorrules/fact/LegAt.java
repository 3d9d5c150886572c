package org.corridorrules.fact;

import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Leg;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;

/** A leg as its carriage checkpoint, or the exit or entry at its end, sees it. */
@Sees(Leg.class)
public final class LegAt extends Subject {

    public LegAt(Situation situation) {
        super(situation, "/legs/" + situation.checkpoint().leg());
    }

    @Override
    Object part() {
        return situation().leg();
    }

    /** Whether a document of the kind covers this leg. */
    @Override
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        DocumentType wanted = DocumentType.valueOf(type);
        return situation().shipment().documents().stream()
                .anyMatch(document -> document.type() == wanted && covers(document));
    }

    /** Whether the carrier is at home in a country, or the truck is registered there. */
    public boolean haulierFrom(String country) {
        return fieldIs("carrier/address/country", country) || fieldIs("means/country", country);
    }

    private boolean covers(Document document) {
        return document.legs().isEmpty()
                || document.legs().contains(situation().checkpoint().leg() + 1);
    }
}
