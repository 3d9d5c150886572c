package org.corridorrules.benchmark;

import java.time.Duration;
import java.util.List;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Party;

/** The rules of the entry summary declaration of the Union, by hand. */
final class UnionEntryByHand {

    private final Stop stop;

    UnionEntryByHand(Stop stop) {
        this.stop = stop;
    }

    void entry() {
        declarations(stop.shipment().filings(), "");
        List<Consignment> lots = stop.shipment().consignments();
        for (int i = 0; i < lots.size(); i++) {
            if (!lots.get(i).filings().isEmpty()) {
                declarations(lots.get(i).filings(), "/consignments/" + i);
            }
        }
        if (fromSecurityZone()) {
            return;
        }
        limits();
        for (int i = 0; i < lots.size(); i++) {
            lot(i, lots.get(i));
        }
    }

    private boolean fromSecurityZone() {
        String last = Stop.country(stop.leg().from());
        for (String country : stop.leg().via()) {
            if (!stop.inTerritory(country)) {
                last = country;
            }
        }
        return stop.law().securityZone.find(last, stop.law().day) != null;
    }

    private void limits() {
        Leg leg = stop.leg();
        if (secured(FilingType.T1) || secured(FilingType.GE_TRANSIT)) {
            return;
        }
        if (stop.at().mode() == Mode.RAIL
                && !(leg.means() != null && leg.means().onFerry())) {
            Duration run = leg.lastFormationDeparture() == null || stop.law().shortRunBelow == null
                    ? null
                    : Duration.between(leg.lastFormationDeparture(), leg.arrivalTime());
            boolean isShort = run != null && run.compareTo(stop.law().shortRunBelow) < 0;
            if (isShort) {
                stop.due("EU-ENS-002b", leg.arrivalTime(), stop.law().ensShortRun, FilingType.ENS);
            } else {
                stop.due("EU-ENS-002a", leg.arrivalTime(), stop.law().ensRail, FilingType.ENS);
            }
        }
        if (stop.at().mode() == Mode.SEA && stop.law().shortSeaPlaces.findPrefix(leg.from(), stop.law().day) != null) {
            stop.due("EU-ENS-004", leg.arrivalTime(), stop.law().ensShortSea, FilingType.ENS);
        }
    }

    private boolean secured(FilingType type) {
        Filing filing = stop.filing(type);
        Integer indicator = filing == null ? null : filing.securityIndicator();
        return indicator != null && (indicator == 1 || indicator == 3);
    }

    private void declarations(List<Filing> filings, String base) {
        boolean land = stop.at().mode() == Mode.RAIL || stop.at().mode() == Mode.ROAD;
        for (int i = 0; i < filings.size(); i++) {
            Filing filing = filings.get(i);
            if (filing.type() != FilingType.ENS) {
                continue;
            }
            if (filing.declarant() == null || Stop.blank(filing.declarant().eori())) {
                stop.report("EU-ENS-013a", base + "/filings/" + i + "/declarant/eori");
            }
            boolean partial =
                    "F34".equals(filing.dataSet()) || "F40".equals(filing.dataSet()) || "F41".equals(filing.dataSet());
            if (land
                    && !partial
                    && base.isEmpty()
                    && filing.houseConsignments() != null
                    && filing.houseConsignments()
                            != stop.shipment().consignments().size()) {
                stop.report("EU-ENS-015", "/filings/" + i + "/houseConsignments");
            }
        }
    }

    private void lot(int i, Consignment lot) {
        boolean sale = lot.model() == BusinessModel.B2C || lot.model() == BusinessModel.B2B;
        if (sale && (lot.seller() == null || lot.buyer() == null) && deliveredHere(lot)) {
            if (lot.seller() == null) {
                stop.report("EU-ENS-012a", i, "/seller");
            }
            if (lot.buyer() == null) {
                stop.report("EU-ENS-012b", i, "/buyer");
            }
        }
        party(i, lot.seller(), "/seller");
        party(i, lot.buyer(), "/buyer");
        party(i, lot.consignor(), "/consignor");
        party(i, lot.consignee(), "/consignee");
        boolean privately = natural(lot.consignor()) && natural(lot.consignee());
        for (int j = 0; j < lot.goods().size(); j++) {
            goods(i, j, lot.goods().get(j), privately);
        }
    }

    private boolean deliveredHere(Consignment lot) {
        String country = Stop.country(lot.placeOfDelivery());
        return country == null
                ? stop.at().territory().equals(stop.itinerary().destination())
                : stop.inTerritory(country);
    }

    private static boolean natural(Party party) {
        return party != null && party.personType() == Party.PersonType.NATURAL;
    }

    private void party(int i, Party party, String field) {
        if (party == null
                || party.address() == null
                || !Stop.blank(party.address().postcode())) {
            return;
        }
        String country = party.address().country();
        if (!Stop.blank(country) && stop.law().withoutPostcodes.find(country, stop.law().day) == null) {
            stop.report("EU-ENS-014c", i, field + "/address/postcode");
        }
    }

    private void goods(int i, int j, GoodsItem item, boolean privately) {
        String code = item.hsCode();
        if (Stop.blank(code)) {
            if (!privately) {
                stop.report("EU-ENS-010a", i, j, "/hsCode");
            }
        } else if (code.length() < stop.law().ensDigitsLeast) {
            stop.report("EU-ENS-010b", i, j, "/hsCode");
        } else if (code.length() > stop.law().ensDigitsMost) {
            stop.report("EU-ENS-010c", i, j, "/hsCode");
        }
        if (item.description().length() > stop.law().ensDescriptionMost) {
            stop.report("EU-ENS-011c", i, j, "/description");
        }
    }
}
