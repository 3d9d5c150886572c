package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Weighs;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.ChinaGoods;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Money;
import org.corridorrules.shipment.PersonalDataTransfer;

/** What can be asked of a consignment that China imports, or takes back. */
public abstract class ConsignmentInChina extends Subject {

    final Consignment consignment;

    ConsignmentInChina(Situation situation, Consignment consignment, Pointer pointer) {
        super(situation, pointer);
        this.consignment = consignment;
    }

    /** Supervision mode of the Chinese import; null if not given. */
    public String getImportMode() {
        return consignment.chinaImport() == null
                ? null
                : consignment.chinaImport().supervisionMode();
    }

    /** Whether a consumer buys across the border and the import is declared under a mode of retail: 9610, 1210, 1239. */
    public boolean isRetailImport() {
        String mode = getImportMode();
        return consignment.model() == BusinessModel.B2C
                && ("9610".equals(mode) || "1210".equals(mode) || "1239".equals(mode));
    }

    /** Whether goods, freight and insurance together are above a parameter. */
    @Weighs("dutiableValue")
    public boolean dutiableAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal dutiable = limit == null ? null : dutiableValue(parameter);
        return dutiable != null && dutiable.compareTo(limit) > 0;
    }

    /** Whether goods, freight and insurance together are at most a parameter. */
    @Weighs("dutiableValue")
    public boolean dutiableAtMost(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal dutiable = limit == null ? null : dutiableValue(parameter);
        return dutiable != null && dutiable.compareTo(limit) <= 0;
    }

    /** Goods, freight and insurance in the currency that is the unit of a parameter; null without a rate. */
    public BigDecimal dutiableValue(@Literal(Kind.PARAMETER) String parameter) {
        return ChineseTax.dutiable(
                this, consignment, situation().law().parameter(parameter).unit());
    }

    /** Whether the consignment holds one article: one line with the quantity one. */
    public boolean isSingleArticle() {
        return consignment.goods().size() == 1
                && consignment.goods().get(0).quantity() != null
                && consignment.goods().get(0).quantity().compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether the consignment holds several articles: several lines, or a quantity above one. */
    public boolean isSeveralArticles() {
        return consignment.goods().size() > 1
                || consignment.goods().get(0).quantity() != null
                        && consignment.goods().get(0).quantity().compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether what the buyer has bought this year and this consignment are together above a parameter. */
    @Weighs("yearTotal")
    public boolean yearAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal total = limit == null ? null : yearTotal(parameter);
        return total != null && total.compareTo(limit) > 0;
    }

    /** What the buyer has bought this year with this consignment, in the parameter's currency; null where not known. */
    public BigDecimal yearTotal(@Literal(Kind.PARAMETER) String parameter) {
        String currency = situation().law().parameter(parameter).unit();
        if (consignment.chinaImport() == null || consignment.chinaImport().boughtThisYear() == null) {
            return null;
        }
        BigDecimal before = convert(consignment.chinaImport().boughtThisYear(), currency);
        BigDecimal dutiable = before == null ? null : dutiableValue(parameter);
        return dutiable == null ? null : before.add(dutiable);
    }

    /** Whether payer and buyer are told by identity number, or else by name, and are not the same. */
    public boolean isPaidByAnother() {
        if (has("chinaImport/payerIdNumber") && has("chinaImport/buyerIdNumber")) {
            return differs("chinaImport/payerIdNumber", "chinaImport/buyerIdNumber");
        }
        return differs("chinaImport/payerName", "buyer/name");
    }

    /** Whether more retail consignments of the shipment go to the same person or address than a parameter says. */
    public boolean receivesMoreThan(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        return limit != null && situation().parcels().toSameReceiver(consignment) > limit.intValueExact();
    }

    /** How many retail consignments of the shipment go to the same person or address. */
    public int getParcelsToReceiver() {
        return situation().parcels().toSameReceiver(consignment);
    }

    /** The first message that a list asks for at import and that is not among those that customs took; or null. */
    public String missingMessage(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        for (ReferenceList.Row row : table.rows()) {
            boolean wanted = row.inForceOn(situation().day())
                    && table.cell(row, "needed").equals("IMPORT_LIST");
            if (wanted
                    && !consignment
                            .chinaImport()
                            .messages()
                            .contains(row.cells().get(0))) {
                return row.cells().get(0);
            }
        }
        return null;
    }

    /** Whether messages are named and one that a list asks for at import is not among them. */
    public boolean messagesIncomplete(@Literal(Kind.LIST) String list) {
        return has("chinaImport/messages") && missingMessage(list) != null;
    }

    /** The first message that a list does not know as one of imports; or null. */
    public String strangeMessage(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        if (consignment.chinaImport() == null) {
            return null;
        }
        for (String message : consignment.chinaImport().messages()) {
            ReferenceList.Row row = table.find(message, situation().day());
            if (row == null || table.cell(row, "direction").equals("EXPORT")) {
                return message;
            }
        }
        return null;
    }

    /** Whether a message is named that a list does not know as one of imports. */
    public boolean messagesStrange(@Literal(Kind.LIST) String list) {
        return strangeMessage(list) != null;
    }

    /** The last day of a period after a moment; null if the moment is not given or the law has no period. */
    public LocalDate lastDay(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String period) {
        Parameter.Value length = situation().law().value(period);
        return length == null || !(value(path) instanceof OffsetDateTime moment)
                ? null
                : local(moment).plus(Period.parse(length.value()));
    }

    /** The end of the last day of a period after a moment, in the time of the checkpoint; null if it is not known. */
    public OffsetDateTime endOf(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String period) {
        return endOfDay(lastDay(path, period));
    }

    /** Whether the goods are back in the territory after the last day of a period that began at a moment. */
    public boolean comesBackAfter(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String period) {
        LocalDate last = lastDay(path, period);
        return last != null && getReturnDay().isAfter(last);
    }

    /** Whether a moment is given and lies after the last day of a period that began at another. */
    public boolean happensAfter(
            @Literal(Kind.FIELD) String path,
            @Literal(Kind.FIELD) String start,
            @Literal(Kind.PARAMETER) String period) {
        LocalDate last = lastDay(start, period);
        return last != null
                && value(path) instanceof OffsetDateTime moment
                && local(moment).isAfter(last);
    }

    /** The day on which the goods enter the territory again; that of the checkpoint where the route shows no entry. */
    public LocalDate getReturnDay() {
        Checkpoint entry = entry();
        return (entry == null ? situation().checkpoint() : entry).at().toLocalDate();
    }

    /** The last checkpoint of entry into the territory; null without one. */
    final Checkpoint entry() {
        Checkpoint last = null;
        for (Checkpoint checkpoint : situation().itinerary().checkpoints()) {
            if (checkpoint.act() == Act.ENTRY && checkpoint.territory().equals(getTerritory())) {
                last = checkpoint;
            }
        }
        return last;
    }

    private LocalDate arrivalDay() {
        return situation().checkpoint().at().toLocalDate();
    }

    /** The end of the last day of a period after the planned day of the checkpoint; null where the law has none. */
    public OffsetDateTime endAfterCheckpoint(@Literal(Kind.PARAMETER) String period) {
        Parameter.Value length = situation().law().value(period);
        return length == null ? null : endOfDay(arrivalDay().plus(Period.parse(length.value())));
    }

    /** The end of a day, written as month and day, of the year after a moment; null if it is not known. */
    public OffsetDateTime dayOfNextYear(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String monthDay) {
        Parameter.Value day = situation().law().value(monthDay);
        return day == null || !(value(path) instanceof OffsetDateTime moment)
                ? null
                : endOfDay(
                        MonthDay.parse("--" + day.value()).atYear(local(moment).getYear() + 1));
    }

    /** Whether a moment is given and lies on or after the day that a parameter names. */
    public boolean sinceDay(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        LocalDate start = situation().law().date(parameter);
        return start != null
                && value(path) instanceof OffsetDateTime moment
                && !local(moment).isBefore(start);
    }

    /** Whether a moment is given and lies before the day that a parameter names. */
    public boolean beforeDay(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        LocalDate start = situation().law().date(parameter);
        return start != null
                && value(path) instanceof OffsetDateTime moment
                && local(moment).isBefore(start);
    }

    private LocalDate local(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(situation().checkpoint().at().getOffset())
                .toLocalDate();
    }

    private OffsetDateTime endOfDay(LocalDate day) {
        return day == null
                ? null
                : day.atTime(LocalTime.of(23, 59, 59))
                        .atOffset(situation().checkpoint().at().getOffset());
    }

    /** Whether a customs district is given and takes part in a scheme of a list, on the law date. */
    public boolean districtIn(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list, String scheme) {
        return has(path)
                && situation()
                                .law()
                                .list(list)
                                .find(scheme + "-" + value(path), situation().day())
                        != null;
    }

    /** Whether a customs district is given and takes no part in a scheme of a list, on the law date. */
    public boolean districtNotIn(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list, String scheme) {
        return has(path) && !districtIn(path, list, scheme);
    }

    /** Tax on personal articles: each line at the rate that is given for it; null where one lacks. */
    public Sum articleTax() {
        BigDecimal amount = BigDecimal.ZERO;
        String how = "";
        for (GoodsItem item : consignment.goods()) {
            BigDecimal rate =
                    item.chinaGoods() == null ? null : item.chinaGoods().articleRate();
            BigDecimal value = rate == null ? null : convert(item.value(), "CNY");
            if (value == null) {
                return null;
            }
            Sum tax = ChineseTax.simple(
                    new ChineseTax.Base(value.setScale(2, RoundingMode.HALF_UP), BigDecimal.ZERO), rate);
            amount = amount.add(tax.amount().amount());
            how = how.isEmpty() ? tax.how() : how + " + " + tax.how();
        }
        return new Sum(new Money(amount, "CNY"), how);
    }

    /** Whether the tax on personal articles is known and above a parameter. */
    public boolean articleTaxAbove(@Literal(Kind.PARAMETER) String parameter) {
        Sum tax = articleTax();
        BigDecimal limit = situation().law().decimal(parameter);
        return tax != null && limit != null && tax.amount().amount().compareTo(limit) > 0;
    }

    /** Whether the tax on personal articles is known, not nothing, and at most a parameter. */
    public boolean articleTaxAtMost(@Literal(Kind.PARAMETER) String parameter) {
        Sum tax = articleTax();
        BigDecimal limit = situation().law().decimal(parameter);
        return tax != null
                && limit != null
                && tax.amount().amount().signum() > 0
                && tax.amount().amount().compareTo(limit) <= 0;
    }

    /** Import duty of all lines by the tariff rates that are given, in yuan; null where one lacks. */
    public BigDecimal tariffDuty() {
        BigDecimal amount = BigDecimal.ZERO;
        for (int i = 0; i < consignment.goods().size(); i++) {
            ChinaGoods goods = consignment.goods().get(i).chinaGoods();
            BigDecimal rate = goods == null ? null : goods.dutyRate();
            ChineseTax.Base base = rate == null ? null : ChineseTax.base(this, consignment, i);
            if (base == null) {
                return null;
            }
            amount = amount.add(ChineseTax.simple(base, rate).amount().amount());
        }
        return amount;
    }

    /** Whether the import duty is known and above a parameter. */
    @Weighs("tariffDuty")
    public boolean tariffDutyAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal duty = tariffDuty();
        BigDecimal limit = situation().law().decimal(parameter);
        return duty != null && limit != null && duty.compareTo(limit) > 0;
    }

    /** Whether the import duty is known and at most a parameter. */
    @Weighs("tariffDuty")
    public boolean tariffDutyAtMost(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal duty = tariffDuty();
        BigDecimal limit = situation().law().decimal(parameter);
        return duty != null && limit != null && duty.compareTo(limit) <= 0;
    }

    /** Whether the identity number of the buyer tells a person younger than a parameter says. */
    public boolean buyerYoungerThan(@Literal(Kind.PARAMETER) String years) {
        BigDecimal limit = situation().law().decimal(years);
        String number = consignment.chinaImport() == null
                ? null
                : consignment.chinaImport().buyerIdNumber();
        if (limit == null || number == null || !fieldIs("chinaImport/buyerIdType", "1")) {
            return false;
        }
        if (IdentifierKind.CN_RESIDENT_ID.check(number).isPresent()) {
            return false;
        }
        LocalDate born = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        return born.plusYears(limit.longValueExact()).isAfter(situation().day());
    }

    /** Whether a parent or guardian consented to the transfer of the buyer's data. */
    public boolean isGuardianConsent() {
        PersonalDataTransfer transfer = situation().shipment().personalData();
        return transfer != null && transfer.guardianConsent();
    }

    /** Whether a Chinese export duty rate is given for any line of goods. */
    public boolean isExportDutyRated() {
        for (GoodsItem item : consignment.goods()) {
            if (item.chinaGoods() != null && item.chinaGoods().exportDutyRate() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether relief from the import taxes of China is claimed for returned goods. */
    public boolean isTaxFreeClaimed() {
        return consignment.chinaReturn() != null && consignment.chinaReturn().taxFreeClaimed();
    }

    /** The moment at which the goods of a retail import were back in the customs site; null if not given. */
    public OffsetDateTime getBackInSite() {
        return consignment.chinaReturn() == null
                ? null
                : consignment.chinaReturn().backInSiteAt();
    }
}
