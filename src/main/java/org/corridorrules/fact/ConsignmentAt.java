package org.corridorrules.fact;

import java.util.List;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Party;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A house consignment as one checkpoint sees it. */
@Sees(Consignment.class)
public final class ConsignmentAt extends Subject {

    private final Consignment consignment;

    public ConsignmentAt(Situation situation, Consignment consignment, String pointer) {
        super(situation, pointer);
        this.consignment = consignment;
    }

    @Override
    Object part() {
        return consignment;
    }

    /** Who sells to whom: B2C, B2B, C2C, RETURN. */
    @Literal(value = Kind.WORD, of = BusinessModel.class)
    public String getModel() {
        return consignment.model().name();
    }

    /** Whether the receiver is a natural person: said so, or a consumer of a B2C sale. */
    public boolean isToConsumer() {
        Party consignee = consignment.consignee();
        return consignee != null && consignee.personType() != null
                ? consignee.personType() == Party.PersonType.NATURAL
                : consignment.model() == BusinessModel.B2C || consignment.model() == BusinessModel.C2C;
    }

    /** Whether an IOSS number is given. */
    public boolean isIoss() {
        return consignment.iossNumber() != null;
    }

    /** Whether the intrinsic value (price of the goods alone) is above a parameter. */
    public boolean valueAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : intrinsicValue(parameter);
        return value != null && value.compareTo(limit) > 0;
    }

    /** Whether the intrinsic value (price of the goods alone) is at most a parameter. */
    public boolean valueAtMost(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : intrinsicValue(parameter);
        return value != null && value.compareTo(limit) <= 0;
    }

    /** Whether consignor and consignee are both natural persons. */
    public boolean isBetweenPrivatePersons() {
        return fieldIs("consignor/personType", "NATURAL") && fieldIs("consignee/personType", "NATURAL");
    }

    /** Whether the goods are delivered in a customs territory: at the place of delivery, else at the end of the route. */
    public boolean deliveredIn(@Literal(value = Kind.WORD, of = Territory.class) String territory) {
        String country = Places.country(consignment.placeOfDelivery());
        return territory.equals(country == null ? getDestination() : situation().ledger().territoryOf(country));
    }

    /** Whether the place of delivery is given and its country does not stand in a list. */
    public boolean deliveredOutside(@Literal(Kind.LIST) String list) {
        String country = Places.country(consignment.placeOfDelivery());
        return country != null && situation().law().list(list).find(country, situation().day()) == null;
    }

    /** Whether the place of delivery or the consignee is in a country. */
    public boolean goesTo(String country) {
        return country.equals(Places.country(consignment.placeOfDelivery()))
                || fieldIs("consignee/address/country", country);
    }

    /** Whether countries of routing are given without the country of acceptance or of delivery. */
    public boolean isRoutingIncomplete() {
        return !consignment.routing().isEmpty()
                && (notRouted(consignment.placeOfAcceptance()) || notRouted(consignment.placeOfDelivery()));
    }

    private boolean notRouted(String place) {
        String country = Places.country(place);
        return country != null && !consignment.routing().contains(country);
    }

    /** Whether the goods travel under a bill of lading made out to order. */
    public boolean isToOrder() {
        return Stream.concat(consignment.documents().stream(), situation().shipment().documents().stream())
                .anyMatch(document -> document.type() == DocumentType.BILL_OF_LADING && document.negotiable());
    }

    /** Whether the lines of goods are numbered, but not 1 to n. */
    public boolean isNumberingBroken() {
        Set<Integer> numbers = new HashSet<>();
        consignment.goods().forEach(item -> numbers.add(item.number()));
        boolean unnumbered = numbers.size() == 1 && numbers.contains(null);
        int lines = consignment.goods().size();
        return !unnumbered
                && (numbers.size() != lines
                        || numbers.stream().anyMatch(number -> number == null || number < 1 || number > lines));
    }

    /** Whether the consignment names a container or trailer that is not among the shipment's. */
    public boolean isEquipmentUnknown() {
        return consignment.equipment() != null
                && situation().shipment().equipment().stream()
                        .noneMatch(unit -> unit.number().equals(consignment.equipment()));
    }

    /** Whether any line of goods stands in a list by its HS code. */
    public boolean goodsIn(@Literal(Kind.LIST) String list) {
        for (GoodsItem item : consignment.goods()) {
            if (item.hsCode() != null
                    && situation().law().list(list).findPrefix(item.hsCode(), situation().day()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The intrinsic value in the currency that is the unit of a parameter, to two places; null without a rate. */
    public BigDecimal intrinsicValue(@Literal(Kind.PARAMETER) String parameter) {
        String currency = situation().law().parameter(parameter).unit();
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            BigDecimal value = convert(item.value(), currency);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** Whether the consignment's own declaration of a kind, or else the shipment's, was lodged or registered. */
    @Override
    Filing filing(FilingType type) {
        for (Filing filing : consignment.filings()) {
            if (filing.type() == type) {
                return filing;
            }
        }
        return super.filing(type);
    }

    @Override
    String filingPointer(FilingType type) {
        List<Filing> filings = consignment.filings();
        for (int i = 0; i < filings.size(); i++) {
            if (filings.get(i).type() == type) {
                return pointer() + "/filings/" + i;
            }
        }
        String shared = super.filingPointer(type);
        return shared.equals("/filings") ? pointer() + "/filings" : shared;
    }

    @Override
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        DocumentType wanted = DocumentType.valueOf(type);
        return consignment.documents().stream().anyMatch(document -> document.type() == wanted)
                || super.documented(type);
    }
}
