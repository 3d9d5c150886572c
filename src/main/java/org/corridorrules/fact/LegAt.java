package org.corridorrules.fact;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Leg;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;

/** A leg as its carriage checkpoint, or the exit or entry at its end, sees it. */
@Sees(Leg.class)
public final class LegAt extends Subject {

    private static final Set<DocumentType> TRANSPORT_DOCUMENTS = EnumSet.of(
            DocumentType.SMGS_NOTE,
            DocumentType.CIM_NOTE,
            DocumentType.CIM_SMGS_NOTE,
            DocumentType.CMR_NOTE,
            DocumentType.TIR_CARNET,
            DocumentType.BILL_OF_LADING,
            DocumentType.SEA_WAYBILL,
            DocumentType.AIR_WAYBILL);

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

    private boolean covers(Document document) {
        return document.legs().isEmpty()
                || document.legs().contains(situation().checkpoint().leg() + 1);
    }

    /** Whether a transport document of any kind covers this leg. */
    public boolean isTransportDocumented() {
        return situation().shipment().documents().stream()
                .anyMatch(document -> TRANSPORT_DOCUMENTS.contains(document.type()) && covers(document));
    }

    /** Whether the leg has departed, or departs before a duration has passed. */
    public boolean departsWithin(@Literal(Kind.PARAMETER) String parameter) {
        Duration window = situation().law().duration(parameter);
        OffsetDateTime departure = situation().leg().departureTime();
        return window != null && !departure.isAfter(situation().now().plus(window));
    }
}
