package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.ChinaGoods;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Money;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.PersonalDataTransfer;
import org.corridorrules.shipment.Seal;

/** A house consignment as one checkpoint sees it. */
@Sees(Consignment.class)
public final class ConsignmentAt extends Subject {

    private final Consignment consignment;
    private List<Filing> importDeclarations;
    /** The intrinsic value that was asked for last, and its currency: many rules ask for the same. */
    private BigDecimal value;

    private String valueCurrency;

    ConsignmentAt(Situation situation, Consignment consignment, Pointer pointer) {
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

    /** Whether the intrinsic value (price of the goods alone) is below a parameter. */
    public boolean valueBelow(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : intrinsicValue(parameter);
        return value != null && value.compareTo(limit) < 0;
    }

    // ---- sale and parties -------------------------------------------------------------------------------------------

    /** Whether the goods are sold to a consumer across the border. */
    public boolean isDistanceSale() {
        return consignment.model() == BusinessModel.B2C;
    }

    /** Whether the consignment is said to be a gift, by its model or by code C08 in the import declaration. */
    public boolean isClaimedAsGift() {
        return consignment.model() == BusinessModel.C2C || procedure("C08");
    }

    /** Whether somebody sells the goods: a business is the seller, or a platform took the order. */
    public boolean isSold() {
        return consignment.model() == BusinessModel.B2C
                || consignment.model() == BusinessModel.B2B
                || consignment.order() != null && consignment.order().platform() != null;
    }

    /** Whether the goods end in a member state: the consignee's country, else the place of delivery or of import. */
    public boolean deliveredInState(String state) {
        return state.equals(destinationState());
    }

    /** The state where the goods end: of the consignee, else of the place of delivery, else of the checkpoint. */
    public String destinationState() {
        Party consignee = consignment.consignee();
        if (consignee != null && consignee.address() != null) {
            return state(consignee.address().country());
        }
        String place = consignment.placeOfDelivery();
        boolean local = place != null && place.startsWith("X-"); // a code of our own begins with no country
        return place == null || place.length() < 2 || local ? state(getCountry()) : state(place);
    }

    /** The state in front of a code; Greece writes EL in tax matters and GR elsewhere. */
    private static String state(String code) {
        String state = code.substring(0, 2);
        return state.equals("EL") ? "GR" : state;
    }

    /** Whether preferential origin or customs-union treatment is claimed. */
    public boolean isPreferenceClaimed() {
        return consignment.preferenceClaimed();
    }

    // ---- import declaration -----------------------------------------------------------------------------------------

    /** The import declarations of this consignment alone, or else those of the whole shipment. */
    private List<Filing> importDeclarations() {
        if (importDeclarations == null) {
            importDeclarations = Parcels.importDeclarations(situation().shipment(), consignment);
        }
        return importDeclarations;
    }

    /** Whether an import declaration was lodged or registered. */
    public boolean isDeclared() {
        for (Filing filing : importDeclarations()) {
            if (filing.number() != null || filing.lodgedAt() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the import declaration is of a kind: H1, H6, H7, I1. */
    public boolean declaredIn(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        for (Filing filing : importDeclarations()) {
            if (filing.type().name().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the import declaration has an additional procedure code. */
    public boolean procedure(String code) {
        for (Filing filing : importDeclarations()) {
            if (filing.additionalProcedures().contains(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the import declaration asks for a procedure that begins with these digits. */
    public boolean procedureStarts(String digits) {
        for (Filing filing : importDeclarations()) {
            if (filing.procedure() != null && filing.procedure().startsWith(digits)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the import declaration names an office in another state than the one where the goods end. */
    public boolean isDeclaredElsewhere() {
        for (Filing filing : importDeclarations()) {
            String office = filing.office();
            if (office != null && office.length() > 2 && !state(office).equals(destinationState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the declarant is a natural person, or goes by the name of the buyer or the consignee. */
    public boolean isDeclaredByConsumer() {
        for (Filing filing : importDeclarations()) {
            if (filing.declarant() != null && isConsumer(filing.declarant())) {
                return true;
            }
        }
        return false;
    }

    private boolean isConsumer(Party declarant) {
        return declarant.personType() == Party.PersonType.NATURAL
                || named(declarant, consignment.buyer())
                || named(declarant, consignment.consignee());
    }

    private static boolean named(Party one, Party other) {
        return other != null && one.name().equalsIgnoreCase(other.name());
    }

    /** Whether one declaration holds this consignment, which has no IOSS number, and others that have one. */
    public boolean isMixedWithIoss() {
        return !isIoss() && situation().parcels().declaredWithIoss(consignment);
    }

    // ---- parcels of one order ---------------------------------------------------------------------------------------

    /** Whether several consignments of one order from one sender to one consignee are together above a parameter. */
    public boolean orderAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : orderValue(parameter);
        return value != null && value.compareTo(limit) > 0;
    }

    /** Their value in the currency that is the unit of a parameter; null for a single one or without a rate. */
    public BigDecimal orderValue(@Literal(Kind.PARAMETER) String parameter) {
        return situation()
                .parcels()
                .orderValue(consignment, situation().law().parameter(parameter).unit());
    }

    // ---- charges ----------------------------------------------------------------------------------------------------

    /** How many items the goods make for the flat duty: distinct code, description and origin. */
    public int dutyItems(@Literal(Kind.PARAMETER) String digits, @Literal(Kind.PARAMETER) String digitsInH1) {
        BigDecimal length = situation().law().decimal(declaredIn("H1") ? digitsInH1 : digits);
        return length == null ? 0 : ImportCharges.items(consignment, length.intValueExact());
    }

    /** How many different commodity codes of so many digits the goods have. */
    public int codes(@Literal(Kind.PARAMETER) String digits) {
        BigDecimal length = situation().law().decimal(digits);
        return length == null ? 0 : ImportCharges.codes(consignment, length.intValueExact());
    }

    /** Whether several lines of goods are one item for the flat duty. */
    public boolean fewerItemsThanLines(
            @Literal(Kind.PARAMETER) String digits, @Literal(Kind.PARAMETER) String digitsInH1) {
        int items = dutyItems(digits, digitsInH1);
        return items > 0 && items < consignment.goods().size();
    }

    /** So many times an amount of the law, in the currency that is its unit; null where the law has none. */
    public Sum times(int count, @Literal(Kind.PARAMETER) String amount) {
        BigDecimal each = situation().law().decimal(amount);
        return each == null || count == 0
                ? null
                : ImportCharges.times(
                        count, each, situation().law().parameter(amount).unit());
    }

    /** Import VAT on goods, transport and insurance, at the rate of the state where the goods end. */
    public Sum importVat(@Literal(Kind.LIST) String rates) {
        return importVat(rates, null);
    }

    /** Import VAT on goods, transport, insurance and a duty in euro; null without the rates that it needs. */
    public Sum importVat(@Literal(Kind.LIST) String rates, Sum duty) {
        ReferenceList table = situation().law().list(rates);
        ReferenceList.Row row = table.find(destinationState(), situation().day());
        return row == null ? null : ImportCharges.vat(this, consignment, new BigDecimal(table.cell(row, "rate")), duty);
    }

    // ---- Chinese import and return ----------------------------------------------------------------------------------

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
    public boolean dutiableAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal dutiable = limit == null ? null : dutiableValue(parameter);
        return dutiable != null && dutiable.compareTo(limit) > 0;
    }

    /** Whether goods, freight and insurance together are at most a parameter. */
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

    /** Whether the goods come to the checkpoint after the last day of a period that began at a moment. */
    public boolean comesAfter(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String period) {
        LocalDate last = lastDay(path, period);
        return last != null && getArrivalDay().isAfter(last);
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

    /** The day on which the goods are at the checkpoint, in its own time. */
    public LocalDate getArrivalDay() {
        return situation().checkpoint().at().toLocalDate();
    }

    /** The end of the last day of a period after the planned day of the checkpoint; null where the law has none. */
    public OffsetDateTime endAfterCheckpoint(@Literal(Kind.PARAMETER) String period) {
        Parameter.Value length = situation().law().value(period);
        return length == null ? null : endOfDay(getArrivalDay().plus(Period.parse(length.value())));
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
    public boolean tariffDutyAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal duty = tariffDuty();
        BigDecimal limit = situation().law().decimal(parameter);
        return duty != null && limit != null && duty.compareTo(limit) > 0;
    }

    /** Whether the import duty is known and at most a parameter. */
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

    // ---- masses -----------------------------------------------------------------------------------------------------

    /** Whether the goods of a group of a list weigh more than a parameter. */
    public boolean groupAbove(
            @Literal(Kind.LIST) String list, String group, @Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        return limit != null && groupMass(list, group).compareTo(limit) > 0;
    }

    /** Kilograms of the goods of a group of a list: net mass, or gross mass where only that is given. */
    public BigDecimal groupMass(@Literal(Kind.LIST) String list, String group) {
        ReferenceList table = situation().law().list(list);
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            ReferenceList.Row row = item.hsCode() == null
                    ? null
                    : table.findPrefix(item.hsCode(), situation().day());
            BigDecimal mass = item.netMass() != null ? item.netMass() : item.grossMass();
            if (row != null && mass != null && table.cell(row, "group").equals(group)) {
                sum = sum.add(mass);
            }
        }
        return sum;
    }

    /** Whether any line of goods bears excise duty: said so, or by its HS code in a list. */
    public boolean exciseIn(@Literal(Kind.LIST) String list) {
        for (GoodsItem item : consignment.goods()) {
            if (item.excise()) {
                return true;
            }
        }
        return goodsIn(list);
    }

    /** Whether consignor and consignee are both natural persons. */
    public boolean isBetweenPrivatePersons() {
        return fieldIs("consignor/personType", "NATURAL") && fieldIs("consignee/personType", "NATURAL");
    }

    /** Whether the goods are delivered in a customs territory: at the place of delivery, else at the end of the route. */
    public boolean deliveredIn(@Literal(value = Kind.WORD, of = Territory.class) String territory) {
        String country = Places.country(consignment.placeOfDelivery());
        return territory.equals(
                country == null ? getDestination() : situation().ledger().territoryOf(country));
    }

    /** Whether the place of delivery is given and its country does not stand in a list. */
    public boolean deliveredOutside(@Literal(Kind.LIST) String list) {
        String country = Places.country(consignment.placeOfDelivery());
        return country != null
                && situation().law().list(list).find(country, situation().day()) == null;
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
                    && situation()
                                    .law()
                                    .list(list)
                                    .findPrefix(item.hsCode(), situation().day())
                            != null) {
                return true;
            }
        }
        return false;
    }

    /** The intrinsic value in the currency that is the unit of a parameter, to two places; null without a rate. */
    public BigDecimal intrinsicValue(@Literal(Kind.PARAMETER) String parameter) {
        String currency = situation().law().parameter(parameter).unit();
        if (!currency.equals(valueCurrency)) {
            value = intrinsicValueIn(currency);
            valueCurrency = currency;
        }
        return value;
    }

    private BigDecimal intrinsicValueIn(String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            BigDecimal value = convert(item.value(), currency);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    /** Supervision mode of the Chinese export; null if not given. */
    public String getSupervisionMode() {
        return consignment.chinaExport() == null
                ? null
                : consignment.chinaExport().supervisionMode();
    }

    /** Channel of the Chinese export, LIST or DECLARATION; always LIST under 9610, else null if not given. */
    @Literal(value = Kind.WORD, of = ChinaExport.Channel.class)
    public String getChannel() {
        ChinaExport export = consignment.chinaExport();
        if (export == null || export.channel() == null) {
            return "9610".equals(getSupervisionMode()) ? ChinaExport.Channel.LIST.name() : null;
        }
        return export.channel().name();
    }

    /** Flag of the Chinese list, A simplified or B summary declaration; null if not given. */
    public String getStatisticsFlag() {
        return consignment.chinaExport() == null
                ? null
                : consignment.chinaExport().statisticsFlag();
    }

    /** Whether a Chinese export tax refund is claimed. */
    public boolean isRefundClaimed() {
        return consignment.chinaExport() != null && consignment.chinaExport().refundClaimed();
    }

    /** Whether the number of the Chinese list says that it is a list of imports. */
    public boolean isListOfImports() {
        return consignment.chinaExport() != null
                && IdentifierKind.CN_LIST_NUMBER
                        .check(consignment.chinaExport().listNumber())
                        .isEmpty()
                && consignment.chinaExport().listNumber().charAt(8) == 'I';
    }

    /** Whether the number of the parcel waybill stands on another consignment of the shipment too. */
    public boolean isWaybillRepeated() {
        return consignment.chinaExport() != null
                && situation()
                        .parcels()
                        .repeatsWaybill(consignment.chinaExport().waybillNumber());
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
    public OffsetDateTime dayOfNextMonth(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
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
        return anyOf(consignment.documents(), wanted) || super.documented(type);
    }

    /** Whether a unit that holds the consignment, or any unit where none is named, bears a seal of a kind. */
    public boolean sealed(@Literal(value = Kind.WORD, of = Seal.Kind.class) String kind) {
        for (Equipment unit : situation().shipment().equipment()) {
            boolean holds =
                    consignment.equipment() == null || consignment.equipment().equals(unit.number());
            if (holds && EquipmentAt.sealed(unit, kind)) {
                return true;
            }
        }
        return false;
    }
}
