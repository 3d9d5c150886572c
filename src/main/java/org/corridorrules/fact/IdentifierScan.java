package org.corridorrules.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridorrules.identifier.Fault;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Place;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.ChinaImport;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.ProductIdentifier;
import org.corridorrules.shipment.RailNote;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.Station;

/**
 * Checks every identifier once and shows those that are refused or doubtful to the rules, each at the one checkpoint
 * whose authority looks at it first.
 */
final class IdentifierScan {

    /** States of the Union whose network is that of 1520 mm. */
    private static final Set<String> BALTIC = Set.of("LT", "LV", "EE");

    private static final Pointer EQUIPMENT = Pointer.SHIPMENT.child("equipment");
    private static final Pointer LEGS = Pointer.SHIPMENT.child("legs");
    private static final Pointer DOCUMENTS = Pointer.SHIPMENT.child("documents");

    private final List<Situation> situations;
    private final Situation inChina;
    private final Situation inEurasia;
    private final Situation inUnion;
    private final Situation chineseExport;
    private final Situation chineseImport;
    private final Situation eurasianImport;
    private final Situation unionImport;

    IdentifierScan(List<Situation> situations) {
        this.situations = situations;
        this.inChina = first("CN");
        this.inEurasia = first("EAEU");
        this.inUnion = first("EU");
        this.chineseExport = at("CN", Act.EXPORT);
        this.chineseImport = at("CN", Act.IMPORT);
        this.eurasianImport = at("EAEU", Act.IMPORT);
        this.unionImport = at("EU", Act.IMPORT);
    }

    void ofShipment(Shipment shipment) {
        for (int i = 0; i < shipment.equipment().size(); i++) {
            Equipment unit = shipment.equipment().get(i);
            if (unit.kind() == Equipment.Kind.CONTAINER) {
                check(IdentifierKind.CONTAINER, unit.number(), EQUIPMENT.child(i), "number", carriage(0));
            }
        }
        for (int i = 0; i < shipment.legs().size(); i++) {
            leg(shipment.legs().get(i), i);
        }
        for (int i = 0; i < shipment.documents().size(); i++) {
            document(shipment.documents().get(i), DOCUMENTS.child(i));
        }
        filings(shipment.filings(), Pointer.SHIPMENT);
    }

    void ofConsignment(Consignment consignment, Pointer place) {
        party(consignment.seller(), place, "seller");
        party(consignment.buyer(), place, "buyer");
        party(consignment.consignor(), place, "consignor");
        party(consignment.consignee(), place, "consignee");
        if (consignment.post() != null) {
            check(IdentifierKind.S10, consignment.post().itemNumber(), place.child("post"), "itemNumber", carriage(0));
        }
        check(IdentifierKind.IOSS, consignment.iossNumber(), place, "iossNumber", unionImport);
        Pointer goods = place.child("goods");
        for (int i = 0; i < consignment.goods().size(); i++) {
            goods(consignment.goods().get(i), goods.child(i));
        }
        ChinaExport export = consignment.chinaExport();
        if (export != null) {
            chinaExport(export, place.child("chinaExport"));
        }
        for (int i = 0; i < consignment.documents().size(); i++) {
            permit(consignment.documents().get(i), place.child("documents").child(i));
        }
        if (consignment.chinaImport() != null && chineseImport != null) {
            chinaImport(consignment.chinaImport(), place.child("chinaImport"));
        }
        filings(consignment.filings(), place);
    }

    private void chinaExport(ChinaExport export, Pointer place) {
        check(IdentifierKind.CN_LIST_NUMBER, export.listNumber(), place, "listNumber", chineseExport);
        check(IdentifierKind.CN_OFFICE, export.customsOffice(), place, "customsOffice", chineseExport);
        check(IdentifierKind.CN_OFFICE, export.exitOffice(), place, "exitOffice", chineseExport);
        enterprise(export.platformCode(), place, "platformCode", chineseExport);
        enterprise(export.enterpriseCode(), place, "enterpriseCode", chineseExport);
        enterprise(export.agentCode(), place, "agentCode", chineseExport);
        enterprise(export.logisticsCode(), place, "logisticsCode", chineseExport);
        enterprise(export.ownerCode(), place, "ownerCode", chineseExport);
    }

    private void chinaImport(ChinaImport data, Pointer place) {
        check(IdentifierKind.CN_LIST_NUMBER, data.listNumber(), place, "listNumber", chineseImport);
        check(IdentifierKind.CN_OFFICE, data.customsOffice(), place, "customsOffice", chineseImport);
        enterprise(data.platformCode(), place, "platformCode", chineseImport);
        enterprise(data.enterpriseCode(), place, "enterpriseCode", chineseImport);
        enterprise(data.agentCode(), place, "agentCode", chineseImport);
        enterprise(data.paymentCode(), place, "paymentCode", chineseImport);
        enterprise(data.logisticsCode(), place, "logisticsCode", chineseImport);
        enterprise(data.withholdingAgentCode(), place, "withholdingAgentCode", chineseImport);
        enterprise(data.guarantorCode(), place, "guarantorCode", chineseImport);
        if ("1".equals(data.buyerIdType())) {
            check(IdentifierKind.CN_RESIDENT_ID, data.buyerIdNumber(), place, "buyerIdNumber", chineseImport);
        }
    }

    /** A field of the Chinese list takes the social credit code or the ten characters of the customs registration. */
    private void enterprise(String code, Pointer place, String field, Situation situation) {
        boolean social = code != null && code.length() == 18;
        check(social ? IdentifierKind.USCC : IdentifierKind.CN_CUSTOMS_CODE, code, place, field, situation);
    }

    private void goods(GoodsItem item, Pointer place) {
        for (int i = 0; i < item.productIdentifiers().size(); i++) {
            ProductIdentifier identifier = item.productIdentifiers().get(i);
            if (identifier.code().equals("C129")) {
                Pointer entry = place.child("productIdentifiers").child(i);
                check(IdentifierKind.GTIN, identifier.value(), entry, "value", unionImport);
            }
        }
        for (int i = 0; i < item.imei().size(); i++) {
            check(IdentifierKind.IMEI, item.imei().get(i), place.child("imei"), i, eurasianImport);
        }
    }

    private void leg(Leg leg, int index) {
        Pointer place = LEGS.child(index);
        for (int i = 0; i < leg.wagons().size(); i++) {
            Situation situation = carriage(index);
            if (situation != null) {
                String number = leg.wagons().get(i);
                check(wagonKind(situation, number), number, place.child("wagons"), i, situation);
            }
        }
        if (leg.means() != null && leg.mode() == Mode.SEA) {
            check(IdentifierKind.IMO, leg.means().imoNumber(), place.child("means"), "imoNumber", carriage(index));
        }
        party(leg.carrier(), place, "carrier");
    }

    /** On the short leg between two stations that have both gauges, wagons of either side run. */
    private static IdentifierKind wagonKind(Situation situation, String number) {
        Track track = new Track(situation);
        int leg = situation.checkpoint().leg();
        Place from = track.start(leg);
        Place to = track.end(leg);
        IdentifierKind kind = wagonKind(from);
        boolean eitherSide = from != null
                && to != null
                && from.gauges().size() > 1
                && to.gauges().size() > 1
                && !from.territory().equals(to.territory());
        return eitherSide && wagonKind(to).check(number).isEmpty() ? wagonKind(to) : kind;
    }

    private static IdentifierKind wagonKind(Place place) {
        return switch (place.territory()) {
            case "CN" -> IdentifierKind.WAGON_CN;
            case "EU", "TR" -> BALTIC.contains(place.country()) ? IdentifierKind.WAGON_1520 : IdentifierKind.WAGON_UIC;
            default -> IdentifierKind.WAGON_1520;
        };
    }

    private void permit(Document document, Pointer place) {
        if (document.type() == DocumentType.SPECIFIC_GOODS_PERMIT) {
            check(IdentifierKind.KZ_PERMIT, document.number(), place, "number", inEurasia);
        }
    }

    private void document(Document document, Pointer place) {
        permit(document, place);
        int leg = document.legs().isEmpty() ? 0 : document.legs().get(0) - 1;
        if (document.type() == DocumentType.TIR_CARNET) {
            check(IdentifierKind.TIR_CARNET, document.number(), place, "number", carriage(leg));
        }
        RailNote note = document.railNote();
        if (note != null) {
            Pointer rail = place.child("railNote");
            station(note.departureStation(), rail.child("departureStation"), leg);
            station(note.destinationStation(), rail.child("destinationStation"), leg);
            for (int i = 0; i < note.borderStations().size(); i++) {
                station(
                        note.borderStations().get(i),
                        rail.child("borderStations").child(i),
                        leg);
            }
        }
    }

    private void station(Station station, Pointer place, int leg) {
        boolean wideGauge = station != null
                && station.country() != null
                && List.of("KZ", "RU", "BY", "AZ", "GE", "UZ", "TM", "KG", "TJ").contains(station.country());
        if (wideGauge && station.code() != null) {
            check(IdentifierKind.STATION_1520, station.code(), place, "code", carriage(leg));
        }
    }

    private void party(Party party, Pointer parent, String role) {
        if (party == null) {
            return;
        }
        Pointer place = parent.child(role);
        check(IdentifierKind.USCC, party.uscc(), place, "uscc", inChina);
        check(IdentifierKind.CN_CUSTOMS_CODE, party.cnCustomsCode(), place, "cnCustomsCode", inChina);
        check(IdentifierKind.BIN, party.bin(), place, "bin", inEurasia);
        check(IdentifierKind.IIN, party.iin(), place, "iin", inEurasia);
        check(IdentifierKind.EORI, party.eori(), place, "eori", inUnion);
        check(IdentifierKind.VAT, party.vatNumber(), place, "vatNumber", inUnion);
        if (party.address() != null && party.address().country().equals("CN")) {
            check(IdentifierKind.CN_AEO, party.aeo(), place, "aeo", inChina);
        }
    }

    private void filings(List<Filing> filings, Pointer parent) {
        for (int i = 0; i < filings.size(); i++) {
            Filing filing = filings.get(i);
            Pointer place = parent.child("filings").child(i);
            IdentifierKind kind = numberOf(filing.type());
            if (kind != null && filing.number() != null) {
                FilingHome home = FilingHome.of(filing.type());
                check(kind, filing.number(), place, "number", at(home.territory(), home.act()));
            }
            party(filing.declarant(), place, "declarant");
            party(filing.representative(), place, "representative");
        }
    }

    private static IdentifierKind numberOf(FilingType type) {
        return switch (type) {
            case ENS, T1, H1, H6, H7, I1, EXPORT, EXS -> IdentifierKind.MRN;
            case EAEU_PI -> IdentifierKind.PI_NUMBER;
            case EAEU_TRANSIT, EAEU_GOODS_DECLARATION, EAEU_EXPORT_DECLARATION ->
                IdentifierKind.EAEU_DECLARATION_NUMBER;
            case CN_EXPORT_DECLARATION, CN_IMPORT_DECLARATION -> IdentifierKind.CN_DECLARATION_NUMBER;
            default -> null;
        };
    }

    private void check(IdentifierKind kind, String value, Pointer place, Object step, Situation situation) {
        if (value == null || situation == null || !situation.audience().looksAt(IdentifierAt.class, kind.name())) {
            return;
        }
        Optional<Fault> fault = kind.check(value);
        if (fault.isPresent()) {
            Pointer pointer = place.child(step);
            situation.audience().show(new IdentifierAt(situation, kind, value, fault.get(), pointer));
        }
    }

    private Situation carriage(int leg) {
        for (Situation situation : situations) {
            if (situation.checkpoint().act() == Act.CARRIAGE
                    && situation.checkpoint().leg() == leg) {
                return situation;
            }
        }
        return null;
    }

    private Situation first(String territory) {
        for (Situation situation : situations) {
            if (situation.checkpoint().territory().equals(territory)
                    && situation.checkpoint().act() != Act.CARRIAGE) {
                return situation;
            }
        }
        return null;
    }

    private Situation at(String territory, Act act) {
        for (Situation situation : situations) {
            if (situation.checkpoint().act() == act
                    && situation.checkpoint().territory().equals(territory)) {
                return situation;
            }
        }
        return null;
    }
}
