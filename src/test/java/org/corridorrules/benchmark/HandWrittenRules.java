package org.corridorrules.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corridorrules.fact.Exchange;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Shipment;

/**
 * Some rules of the bundled pack, written by hand in plain Java without an engine: the limit that no engine can be
 * expected to reach. It routes the shipment and reads the law as the engine does; it asks only what its rules need, and
 * says no more than rule, checkpoint and place. Thread-safe.
 */
final class HandWrittenRules {

    /** Ids of the rules. */
    static final Set<String> IDS = Set.of(
            """
            CN-MAN-003a CN-MAN-003b CN-MAN-003c
            CN-DATA-001a CN-DATA-001b CN-DATA-001c CN-DATA-001f CN-DATA-003a CN-DATA-003b CN-DATA-006a CN-DATA-006b
            CN-DATA-006c CN-DATA-006d CN-DATA-006e CN-DATA-006f CN-DATA-006g CN-DATA-006h CN-DATA-006i CN-DATA-006j
            CN-DATA-006k CN-DATA-006l CN-DATA-006m CN-DATA-006n CN-DATA-006o CN-DATA-007 CN-DATA-009
            CN-DEC-001 CN-DEC-006d CN-EXC-001a CN-IPR-001 CN-MODE-002c CN-ID-001a CN-ID-001b CN-ID-003 CN-ID-005
            KZ-PI-001 KZ-PI-002a KZ-PI-002b KZ-PI-005a KZ-PI-005b KZ-PI-005c KZ-PI-005d KZ-PI-005e KZ-PI-005f KZ-PI-005g
            KZ-TR-001 KZ-TR-002a KZ-TR-002b KZ-TR-002c KZ-TR-002d KZ-ID-001a
            EU-ENS-002a EU-ENS-002b EU-ENS-004 EU-ENS-010a EU-ENS-010b EU-ENS-010c EU-ENS-011c EU-ENS-012a EU-ENS-012b
            EU-ENS-013a EU-ENS-014c EU-ENS-015 EU-EORI-001a
            EU-H7-001a EU-H7-001b EU-H7-002a EU-H7-002d EU-VAT-001a EU-VAT-001b EU-VAT-001c EU-VAT-001d EU-VAT-002
            EU-VAT-005a EU-VAT-005b EU-VAT-005c EU-VAT-007a EU-VAT-007b EU-VAT-007c EU-VAT-008 EU-DUT-001a EU-DUT-001b
            EU-DUT-002b EU-DUT-005a EU-DUT-005b EU-DUT-005c EU-DUT-005d EU-ECO-001b EU-ECO-005 EU-FEE-001
            EU-PROD-001a EU-PROD-001b EU-PROD-003 EU-PROD-004 EU-PROD-005
            TRN-ID-001a TRN-NOTE-001a
            """
                    .strip()
                    .split("\\s+"));

    private static final Set<DocumentType> RAIL_NOTES =
            Set.of(DocumentType.SMGS_NOTE, DocumentType.CIM_NOTE, DocumentType.CIM_SMGS_NOTE);

    private final RulePack pack;
    private final Router router;
    private final Map<LocalDate, LawOfDay> laws = new ConcurrentHashMap<>();

    HandWrittenRules(RulePack pack) {
        this.pack = pack;
        this.router = new Router(pack.geography());
    }

    /** Everything that the rules find, in no order. */
    List<Answer> judge(Shipment shipment, OffsetDateTime now, LocalDate lawDate) {
        Itinerary itinerary = router.route(shipment, lawDate);
        List<Answer> answers = new ArrayList<>();
        Exchange exchange = new Exchange(shipment.exchangeRates());
        List<Stop> stops = new ArrayList<>();
        for (Checkpoint checkpoint : itinerary.checkpoints()) {
            LawOfDay law = laws.computeIfAbsent(checkpoint.lawDate(), day -> new LawOfDay(pack, day));
            Stop stop = new Stop(shipment, itinerary, checkpoint, law, pack.geography(), exchange, now, answers);
            stops.add(stop);
            judge(stop);
        }
        new IdentifiersByHand(shipment, stops).judge();
        return answers;
    }

    private static void judge(Stop stop) {
        Act act = stop.at().act();
        if (act == Act.CARRIAGE) {
            carriage(stop);
            return;
        }
        switch (stop.at().territory()) {
            case "CN" -> {
                if (act == Act.EXPORT) {
                    new ChinaByHand(stop).export();
                } else if (act == Act.EXIT) {
                    new ChinaByHand(stop).exit();
                }
            }
            case "EAEU" -> {
                if (act == Act.ENTRY) {
                    new EurasianByHand(stop).entry();
                } else if (act == Act.TRANSIT) {
                    new EurasianByHand(stop).transit();
                }
            }
            case "EU" -> {
                if (act == Act.ENTRY) {
                    new UnionEntryByHand(stop).entry();
                } else if (act == Act.IMPORT) {
                    new UnionImportByHand(stop).judge();
                }
            }
            default -> {}
        }
    }

    private static void carriage(Stop stop) {
        if (stop.at().mode() != Mode.RAIL) {
            return;
        }
        for (Document document : stop.shipment().documents()) {
            boolean covers = document.legs().isEmpty()
                    || document.legs().contains(stop.at().leg() + 1);
            boolean reconsigned =
                    document.railNote() != null && document.railNote().reconsignmentPlace() != null;
            if (reconsigned || covers && RAIL_NOTES.contains(document.type())) {
                return;
            }
        }
        stop.report("TRN-NOTE-001a", "/legs/" + stop.at().leg());
    }
}
