package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.pack.Weighs;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Money;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.Seal;

/** A house consignment as one checkpoint sees it. */
@Sees(Consignment.class)
public final class ConsignmentAt extends ConsignmentInChina {

    private static final String YUAN = "CNY";

    private List<Filing> importDeclarations;
    /** The intrinsic value that was asked for last, and its currency: many rules ask for the same. */
    private BigDecimal value;

    private String valueCurrency;

    ConsignmentAt(Situation situation, Consignment consignment, Pointer pointer) {
        super(situation, consignment, pointer);
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
    @Weighs("intrinsicValue")
    public boolean valueAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : intrinsicValue(parameter);
        return value != null && value.compareTo(limit) > 0;
    }

    /** Whether the intrinsic value (price of the goods alone) is at most a parameter. */
    @Weighs("intrinsicValue")
    public boolean valueAtMost(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : intrinsicValue(parameter);
        return value != null && value.compareTo(limit) <= 0;
    }

    /** Whether the intrinsic value (price of the goods alone) is below a parameter. */
    @Weighs("intrinsicValue")
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
    @Weighs("orderValue")
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

    /** An amount of the law, in the currency that is its unit; null where the law has none. */
    public Sum once(@Literal(Kind.PARAMETER) String amount) {
        return times(1, amount);
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

    /** Whether the place of delivery or the consignee is in a country that a list names on the law date. */
    public boolean goesToListed(@Literal(Kind.LIST) String list) {
        String country = Places.country(consignment.placeOfDelivery());
        boolean delivered = country != null
                && situation().law().list(list).find(country, situation().day()) != null;
        return delivered || inList("consignee/address/country", list);
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

    // ---- import into the Eurasian Economic Union --------------------------------------------------------------------

    /** Whether a natural person bought the goods from a platform or shop outside the territory of the checkpoint. */
    public boolean isBoughtAbroad() {
        return boughtAbroad(situation(), consignment);
    }

    static boolean boughtAbroad(Situation situation, Consignment consignment) {
        String shop = shopCountry(consignment);
        return consignment.model() == BusinessModel.B2C
                && shop != null
                && !naturalPersonDenied(consignment)
                && !situation.checkpoint().territory().equals(situation.ledger().territoryOf(shop));
    }

    private static boolean naturalPersonDenied(Consignment consignment) {
        return consignment.consignee() != null && consignment.consignee().personType() == Party.PersonType.LEGAL;
    }

    /** The country of the platform; of the seller where the order names no platform. */
    private static String shopCountry(Consignment consignment) {
        if (consignment.order() != null && consignment.order().platformCountry() != null) {
            return consignment.order().platformCountry();
        }
        Party seller = consignment.seller();
        return seller == null || seller.address() == null
                ? null
                : seller.address().country();
    }

    /** Whether the goods are for the personal use of a natural person: bought by, or given to one. */
    public boolean isForPersonalUse() {
        return isToConsumer() && (consignment.model() == BusinessModel.B2C || consignment.model() == BusinessModel.C2C);
    }

    BigDecimal piecesForConsignee(GoodsItem item) {
        return situation().parcels().piecesForOnePerson(consignment.consignee(), item);
    }

    /** Whether the parcels of one seller to one person are together above a parameter. */
    @Weighs("personValue")
    public boolean personAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal value = limit == null ? null : personValue(parameter);
        return value != null && value.compareTo(limit) > 0;
    }

    /** Their value in the currency that is the unit of a parameter; null for a single one or without a rate. */
    public BigDecimal personValue(@Literal(Kind.PARAMETER) String parameter) {
        return situation()
                .parcels()
                .valueForOnePerson(
                        consignment, situation().law().parameter(parameter).unit());
    }

    /** Single payment on goods for personal use above the norm of value or mass; null within it or without the data. */
    public Sum personalUseDuty(
            @Literal(Kind.PARAMETER) String mostValue,
            @Literal(Kind.PARAMETER) String mostMass,
            @Literal(Kind.PARAMETER) String rate,
            @Literal(Kind.PARAMETER) String perKilogram) {
        return EurasianCharges.personalUse(
                situation().law(),
                intrinsicValue(mostValue),
                consignment.grossMass(),
                mostValue,
                mostMass,
                rate,
                perKilogram);
    }

    /** Duty on a purchase of e-commerce goods above the limit, on its whole value; null within it or without the data. */
    public Sum ecommerceDuty(
            @Literal(Kind.PARAMETER) String mostValue,
            @Literal(Kind.PARAMETER) String rate,
            @Literal(Kind.PARAMETER) String perKilogram) {
        return EurasianCharges.ecommerce(
                situation().law(), intrinsicValue(mostValue), consignment.grossMass(), mostValue, rate, perKilogram);
    }

    /** VAT on e-commerce goods that bear duty, with or without the duty as a switch says; null where there is no duty. */
    public Sum ecommerceVat(
            @Literal(Kind.PARAMETER) String mostValue,
            @Literal(Kind.PARAMETER) String rate,
            @Literal(Kind.PARAMETER) String base,
            Sum duty) {
        BigDecimal percent = situation().law().decimal(rate);
        return duty == null || percent == null
                ? null
                : EurasianCharges.vat(
                        intrinsicValue(mostValue),
                        situation().law().is(base, "value-plus-duty") ? duty : null,
                        percent,
                        duty.amount().currency());
    }

    /** Whether the rate of duty of any line is not given, or a line bears excise, so that no sum can be worked out. */
    public boolean isDutyUnknown() {
        for (GoodsItem item : consignment.goods()) {
            if (item.dutyRate() == null || item.excise()) {
                return true;
            }
        }
        return false;
    }

    /** Customs duty by the rates given, on goods, freight and insurance; null without the rates that it needs. */
    public Sum tariffDuty(String currency) {
        List<EurasianCharges.Line> lines = isDutyUnknown() ? null : EurasianCharges.lines(this, consignment, currency);
        return lines == null ? null : EurasianCharges.duty(lines, currency);
    }

    /** Import VAT on the customs value and the duty of {@link #tariffDuty}, at another rate for goods of a list. */
    public Sum tariffVat(
            String currency,
            @Literal(Kind.PARAMETER) String rate,
            @Literal(Kind.LIST) String reduced,
            @Literal(Kind.PARAMETER) String reducedRate) {
        List<EurasianCharges.Line> lines = isDutyUnknown() ? null : EurasianCharges.lines(this, consignment, currency);
        ReferenceList table = situation().law().list(reduced);
        BigDecimal full = situation().law().decimal(rate);
        BigDecimal less = situation().law().decimal(reducedRate);
        return lines == null
                ? null
                : EurasianCharges.vat(
                        lines,
                        code -> code != null
                                        && table.findPrefix(code, situation().day()) != null
                                ? less
                                : full,
                        currency);
    }

    /** Whether the value here is below such a share of the value in the Chinese export declaration. */
    public boolean belowShareOfExport(@Literal(Kind.PARAMETER) String share) {
        BigDecimal least = situation().law().decimal(share);
        Money exported = consignment.chinaExport() == null
                ? null
                : consignment.chinaExport().declaredValue();
        BigDecimal here = least == null || exported == null ? null : intrinsicValueIn(exported.currency());
        return here != null && here.compareTo(exported.amount().multiply(least)) < 0;
    }

    /** The value here in the currency of the Chinese export declaration; null without one. */
    public Money valueAsExported() {
        Money exported = consignment.chinaExport() == null
                ? null
                : consignment.chinaExport().declaredValue();
        BigDecimal here = exported == null ? null : intrinsicValueIn(exported.currency());
        return here == null ? null : new Money(here, exported.currency());
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
        return consignment.grossMass() != null && netMass().compareTo(consignment.grossMass()) > 0;
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

    /** Whether the consignment has a declaration of a kind of its own, lodged or registered. */
    public boolean filedItself(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        FilingType wanted = FilingType.valueOf(type);
        for (Filing filing : consignment.filings()) {
            if (filing.type() == wanted && (filing.number() != null || filing.lodgedAt() != null)) {
                return true;
            }
        }
        return false;
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

    // ---- Chinese manifest, declaration and export control -----------------------------------------------------------

    /** Whether the consignor is a company that gives no number of a register. */
    public boolean isConsignorUncoded() {
        return isUncoded(consignment.consignor());
    }

    /** Whether the consignee is a company that gives no number of a register. */
    public boolean isConsigneeUncoded() {
        return isUncoded(consignment.consignee());
    }

    private static boolean isUncoded(Party party) {
        return party != null
                && party.personType() == Party.PersonType.LEGAL
                && party.uscc() == null
                && party.cnCustomsCode() == null
                && party.eori() == null
                && party.bin() == null
                && party.taxNumber() == null;
    }

    /** Whether the buyer, the consignee or the notify party was found on a Chinese list of importers and end users. */
    public boolean dealsWith(@Literal(value = Kind.WORD, of = Party.ControlList.class) String list) {
        return isOn(list, consignment.buyer())
                || isOn(list, consignment.consignee())
                || isOn(list, consignment.notifyParty());
    }

    private static boolean isOn(String list, Party party) {
        return party != null
                && party.chinaControlList() != null
                && party.chinaControlList().name().equals(list);
    }

    /** Whether the end use is given and is a military one or weapons of mass destruction. */
    public boolean isUsedForWeapons() {
        return consignment.endUse() == Consignment.EndUse.MILITARY
                || consignment.endUse() == Consignment.EndUse.WEAPONS_OF_MASS_DESTRUCTION;
    }

    /** Whether the consignment's own declaration of a kind gives a customs value below the price of the goods. */
    public boolean declaredBelowPrice(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Money declared = ownCustomsValue(type);
        BigDecimal price = declared == null ? null : intrinsicValueIn(declared.currency());
        return price != null && declared.amount().compareTo(price) < 0;
    }

    /**
     * Whether the consignment's own declaration of a kind gives a customs value that holds the price of the goods, but
     * not the freight and insurance that are shown beside it.
     */
    public boolean declaredWithoutFreight(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Money declared = ownCustomsValue(type);
        BigDecimal price = declared == null ? null : intrinsicValueIn(declared.currency());
        BigDecimal carriage = price == null ? null : carriageIn(declared.currency());
        return carriage != null
                && declared.amount().compareTo(price) >= 0
                && declared.amount().compareTo(price.add(carriage).setScale(2, RoundingMode.HALF_UP)) < 0;
    }

    private BigDecimal carriageIn(String currency) {
        BigDecimal freight = consignment.freight() == null ? BigDecimal.ZERO : convert(consignment.freight(), currency);
        BigDecimal insurance =
                consignment.insurance() == null ? BigDecimal.ZERO : convert(consignment.insurance(), currency);
        return freight == null || insurance == null ? null : freight.add(insurance);
    }

    private Money ownCustomsValue(String type) {
        for (Filing filing : consignment.filings()) {
            if (filing.type().name().equals(type)) {
                return filing.customsValue();
            }
        }
        return null;
    }

    /** The customs value in the consignment's own declaration of a kind; null if it gives none. */
    public Money customsValueIn(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        return ownCustomsValue(type);
    }

    /** The end of the day on which a period ends that began with the entry into the territory; null without an entry. */
    public OffsetDateTime entryPlus(@Literal(Kind.PARAMETER) String period) {
        var limit = situation().law().value(period);
        Checkpoint entry = entry();
        return limit == null || entry == null
                ? null
                : entry.at().plus(Period.parse(limit.value())).with(LocalTime.of(23, 59, 59));
    }

    /** Whether a declaration of a kind is lodged, or still open, after a period that began with the entry. */
    public boolean declaredAfter(
            @Literal(value = Kind.WORD, of = FilingType.class) String type, @Literal(Kind.PARAMETER) String period) {
        OffsetDateTime end = entryPlus(period);
        Filing filing = filing(FilingType.valueOf(type));
        OffsetDateTime lodged =
                filing == null || filing.lodgedAt() == null ? situation().now() : filing.lodgedAt();
        return end != null && lodged.isAfter(end);
    }

    /** The day on which {@link #entryPlus} ends. */
    public LocalDate entryDayPlus(@Literal(Kind.PARAMETER) String period) {
        OffsetDateTime end = entryPlus(period);
        return end == null ? null : end.toLocalDate();
    }

    /**
     * The fee in CNY for an import declaration lodged after its time: a daily percentage of the customs value, or of
     * goods, freight and insurance where none is declared; null in time, without a lodging or without a rate.
     */
    public Sum lateFee(@Literal(Kind.PARAMETER) String percentADay, @Literal(Kind.PARAMETER) String period) {
        OffsetDateTime due = entryPlus(period);
        BigDecimal percent = situation().law().decimal(percentADay);
        Filing filing = filing(FilingType.CN_IMPORT_DECLARATION);
        if (due == null || percent == null || filing == null || filing.lodgedAt() == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(
                due.toLocalDate(),
                filing.lodgedAt().withOffsetSameInstant(due.getOffset()).toLocalDate());
        BigDecimal base = days < 1 ? null : dutiableValue();
        return base == null
                ? null
                : new Sum(
                        new Money(
                                base.multiply(percent)
                                        .multiply(BigDecimal.valueOf(days))
                                        .movePointLeft(2)
                                        .setScale(2, RoundingMode.HALF_UP),
                                YUAN),
                        base.toPlainString() + " x " + percent.toPlainString() + " % x " + days);
    }

    private BigDecimal dutiableValue() {
        Money declared = ownCustomsValue(FilingType.CN_IMPORT_DECLARATION.name());
        BigDecimal value = declared == null ? intrinsicValueIn(YUAN) : convert(declared, YUAN);
        BigDecimal carriage = value == null || declared != null ? BigDecimal.ZERO : carriageIn(YUAN);
        return value == null || carriage == null ? null : value.add(carriage).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the list names a rail waybill, and rail notes are given, but none with that number. */
    public boolean isBillOfOtherNote() {
        String bill = consignment.chinaExport() == null
                ? null
                : consignment.chinaExport().billNumber();
        boolean notes = false;
        if (bill != null) {
            for (Document document : situation().shipment().documents()) {
                if (DocumentAt.isRailNote(document)) {
                    if (bill.equals(document.number())) {
                        return false;
                    }
                    notes = true;
                }
            }
        }
        return notes;
    }

    /** Whether no line of goods gives the number of an electronic ledger of the Chinese inspection. */
    public boolean isWithoutLedger() {
        for (GoodsItem item : consignment.goods()) {
            if (item.inspectionLedger() != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the AEO code of the consignor is given and begins with these characters. */
    public boolean consignorAeoBegins(String characters) {
        Party consignor = consignment.consignor();
        return consignor != null && consignor.aeo() != null && consignor.aeo().startsWith(characters);
    }

    /** Whether the mode of transport in the Chinese declaration is not the national code of the leg's mode. */
    public boolean modeCodeOtherThan(@Literal(Kind.LIST) String list) {
        ChinaExport export = consignment.chinaExport();
        if (export == null || export.transportMode() == null) {
            return false;
        }
        ReferenceList table = situation().law().list(list);
        ReferenceList.Row row = table.find("CN-" + getMode(), situation().day());
        return row != null && !table.cell(row, "code").equals(export.transportMode());
    }

    /** Whether a place is given by nothing but its country. */
    public boolean countryOnly(@Literal(Kind.FIELD) String place) {
        return value(place) instanceof String code && code.length() == 2;
    }

    /** Whether the net masses of the lines add up to more than a parameter. */
    @Weighs("netMass")
    public boolean netMassAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        return limit != null && netMass().compareTo(limit) > 0;
    }

    /** Sum of the net masses that are given, in kilograms. */
    public BigDecimal netMass() {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            sum = item.netMass() == null ? sum : sum.add(item.netMass());
        }
        return sum;
    }

    /** Whether no line of goods names a responsible person in the territory of the checkpoint. */
    public boolean isUnanswered() {
        for (GoodsItem item : consignment.goods()) {
            Party person = item.responsiblePerson();
            if (person != null
                    && person.address() != null
                    && getTerritory()
                            .equals(situation()
                                    .ledger()
                                    .territoryOf(person.address().country()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether any line of goods is said to be on a dual-use or control list. */
    public boolean isControlled() {
        for (GoodsItem item : consignment.goods()) {
            if (item.dualUse() == GoodsItem.Controlled.YES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day is given and lies more than a period before the day of the checkpoint. */
    public boolean olderThan(@Literal(Kind.FIELD) String day, @Literal(Kind.PARAMETER) String period) {
        var limit = situation().law().value(period);
        return limit != null
                && value(day) instanceof LocalDate given
                && given.plus(Period.parse(limit.value())).isBefore(situation().day());
    }

    /** The end of the last day of a time limit that counts from a day; null if that is not given. */
    public OffsetDateTime endOfTerm(@Literal(Kind.FIELD) String day, @Literal(Kind.PARAMETER) String period) {
        var limit = situation().law().value(period);
        return limit != null && value(day) instanceof LocalDate given
                ? given.plus(Period.parse(limit.value()))
                        .atTime(LocalTime.of(23, 59, 59))
                        .atOffset(situation().checkpoint().at().getOffset())
                : null;
    }

    /** Whether a dual-use authorisation has a number that begins so. */
    boolean authorised(String number) {
        return authorised(consignment.documents(), number)
                || authorised(situation().shipment().documents(), number);
    }

    private static boolean authorised(List<Document> documents, String number) {
        for (Document document : documents) {
            if (document.type() == DocumentType.DUAL_USE_AUTHORISATION
                    && document.number() != null
                    && document.number().startsWith(number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether seller, buyer, consignor, consignee or notify party is given without the result of a screening. */
    boolean isPartyUnscreened() {
        return unscreened(consignment.seller())
                || unscreened(consignment.buyer())
                || unscreened(consignment.consignor())
                || unscreened(consignment.consignee())
                || unscreened(consignment.notifyParty());
    }

    private static boolean unscreened(Party party) {
        return party != null && party.screening() == null;
    }

    /** Whether the screening of seller, buyer, consignor, consignee or notify party found a list that closes controlled goods to it. */
    boolean isPartyListed() {
        return listed(consignment.seller())
                || listed(consignment.buyer())
                || listed(consignment.consignor())
                || listed(consignment.consignee())
                || listed(consignment.notifyParty());
    }

    private static boolean listed(Party party) {
        return party != null && party.screening() == Party.Screening.LISTED;
    }

    /** Whether the consignee or the buyer is at home in the territory of the checkpoint. */
    boolean isImporterInside() {
        return inside("consignee/address/country") || inside("buyer/address/country");
    }

    /** Whether the place of delivery is given and lies in a country. */
    public boolean deliveredToState(String country) {
        return country.equals(Places.country(consignment.placeOfDelivery()));
    }
}
