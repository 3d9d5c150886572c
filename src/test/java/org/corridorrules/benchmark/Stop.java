package org.corridorrules.benchmark;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.fact.Exchange;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Geography;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Shipment;

/** One checkpoint as the rules written by hand see it, and what they ask and report in common. */
record Stop(
        Shipment shipment,
        Itinerary itinerary,
        Checkpoint at,
        LawOfDay law,
        Geography map,
        Exchange exchange,
        OffsetDateTime now,
        List<Answer> answers) {

    Leg leg() {
        return shipment.legs().get(at.leg());
    }

    void report(String rule, String pointer) {
        answers.add(new Answer(rule, at.id(), pointer));
    }

    void report(String rule, int lot, String field) {
        report(rule, "/consignments/" + lot + field);
    }

    void report(String rule, int lot, int item, String field) {
        report(rule, "/consignments/" + lot + "/goods/" + item + field);
    }

    /** A time limit before an event; a missed one is reported at the declaration, or where it is missing. */
    void due(String rule, OffsetDateTime event, Duration before, List<Filing> filings, String base, FilingType type) {
        if (event == null || before == null) {
            return;
        }
        OffsetDateTime due = event.minus(before);
        answers.add(Answer.due(rule, at.id(), due));
        int index = index(filings, type);
        OffsetDateTime lodged = index < 0 ? null : filings.get(index).lodgedAt();
        if ((lodged == null ? now : lodged).isAfter(due)) {
            report(rule, base + (index < 0 ? "/filings" : "/filings/" + index + "/lodgedAt"));
        }
    }

    void due(String rule, OffsetDateTime event, Duration before, FilingType type) {
        due(rule, event, before, shipment.filings(), "", type);
    }

    /** Reports the shipment's declaration of a kind, or the list where it is missing. */
    void reportFiling(String rule, FilingType type) {
        int index = index(shipment.filings(), type);
        report(rule, index < 0 ? "/filings" : "/filings/" + index);
    }

    static int index(List<Filing> filings, FilingType type) {
        for (int i = 0; i < filings.size(); i++) {
            if (filings.get(i).type() == type) {
                return i;
            }
        }
        return -1;
    }

    Filing filing(FilingType type) {
        int index = index(shipment.filings(), type);
        return index < 0 ? null : shipment.filings().get(index);
    }

    static boolean lodged(Filing filing) {
        return filing != null && (filing.number() != null || filing.lodgedAt() != null);
    }

    boolean filedForEach(FilingType type) {
        for (Consignment lot : shipment.consignments()) {
            boolean filed = false;
            for (Filing filing : lot.filings()) {
                filed |= filing.type() == type && lodged(filing);
            }
            if (!filed) {
                return false;
            }
        }
        return true;
    }

    static boolean documented(List<Document> documents, DocumentType type) {
        for (Document document : documents) {
            if (document.type() == type) {
                return true;
            }
        }
        return false;
    }

    boolean inTerritory(String country) {
        return country != null && map.territoryOf(country).equals(at.territory());
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The country in front of the code of a place, or null. */
    static String country(String code) {
        if (code == null) {
            return null;
        }
        int from = code.startsWith("X-") ? 2 : 0;
        return code.length() < from + 2 ? null : code.substring(from, from + 2);
    }
}
