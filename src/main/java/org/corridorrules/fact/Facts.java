package org.corridorrules.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.corridorrules.itinerary.Act;
import org.corridorrules.pack.Vocabulary;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
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

    private final List<Situation> situations;
    private final List<Situation> judgingGoods;

    /** @param situations the checkpoints of the check, in the order of the route */
    public Facts(List<Situation> situations) {
        this.situations = List.copyOf(situations);
        this.judgingGoods = goodsSituations(situations);
    }

    /** The facts of the shipment itself: legs, equipment, documents, declarations. */
    public void ofShipment(Consumer<Object> sink) {
        for (Situation situation : situations) {
            Act act = situation.checkpoint().act();
            sink.accept(new ShipmentAt(situation));
            if (act == Act.CARRIAGE || act == Act.EXIT || act == Act.ENTRY) {
                sink.accept(new LegAt(situation));
            }
            if (act == Act.CARRIAGE) {
                documents(situation, sink);
            }
            filings(situation, situation.shipment().filings(), "", sink);
        }
        for (Situation situation : judgingGoods) {
            List<Equipment> equipment = situation.shipment().equipment();
            for (int i = 0; i < equipment.size(); i++) {
                sink.accept(new EquipmentAt(situation, equipment.get(i), i));
            }
        }
        new IdentifierScan(situations, sink).ofShipment();
    }

    /** The facts of one consignment: its goods and declarations. */
    public void ofConsignment(Shipment shipment, int index, Consumer<Object> sink) {
        Consignment consignment = shipment.consignments().get(index);
        String pointer = "/consignments/" + index;
        for (Situation situation : judgingGoods) {
            ConsignmentAt at = new ConsignmentAt(situation, consignment, pointer);
            sink.accept(at);
            List<GoodsItem> goods = consignment.goods();
            for (int i = 0; i < goods.size(); i++) {
                sink.accept(new GoodsItemAt(at, goods.get(i), i));
            }
            filings(situation, consignment.filings(), pointer, sink);
            // only the Union's entry declaration asks for addresses, and parties are many
            if (situation.checkpoint().act() == Act.ENTRY
                    && situation.checkpoint().territory().equals("EU")) {
                party(situation, consignment.seller(), pointer + "/seller", sink);
                party(situation, consignment.buyer(), pointer + "/buyer", sink);
                party(situation, consignment.consignor(), pointer + "/consignor", sink);
                party(situation, consignment.consignee(), pointer + "/consignee", sink);
            }
        }
        new IdentifierScan(situations, sink).ofConsignment(consignment, pointer);
    }

    /** Every checkpoint but the carriage by legs of a territory and mode that has been seen before. */
    private static List<Situation> goodsSituations(List<Situation> situations) {
        Set<String> seen = new HashSet<>();
        List<Situation> result = new ArrayList<>();
        for (Situation situation : situations) {
            boolean repeats = situation.checkpoint().act() == Act.CARRIAGE
                    && !seen.add(situation.checkpoint().territory()
                            + situation.checkpoint().mode());
            if (!repeats) {
                result.add(situation);
            }
        }
        return List.copyOf(result);
    }

    private static void documents(Situation situation, Consumer<Object> sink) {
        List<Document> documents = situation.shipment().documents();
        int leg = situation.checkpoint().leg() + 1;
        for (int i = 0; i < documents.size(); i++) {
            List<Integer> legs = documents.get(i).legs();
            boolean first = legs.isEmpty() ? leg == 1 : legs.get(0) == leg;
            if (first) {
                sink.accept(new DocumentAt(situation, documents.get(i), i));
            }
        }
    }

    private static void party(Situation situation, Party party, String pointer, Consumer<Object> sink) {
        if (party != null) {
            sink.accept(new PartyAt(situation, party, pointer));
        }
    }

    private static void filings(Situation situation, List<Filing> filings, String base, Consumer<Object> sink) {
        for (int i = 0; i < filings.size(); i++) {
            FilingType type = filings.get(i).type();
            if (FilingHome.of(type).isAt(situation.checkpoint())) {
                sink.accept(new FilingAt(situation, filings.get(i), base + "/filings/" + i));
            }
        }
    }
}
