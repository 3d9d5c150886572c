package org.corridorrules.benchmark;

import java.util.List;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Mode;

/** The rules of entry into the Eurasian union and of transit through it, by hand. */
final class EurasianByHand {

    private final Stop stop;

    EurasianByHand(Stop stop) {
        this.stop = stop;
    }

    void entry() {
        if (!stop.filedForEach(FilingType.EAEU_PI)) {
            if (!Stop.lodged(stop.filing(FilingType.EAEU_PI))) {
                stop.reportFiling("KZ-PI-001", FilingType.EAEU_PI);
            }
            if (stop.at().mode() == Mode.RAIL) {
                stop.due("KZ-PI-002a", stop.leg().arrivalTime(), stop.law().piByRail, FilingType.EAEU_PI);
            }
            if (stop.at().mode() == Mode.ROAD) {
                stop.due("KZ-PI-002b", stop.leg().arrivalTime(), stop.law().piByRoad, FilingType.EAEU_PI);
            }
        }
        if (stop.leg().carrier() == null) {
            stop.report("KZ-PI-005g", "/legs/" + stop.at().leg() + "/carrier");
        }
        List<Consignment> lots = stop.shipment().consignments();
        for (int i = 0; i < lots.size(); i++) {
            Consignment lot = lots.get(i);
            if (lot.grossMass() == null) {
                stop.report("KZ-PI-005c", i, "/grossMass");
            }
            if (lot.packages() == null) {
                stop.report("KZ-PI-005d", i, "/packages");
            }
            if (lot.consignor() == null) {
                stop.report("KZ-PI-005e", i, "/consignor");
            }
            if (lot.consignee() == null) {
                stop.report("KZ-PI-005f", i, "/consignee");
            }
            codes(i, lot, "KZ-PI-005a", "KZ-PI-005b");
        }
    }

    void transit() {
        List<Filing> filings = stop.shipment().filings();
        Filing declaration = stop.filing(FilingType.EAEU_TRANSIT);
        if (!Stop.lodged(declaration)
                && (declaration == null || declaration.documentAsDeclaration() == null)
                && !stop.filedForEach(FilingType.EAEU_TRANSIT)
                && !Stop.documented(stop.shipment().documents(), DocumentType.TIR_CARNET)) {
            stop.reportFiling("KZ-TR-001", FilingType.EAEU_TRANSIT);
        }
        if (byNote(declaration) && !Stop.documented(stop.shipment().documents(), DocumentType.PACKING_LIST)) {
            stop.report("KZ-TR-002d", "/documents");
        }
        boolean invoice = Stop.documented(stop.shipment().documents(), DocumentType.INVOICE);
        int shared = Stop.index(filings, FilingType.EAEU_TRANSIT);
        List<Consignment> lots = stop.shipment().consignments();
        for (int i = 0; i < lots.size(); i++) {
            Consignment lot = lots.get(i);
            int own = Stop.index(lot.filings(), FilingType.EAEU_TRANSIT);
            Filing filing = own >= 0 ? lot.filings().get(own) : shared >= 0 ? filings.get(shared) : null;
            if (byNote(filing)) {
                if (!invoice && !Stop.documented(lot.documents(), DocumentType.INVOICE)) {
                    stop.report("KZ-TR-002c", i, "/documents");
                }
                codes(i, lot, "KZ-TR-002a", "KZ-TR-002b");
            }
        }
    }

    private static boolean byNote(Filing filing) {
        DocumentType document = filing == null ? null : filing.documentAsDeclaration();
        return document == DocumentType.SMGS_NOTE
                || document == DocumentType.CIM_NOTE
                || document == DocumentType.CIM_SMGS_NOTE;
    }

    private void codes(int i, Consignment lot, String missing, String tooShort) {
        for (int j = 0; j < lot.goods().size(); j++) {
            String code = lot.goods().get(j).hsCode();
            if (Stop.blank(code)) {
                stop.report(missing, i, j, "/hsCode");
            } else if (code.length() < stop.law().piDigitsLeast) {
                stop.report(tooShort, i, j, "/hsCode");
            }
        }
    }
}
