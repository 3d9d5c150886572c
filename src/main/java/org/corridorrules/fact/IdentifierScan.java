package org.corridorrules.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.corridorrules.identifier.Fault;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Place;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
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

    private final List<Situation> situations;
    private final Consumer<Object> sink;

    IdentifierScan(List<Situation> situations, Consumer<Object> sink) {
        this.situations = situations;
        this.sink = sink;
    }

    void ofShipment() {
        if (situations.isEmpty()) {
            return;
        }
        Shipment shipment = situations.get(0).shipment();
        for (int i = 0; i < shipment.equipment().size(); i++) {
            Equipment unit = shipment.equipment().get(i);
            if (unit.kind() == Equipment.Kind.CONTAINER) {
                check(IdentifierKind.CONTAINER, unit.number(), "/equipment/" + i + "/number", carriage(0));
            }
        }
        for (int i = 0; i < shipment.legs().size(); i++) {
            leg(shipment.legs().get(i), i);
        }
        for (int i = 0; i < shipment.documents().size(); i++) {
            document(shipment.documents().get(i), "/documents/" + i);
        }
        filings(shipment.filings(), "");
    }

    void ofConsignment(Consignment consignment, String pointer) {
        party(consignment.seller(), pointer + "/seller");
        party(consignment.buyer(), pointer + "/buyer");
        party(consignment.consignor(), pointer + "/consignor");
        party(consignment.consignee(), pointer + "/consignee");
        check(IdentifierKind.IOSS, consignment.iossNumber(), pointer + "/iossNumber", at("EU", Act.IMPORT));
        for (int i = 0; i < consignment.goods().size(); i++) {
            goods(consignment.goods().get(i), pointer + "/goods/" + i);
        }
        if (consignment.chinaExport() != null) {
            Situation export = at("CN", Act.EXPORT);
            String base = pointer + "/chinaExport/";
            check(IdentifierKind.CN_LIST_NUMBER, consignment.chinaExport().listNumber(), base + "listNumber", export);
            check(IdentifierKind.CN_OFFICE, consignment.chinaExport().customsOffice(), base + "customsOffice", export);
            check(IdentifierKind.CN_OFFICE, consignment.chinaExport().exitOffice(), base + "exitOffice", export);
            enterprise(consignment.chinaExport().platformCode(), base + "platformCode", export);
            enterprise(consignment.chinaExport().enterpriseCode(), base + "enterpriseCode", export);
            enterprise(consignment.chinaExport().agentCode(), base + "agentCode", export);
            enterprise(consignment.chinaExport().logisticsCode(), base + "logisticsCode", export);
            enterprise(consignment.chinaExport().ownerCode(), base + "ownerCode", export);
        }
        filings(consignment.filings(), pointer);
    }

    /** A field of the Chinese list takes the social credit code or the ten characters of the customs registration. */
    private void enterprise(String code, String pointer, Situation situation) {
        boolean social = code != null && code.length() == 18;
        check(social ? IdentifierKind.USCC : IdentifierKind.CN_CUSTOMS_CODE, code, pointer, situation);
    }

    private void goods(GoodsItem item, String pointer) {
        for (int i = 0; i < item.productIdentifiers().size(); i++) {
            ProductIdentifier identifier = item.productIdentifiers().get(i);
            if (identifier.code().equals("C129")) {
                String path = pointer + "/productIdentifiers/" + i + "/value";
                check(IdentifierKind.GTIN, identifier.value(), path, at("EU", Act.IMPORT));
            }
        }
        for (int i = 0; i < item.imei().size(); i++) {
            check(IdentifierKind.IMEI, item.imei().get(i), pointer + "/imei/" + i, at("EAEU", Act.IMPORT));
        }
    }

    private void leg(Leg leg, int index) {
        String pointer = "/legs/" + index;
        for (int i = 0; i < leg.wagons().size(); i++) {
            Situation situation = carriage(index);
            if (situation != null) {
                String number = leg.wagons().get(i);
                check(wagonKind(situation, number), number, pointer + "/wagons/" + i, situation);
            }
        }
        if (leg.means() != null && leg.mode() == Mode.SEA) {
            check(IdentifierKind.IMO, leg.means().imoNumber(), pointer + "/means/imoNumber", carriage(index));
        }
        party(leg.carrier(), pointer + "/carrier");
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

    private void document(Document document, String pointer) {
        int leg = document.legs().isEmpty() ? 0 : document.legs().get(0) - 1;
        if (document.type() == DocumentType.TIR_CARNET) {
            check(IdentifierKind.TIR_CARNET, document.number(), pointer + "/number", carriage(leg));
        }
        RailNote note = document.railNote();
        if (note != null) {
            station(note.departureStation(), pointer + "/railNote/departureStation", leg);
            station(note.destinationStation(), pointer + "/railNote/destinationStation", leg);
            for (int i = 0; i < note.borderStations().size(); i++) {
                station(note.borderStations().get(i), pointer + "/railNote/borderStations/" + i, leg);
            }
        }
    }

    private void station(Station station, String pointer, int leg) {
        boolean wideGauge = station != null
                && station.country() != null
                && List.of("KZ", "RU", "BY", "AZ", "GE", "UZ", "TM", "KG", "TJ").contains(station.country());
        if (wideGauge && station.code() != null) {
            check(IdentifierKind.STATION_1520, station.code(), pointer + "/code", carriage(leg));
        }
    }

    private void party(Party party, String pointer) {
        if (party == null) {
            return;
        }
        Situation china = first("CN");
        Situation union = first("EAEU");
        check(IdentifierKind.USCC, party.uscc(), pointer + "/uscc", china);
        check(IdentifierKind.CN_CUSTOMS_CODE, party.cnCustomsCode(), pointer + "/cnCustomsCode", china);
        check(IdentifierKind.BIN, party.bin(), pointer + "/bin", union);
        check(IdentifierKind.IIN, party.iin(), pointer + "/iin", union);
        check(IdentifierKind.EORI, party.eori(), pointer + "/eori", first("EU"));
    }

    private void filings(List<Filing> filings, String base) {
        for (int i = 0; i < filings.size(); i++) {
            Filing filing = filings.get(i);
            String pointer = base + "/filings/" + i;
            FilingHome home = FilingHome.of(filing.type());
            Situation situation = at(home.territory(), home.act());
            switch (filing.type()) {
                case ENS, T1, EXPORT, EXS -> check(IdentifierKind.MRN, filing.number(), pointer + "/number", situation);
                case EAEU_PI -> check(IdentifierKind.PI_NUMBER, filing.number(), pointer + "/number", situation);
                case EAEU_TRANSIT, EAEU_GOODS_DECLARATION ->
                    check(IdentifierKind.EAEU_DECLARATION_NUMBER, filing.number(), pointer + "/number", situation);
                case CN_EXPORT_DECLARATION, CN_IMPORT_DECLARATION ->
                    check(IdentifierKind.CN_DECLARATION_NUMBER, filing.number(), pointer + "/number", situation);
                default -> {}
            }
            party(filing.declarant(), pointer + "/declarant");
            party(filing.representative(), pointer + "/representative");
        }
    }

    private void check(IdentifierKind kind, String value, String pointer, Situation situation) {
        if (value == null || situation == null) {
            return;
        }
        Optional<Fault> fault = kind.check(value);
        if (fault.isPresent()) {
            sink.accept(new IdentifierAt(situation, kind, value, fault.get(), pointer));
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
