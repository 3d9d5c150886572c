package org.corridorrules.fact;

import java.util.ArrayList;
import java.util.List;
import org.corridorrules.itinerary.Act;
import org.corridorrules.pack.Vocabulary;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.Shipment;

/**
 * Shows a shipment to the rules: one fact for each part at each checkpoint that may judge it. So every rule matches a
 * single fact, and no rule joins two.
 */
public final class Facts {

    /** What rules may speak of. */
    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    ShipmentAt.class,
                    LegAt.class,
                    ConsignmentAt.class,
                    GoodsItemAt.class,
                    EquipmentAt.class,
                    DocumentAt.class,
                    FilingAt.class,
                    PartyAt.class,
                    IdentifierAt.class),
            Findings.class);

    private static final Pointer CONSIGNMENTS = Pointer.SHIPMENT.child("consignments");

    private final Shipment shipment;
    private final List<Situation> situations;
    private final List<Situation> judgingGoods;
    private final List<Situation> judgingConsignments;
    private final IdentifierScan identifiers;

    /** @param situations the checkpoints of the check, in the order of the route */
    public Facts(Shipment shipment, List<Situation> situations) {
        this.shipment = shipment;
        this.situations = situations;
        this.judgingGoods = goodsSituations(situations);
        this.judgingConsignments = new ArrayList<>(judgingGoods.size());
        for (Situation situation : judgingGoods) {
            if (judgesConsignments(situation.audience())) {
                judgingConsignments.add(situation);
            }
        }
        this.identifiers = new IdentifierScan(situations);
    }

    /** Shows the shipment itself: legs, equipment, documents, declarations. */
    public void ofShipment() {
        for (Situation situation : situations) {
            Act act = situation.checkpoint().act();
            Audience audience = situation.audience();
            if (audience.looksAt(ShipmentAt.class)) {
                audience.show(new ShipmentAt(situation));
            }
            boolean moving = act == Act.CARRIAGE || act == Act.EXIT || act == Act.ENTRY;
            if (moving && audience.looksAt(LegAt.class)) {
                audience.show(new LegAt(situation));
            }
            if (act == Act.CARRIAGE && audience.looksAt(DocumentAt.class)) {
                documents(situation);
            }
            filings(situation, shipment.filings(), Pointer.SHIPMENT);
        }
        for (Situation situation : judgingGoods) {
            if (situation.audience().looksAt(EquipmentAt.class)) {
                List<Equipment> equipment = shipment.equipment();
                for (int i = 0; i < equipment.size(); i++) {
                    situation.audience().show(new EquipmentAt(situation, equipment.get(i), i));
                }
            }
        }
        identifiers.ofShipment(shipment);
    }

    /** Shows some consignments, their goods, parties and declarations. */
    public void ofConsignments(int from, int until) {
        for (int i = from; i < until; i++) {
            Consignment consignment = shipment.consignments().get(i);
            Pointer place = CONSIGNMENTS.child(i);
            for (Situation situation : judgingConsignments) {
                consignment(situation, consignment, place);
            }
            identifiers.ofConsignment(consignment, place);
        }
    }

    private static void consignment(Situation situation, Consignment consignment, Pointer place) {
        Audience audience = situation.audience();
        ConsignmentAt at = new ConsignmentAt(situation, consignment, place);
        audience.show(at);
        if (audience.looksAt(GoodsItemAt.class)) {
            List<GoodsItem> goods = consignment.goods();
            for (int i = 0; i < goods.size(); i++) {
                audience.show(new GoodsItemAt(at, goods.get(i), i));
            }
        }
        filings(situation, consignment.filings(), place);
        if (audience.looksAt(PartyAt.class)) {
            party(situation, consignment.seller(), place, "seller");
            party(situation, consignment.buyer(), place, "buyer");
            party(situation, consignment.consignor(), place, "consignor");
            party(situation, consignment.consignee(), place, "consignee");
            party(situation, consignment.notifyParty(), place, "notifyParty");
        }
    }

    private static boolean judgesConsignments(Audience audience) {
        return audience.looksAt(ConsignmentAt.class)
                || audience.looksAt(GoodsItemAt.class)
                || audience.looksAt(FilingAt.class)
                || audience.looksAt(PartyAt.class);
    }

    /** Every checkpoint but the carriage by legs of a territory and mode that has been seen before. */
    private static List<Situation> goodsSituations(List<Situation> situations) {
        List<Situation> result = new ArrayList<>(situations.size());
        for (Situation situation : situations) {
            if (situation.checkpoint().act() != Act.CARRIAGE || !repeats(situation, result)) {
                result.add(situation);
            }
        }
        return result;
    }

    private static boolean repeats(Situation carriage, List<Situation> before) {
        for (Situation situation : before) {
            if (situation.checkpoint().act() == Act.CARRIAGE
                    && situation.checkpoint().mode() == carriage.checkpoint().mode()
                    && situation
                            .checkpoint()
                            .territory()
                            .equals(carriage.checkpoint().territory())) {
                return true;
            }
        }
        return false;
    }

    private static void documents(Situation situation) {
        List<Document> documents = situation.shipment().documents();
        int leg = situation.checkpoint().leg() + 1;
        for (int i = 0; i < documents.size(); i++) {
            List<Integer> legs = documents.get(i).legs();
            boolean first = legs.isEmpty() ? leg == 1 : legs.get(0) == leg;
            if (first) {
                situation.audience().show(new DocumentAt(situation, documents.get(i), i));
            }
        }
    }

    private static void party(Situation situation, Party party, Pointer place, String role) {
        if (party != null) {
            situation.audience().show(new PartyAt(situation, party, place.child(role)));
        }
    }

    private static void filings(Situation situation, List<Filing> filings, Pointer place) {
        if (filings.isEmpty() || !situation.audience().looksAt(FilingAt.class)) {
            return;
        }
        for (int i = 0; i < filings.size(); i++) {
            if (FilingHome.of(filings.get(i).type()).isAt(situation.checkpoint())) {
                Pointer pointer = place.child("filings").child(i);
                situation.audience().show(new FilingAt(situation, filings.get(i), pointer));
            }
        }
    }
}
