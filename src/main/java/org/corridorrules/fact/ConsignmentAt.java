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
import org.corridorrules.shipment.Seal;
import java.math.BigDecimal;

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

    /** Whether a unit that holds the consignment, or any unit where none is named, bears a seal of a kind. */
    public boolean sealed(@Literal(value = Kind.WORD, of = Seal.Kind.class) String kind) {
        return situation().shipment().equipment().stream()
                .filter(unit -> consignment.equipment() == null || consignment.equipment().equals(unit.number()))
                .flatMap(unit -> unit.seals().stream())
                .anyMatch(seal -> (seal.kind() == null ? Seal.Kind.MECHANICAL : seal.kind()).name().equals(kind));
    }
}
