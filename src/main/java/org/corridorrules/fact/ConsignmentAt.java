package org.corridorrules.fact;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Party;
import java.math.BigDecimal;

/** A house consignment as one checkpoint sees it. */
@Sees(Consignment.class)
public final class ConsignmentAt extends Subject {

    private final Consignment consignment;
    private final RepeatedWaybills repeatedWaybills;

    public ConsignmentAt(
            Situation situation, Consignment consignment, String pointer, RepeatedWaybills repeatedWaybills) {
        super(situation, pointer);
        this.consignment = consignment;
        this.repeatedWaybills = repeatedWaybills;
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

    /** Supervision mode of the Chinese export; null if not given. */
    public String getSupervisionMode() {
        return consignment.chinaExport() == null ? null : consignment.chinaExport().supervisionMode();
    }

    /** Channel of the Chinese export, LIST or DECLARATION; null if not given. */
    @Literal(value = Kind.WORD, of = ChinaExport.Channel.class)
    public String getChannel() {
        boolean given = consignment.chinaExport() != null && consignment.chinaExport().channel() != null;
        return given ? consignment.chinaExport().channel().name() : null;
    }

    /** Flag of the Chinese list, A simplified or B summary declaration; null if not given. */
    public String getStatisticsFlag() {
        return consignment.chinaExport() == null ? null : consignment.chinaExport().statisticsFlag();
    }

    /** Whether a Chinese export tax refund is claimed. */
    public boolean isRefundClaimed() {
        return consignment.chinaExport() != null && consignment.chinaExport().refundClaimed();
    }

    /** Whether the number of the Chinese list says that it is a list of imports. */
    public boolean isListOfImports() {
        return consignment.chinaExport() != null
                && IdentifierKind.CN_LIST_NUMBER.check(consignment.chinaExport().listNumber()).isEmpty()
                && consignment.chinaExport().listNumber().charAt(8) == 'I';
    }

    /** Whether the number of the parcel waybill stands on another consignment of the shipment too. */
    public boolean isWaybillRepeated() {
        return consignment.chinaExport() != null
                && repeatedWaybills.contains(consignment.chinaExport().waybillNumber());
    }

    /** Whether the net masses of the lines add up to more than the gross mass of the consignment. */
    public boolean isNetAboveGross() {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            sum = item.netMass() == null ? sum : sum.add(item.netMass());
        }
        return consignment.grossMass() != null && sum.compareTo(consignment.grossMass()) > 0;
    }

    /** The end of a day of the month after a moment, in the time of the checkpoint; null if either is not given. */
    public OffsetDateTime dayOfNextMonth(
            @Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        BigDecimal day = situation().law().decimal(parameter);
        if (day == null || !(value(path) instanceof OffsetDateTime moment)) {
            return null;
        }
        return moment.withOffsetSameInstant(situation().checkpoint().at().getOffset())
                .plusMonths(1)
                .withDayOfMonth(day.intValueExact())
                .with(LocalTime.of(23, 59, 59));
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
