package org.corridorrules.benchmark;

import java.util.List;
import java.util.Optional;
import org.corridorrules.identifier.Fault;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.itinerary.Act;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.Shipment;

/** The rules of identifiers, by hand: each is checked once, for the authority that looks at it first. */
final class IdentifiersByHand {

    private final Shipment shipment;
    private final Stop china;
    private final Stop export;
    private final Stop eurasia;
    private final Stop union;
    private final Stop imports;
    private final Stop carriage;

    IdentifiersByHand(Shipment shipment, List<Stop> stops) {
        this.shipment = shipment;
        this.china = first(stops, "CN");
        this.eurasia = first(stops, "EAEU");
        this.union = first(stops, "EU");
        this.export = at(stops, "CN", Act.EXPORT);
        this.imports = at(stops, "EU", Act.IMPORT);
        Stop carriage = null;
        for (Stop stop : stops) {
            if (carriage == null && stop.at().act() == Act.CARRIAGE && stop.at().leg() == 0) {
                carriage = stop;
            }
        }
        this.carriage = carriage;
    }

    private static Stop first(List<Stop> stops, String territory) {
        for (Stop stop : stops) {
            if (stop.at().territory().equals(territory) && stop.at().act() != Act.CARRIAGE) {
                return stop;
            }
        }
        return null;
    }

    private static Stop at(List<Stop> stops, String territory, Act act) {
        for (Stop stop : stops) {
            if (stop.at().act() == act && stop.at().territory().equals(territory)) {
                return stop;
            }
        }
        return null;
    }

    void judge() {
        for (int i = 0; i < shipment.equipment().size(); i++) {
            Equipment unit = shipment.equipment().get(i);
            if (unit.kind() == Equipment.Kind.CONTAINER) {
                refused("TRN-ID-001a", carriage, IdentifierKind.CONTAINER, unit.number(), "/equipment/", i, "/number");
            }
        }
        for (int i = 0; i < shipment.legs().size(); i++) {
            party(shipment.legs().get(i).carrier(), "/legs/", i, "/carrier");
        }
        filings(shipment.filings(), "/filings/");
        for (int i = 0; i < shipment.consignments().size(); i++) {
            Consignment lot = shipment.consignments().get(i);
            party(lot.seller(), "/consignments/", i, "/seller");
            party(lot.buyer(), "/consignments/", i, "/buyer");
            party(lot.consignor(), "/consignments/", i, "/consignor");
            party(lot.consignee(), "/consignments/", i, "/consignee");
            if (imports != null && imports.law().newVat) {
                refused(
                        "EU-VAT-002",
                        imports,
                        IdentifierKind.IOSS,
                        lot.iossNumber(),
                        "/consignments/",
                        i,
                        "/iossNumber");
            }
            ChinaExport data = lot.chinaExport();
            if (data != null) {
                enterprise(data.platformCode(), i, "/chinaExport/platformCode");
                enterprise(data.enterpriseCode(), i, "/chinaExport/enterpriseCode");
                enterprise(data.agentCode(), i, "/chinaExport/agentCode");
                enterprise(data.logisticsCode(), i, "/chinaExport/logisticsCode");
                enterprise(data.ownerCode(), i, "/chinaExport/ownerCode");
            }
            if (!lot.filings().isEmpty()) {
                filings(lot.filings(), "/consignments/" + i + "/filings/");
            }
        }
    }

    private void filings(List<Filing> filings, String base) {
        for (int i = 0; i < filings.size(); i++) {
            party(filings.get(i).declarant(), base, i, "/declarant");
            party(filings.get(i).representative(), base, i, "/representative");
        }
    }

    private void party(Party party, String base, int index, String field) {
        if (party == null) {
            return;
        }
        if (party.uscc() != null && china != null) {
            socialCredit(china, party.uscc(), base, index, field + "/uscc");
        }
        if (party.cnCustomsCode() != null && china != null) {
            registration(china, party.cnCustomsCode(), base, index, field + "/cnCustomsCode");
        }
        if (party.bin() != null && eurasia != null) {
            Optional<Fault> fault = IdentifierKind.BIN.check(party.bin());
            if (fault.isPresent()
                    && fault.get().kind() != Fault.Kind.DOUBT
                    && fault.get().kind() != Fault.Kind.NEVER_ISSUED) {
                eurasia.report("KZ-ID-001a", base + index + field + "/bin");
            }
        }
        if (party.eori() != null) {
            refused("EU-EORI-001a", union, IdentifierKind.EORI, party.eori(), base, index, field + "/eori");
        }
    }

    private void enterprise(String code, int lot, String field) {
        if (code == null || export == null) {
            return;
        }
        if (code.length() == 18) {
            socialCredit(export, code, "/consignments/", lot, field);
        } else {
            registration(export, code, "/consignments/", lot, field);
        }
    }

    private static void socialCredit(Stop stop, String code, String base, int index, String field) {
        Optional<Fault> fault = IdentifierKind.USCC.check(code);
        if (fault.isPresent()) {
            switch (fault.get().kind()) {
                case LENGTH, CHARACTER, FORM -> stop.report("CN-ID-001a", base + index + field);
                case CHECK_DIGIT -> stop.report("CN-ID-001b", base + index + field);
                default -> {}
            }
        }
    }

    private static void registration(Stop stop, String code, String base, int index, String field) {
        if (IdentifierKind.CN_CUSTOMS_CODE.check(code).isPresent()) {
            stop.report("CN-ID-003", base + index + field);
        }
    }

    private static void refused(
            String rule, Stop stop, IdentifierKind kind, String value, String base, int index, String field) {
        if (value == null || stop == null) {
            return;
        }
        Optional<Fault> fault = kind.check(value);
        if (fault.isPresent() && fault.get().kind() != Fault.Kind.DOUBT) {
            stop.report(rule, base + index + field);
        }
    }
}
