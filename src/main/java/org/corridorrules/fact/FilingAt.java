package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.corridorrules.identifier.IdentifierKind;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Money;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.RailNote;
import org.corridorrules.shipment.Seal;

/** A declaration as the checkpoint for which it is lodged sees it. */
@Sees(Filing.class)
public final class FilingAt extends Subject {

    /** An at sign and the sixteen digits of the number of the transit declaration. */
    private static final int TRANSIT_MARK = 17;

    private final Filing filing;

    FilingAt(Situation situation, Filing filing, Pointer pointer) {
        super(situation, pointer);
        this.filing = filing;
    }

    @Override
    Object part() {
        return filing;
    }

    /** Kind of the declaration. */
    @Literal(value = Kind.WORD, of = FilingType.class)
    public String getType() {
        return filing.type().name();
    }

    /** Whether the requested procedure is given and begins with these digits. */
    public boolean procedureStarts(String digits) {
        return filing.procedure() != null && filing.procedure().startsWith(digits);
    }

    /** Whether an additional procedure code is declared. */
    public boolean procedure(String code) {
        return filing.additionalProcedures().contains(code);
    }

    /** Whether it was lodged before the goods arrive at the checkpoint. */
    public boolean isLodgedAhead() {
        return filing.lodgedAt() != null
                && filing.lodgedAt().isBefore(situation().checkpoint().at());
    }

    /** The end of a time limit that begins with the lodging; null without a time of lodging or a limit. */
    public OffsetDateTime sinceLodging(@Literal(Kind.PARAMETER) String limit) {
        Duration duration = situation().law().duration(limit);
        return filing.lodgedAt() == null || duration == null
                ? null
                : filing.lodgedAt().plus(duration);
    }

    /** Whether another party than the declarant and the representative presents the goods. */
    public boolean isPresentedByOther() {
        return filing.presentedBy() != null
                && filing.declarant() != null
                && !same(filing.presentedBy(), filing.declarant())
                && !same(filing.presentedBy(), filing.representative());
    }

    private static boolean same(Party one, Party other) {
        if (other == null) {
            return false;
        }
        return one.eori() != null && other.eori() != null
                ? one.eori().equals(other.eori())
                : one.name().equalsIgnoreCase(other.name());
    }

    /** Whether the date in the number of preliminary information lies after the arrival at the border. */
    public boolean isNumberedAfterArrival() {
        if (filing.number() == null
                || IdentifierKind.PI_NUMBER.check(filing.number()).isPresent()) {
            return false;
        }
        String number = filing.number();
        LocalDate registered = LocalDate.of(
                2000 + Integer.parseInt(number, 7, 9, 10),
                Integer.parseInt(number, 5, 7, 10),
                Integer.parseInt(number, 3, 5, 10));
        return registered.isAfter(situation().checkpoint().at().toLocalDate());
    }

    /** Whether the goods reach the place of exit or clearance after the last day that the declaration sets. */
    public boolean isDeliveredLate() {
        LocalDate delivery = delivery();
        return delivery != null && filing.transitTerm() != null && delivery.isAfter(filing.transitTerm());
    }

    /** Day on which the goods reach the place of exit or clearance; null if the route does not show it. */
    public LocalDate delivery() {
        Passage passage = Passage.from(situation());
        return passage == null ? null : passage.delivery().toLocalDate();
    }

    /**
     * Whether the seals declared are others than those on the units. Navigation seals are left out on both sides: they
     * are put on and taken off on the way.
     */
    public boolean isSealedOtherwise() {
        Set<String> declared = new HashSet<>(filing.seals());
        Set<String> attached = new HashSet<>();
        for (Equipment unit : situation().shipment().equipment()) {
            for (Seal seal : unit.seals()) {
                if (seal.kind() == Seal.Kind.NAVIGATION) {
                    declared.remove(seal.number());
                } else {
                    attached.add(seal.number());
                }
            }
        }
        return !declared.isEmpty() && !attached.isEmpty() && !declared.equals(attached);
    }

    /**
     * What an escort costs over the whole way; null where the way leads through several states, or is not known, or
     * longer than the list.
     *
     * @param list the longest distance in kilometres as key, units in column {@code mci}; shorter distances first
     * @param price what one unit costs
     */
    public Money escortFee(@Literal(Kind.LIST) String list, @Literal(Kind.PARAMETER) String price) {
        BigDecimal units = escortUnits(list);
        BigDecimal each = situation().law().decimal(price);
        return units == null || each == null
                ? null
                : new Money(
                        units.multiply(each), situation().law().parameter(price).unit());
    }

    /** The sum of {@link #escortFee} in plain signs. */
    public String escortFeeShown(@Literal(Kind.LIST) String list, @Literal(Kind.PARAMETER) String price) {
        return escortUnits(list) + " x " + situation().law().decimal(price) + " "
                + situation().law().parameter(price).unit();
    }

    private BigDecimal escortUnits(String list) {
        Passage passage = Passage.from(situation());
        BigDecimal kilometres = passage == null || statesCrossed() != 1 ? null : passage.kilometres();
        if (kilometres == null) {
            return null;
        }
        ReferenceList fees = situation().law().list(list);
        return fees.rows().stream()
                .filter(row -> row.inForceOn(situation().day()))
                .filter(row -> kilometres.compareTo(new BigDecimal(row.cells().get(0))) <= 0)
                .findFirst()
                .map(row -> new BigDecimal(fees.cell(row, "mci")))
                .orElse(null);
    }

    /** Whether the declaration was lodged in time, but with less than a margin left to its time limit. */
    public boolean lodgedCloseTo(
            @Literal(value = Kind.WORD, of = Event.class) String event,
            @Literal(Kind.PARAMETER) String limit,
            @Literal(Kind.PARAMETER) String margin) {
        OffsetDateTime moment = situation().moment(Event.valueOf(event));
        Duration before = situation().law().duration(limit);
        Duration wanted = situation().law().duration(margin);
        if (filing.lodgedAt() == null || moment == null || before == null || wanted == null) {
            return false;
        }
        Duration left = Duration.between(filing.lodgedAt(), moment.minus(before));
        return !left.isNegative() && left.compareTo(wanted) < 0;
    }

    /** Whether a declaration for the whole shipment counts other house consignments than the shipment has. */
    public boolean isHouseCountWrong() {
        return filing.houseConsignments() != null
                && place().parent().parent().equals(Pointer.SHIPMENT)
                && filing.houseConsignments()
                        != situation().shipment().consignments().size();
    }

    /** Whether the representative is the declarant itself, by EORI number or by name. */
    public boolean isSelfRepresented() {
        Party declarant = filing.declarant();
        Party representative = filing.representative();
        return declarant != null
                && representative != null
                && (declarant.name().equals(representative.name())
                        || declarant.eori() != null && declarant.eori().equals(representative.eori()));
    }

    /** Whether the office of the declaration lies in another country than the checkpoint. */
    public boolean isOfficeElsewhere() {
        String country = Places.country(filing.office());
        return country != null && !country.equals(getCountry());
    }

    /** Whether a list knows the office as one of other places than that of the checkpoint. */
    public boolean officeOfOtherPlace(@Literal(Kind.LIST) String offices) {
        ReferenceList table = situation().law().list(offices);
        ReferenceList.Row row = filing.office() == null
                ? null
                : table.find(filing.office(), situation().day());
        return row != null
                && !Arrays.asList(table.cell(row, "places").split("\\|", -1)).contains(getPlace());
    }

    /** Whether an office is named that a list of offices does not have. */
    public boolean officeUnknown(@Literal(Kind.LIST) String offices) {
        return filing.office() != null
                && situation()
                                .law()
                                .list(offices)
                                .find(filing.office(), situation().day())
                        == null;
    }

    /** Whether a guarantee names the countries for which it is valid, and one is not among them. */
    public boolean guaranteeLacks(String country) {
        return filing.guarantee() != null
                && !filing.guarantee().countries().isEmpty()
                && !filing.guarantee().countries().contains(country);
    }

    /** Whether a rail consignment note is said to be the declaration. */
    public boolean isRailNoteAsDeclaration() {
        return filing.documentAsDeclaration() == DocumentType.CIM_NOTE
                || filing.documentAsDeclaration() == DocumentType.CIM_SMGS_NOTE
                || filing.documentAsDeclaration() == DocumentType.SMGS_NOTE;
    }

    /** Whether a guarantee is given that does not name every country of {@link #uncoveredCountries}. */
    public boolean guaranteeMisses(@Literal(Kind.LIST) String parties) {
        return filing.guarantee() != null && !uncoveredCountries(parties).isEmpty();
    }

    /**
     * The countries from the office of departure to the end of the route that stand in a list of parties and are not
     * named in the guarantee. Those of the checkpoint's own territory are one customs territory and need no name.
     */
    public String uncoveredCountries(@Literal(Kind.LIST) String parties) {
        String departure = filing.office() == null ? getCountry() : Places.country(filing.office());
        return situation().itinerary().countries().stream()
                .dropWhile(country -> !country.equals(departure))
                .filter(country -> situation()
                                .law()
                                .list(parties)
                                .find(country, situation().day())
                        != null)
                .filter(country -> !getTerritory().equals(situation().ledger().territoryOf(country)))
                .filter(country -> !filing.guarantee().countries().contains(country))
                .collect(Collectors.joining(", "));
    }

    /** Whether the declarant names a certificate of authorised operator whose first letters are those of another territory. */
    public boolean isAeoElsewhere() {
        String number = filing.declarant() == null ? null : filing.declarant().aeo();
        String code = number != null && number.startsWith("AEO") ? number.substring(3) : number;
        String country = Places.country(code);
        return country != null
                && isLetter(country.charAt(0))
                && isLetter(country.charAt(1))
                && !getTerritory().equals(situation().ledger().territoryOf(country));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    // ---- China ------------------------------------------------------------------------------------------------------

    /** Whether the voyage field is given and is not the batch number of the truck that crosses the border. */
    public boolean isVoyageOtherThanBatch() {
        String batch = batchNumber();
        return filing.voyage() != null && batch != null && !batch.equals(filing.voyage());
    }

    private String batchNumber() {
        for (Checkpoint checkpoint : situation().itinerary().checkpoints()) {
            if (checkpoint.act() == Act.EXIT && checkpoint.territory().equals(getTerritory())) {
                Leg leg = situation().shipment().legs().get(checkpoint.leg());
                return leg.mode() == Mode.ROAD ? leg.transportBatch() : null;
            }
        }
        return null;
    }

    /** Whether the voyage field is not the number of a TIR carnet of the shipment. */
    public boolean isVoyageOtherThanCarnet() {
        return carnetOfVoyage() == null;
    }

    /** Whether the name of the means of transport is not the application of the TIR carnet, of any if none is meant. */
    public boolean isNameOtherThanApplication() {
        Document meant = carnetOfVoyage();
        if (filing.meansName() == null || meant != null) {
            return filing.meansName() == null || !isApplicationOf(meant);
        }
        for (Document document : situation().shipment().documents()) {
            if (document.type() == DocumentType.TIR_CARNET && isApplicationOf(document)) {
                return false;
            }
        }
        return true;
    }

    private boolean isApplicationOf(Document carnet) {
        return carnet.application() == null || carnet.application().equals(filing.meansName());
    }

    private Document carnetOfVoyage() {
        for (Document document : situation().shipment().documents()) {
            if (document.type() == DocumentType.TIR_CARNET
                    && document.number() != null
                    && document.number().equals(filing.voyage())) {
                return document;
            }
        }
        return null;
    }

    /** Whether rail notes that the manifest merges into one record differ in party, contract or goods. */
    public boolean isMergingUnlikeNotes() {
        return !unlike().isEmpty();
    }

    /** The particulars in which the merged notes differ: consignor at exit or consignee at entry, contract, goods. */
    public List<String> unlike() {
        if (filing.mergedNotes().size() < 2) {
            return List.of();
        }
        RailNote first = null;
        List<String> unlike = new ArrayList<>();
        for (Document document : situation().shipment().documents()) {
            RailNote note = document.railNote();
            if (note != null && filing.mergedNotes().contains(document.number())) {
                if (first == null) {
                    first = note;
                } else {
                    compare(first, note, unlike);
                }
            }
        }
        return unlike;
    }

    private void compare(RailNote one, RailNote two, List<String> unlike) {
        boolean exit = situation().checkpoint().act() == Act.EXIT;
        Party party = exit ? one.consignor() : one.consignee();
        Party other = exit ? two.consignor() : two.consignee();
        if (party != null && other != null && !party.name().equalsIgnoreCase(other.name())) {
            note(unlike, exit ? "consignor" : "consignee");
        }
        if (!Objects.equals(one.contract(), two.contract())) {
            note(unlike, "contract");
        }
        if (!Objects.equals(one.goodsDescription(), two.goodsDescription())) {
            note(unlike, "goodsDescription");
        }
    }

    private static void note(List<String> unlike, String what) {
        if (!unlike.contains(what)) {
            unlike.add(what);
        }
    }

    /** The end of the day on which a period after the lodging ends; null without a time of lodging or a period. */
    public OffsetDateTime lodgingPlus(@Literal(Kind.PARAMETER) String period) {
        var limit = situation().law().value(period);
        return filing.lodgedAt() == null || limit == null
                ? null
                : endOfDay(local(filing.lodgedAt()).plus(Period.parse(limit.value())));
    }

    /** The end of a working day of the month after the lodging, Monday to Friday; public holidays are not reckoned. */
    public OffsetDateTime workingDayOfNextMonth(@Literal(Kind.PARAMETER) String number) {
        var wanted = situation().law().decimal(number);
        if (filing.lodgedAt() == null || wanted == null) {
            return null;
        }
        OffsetDateTime day = local(filing.lodgedAt()).plusMonths(1).withDayOfMonth(1);
        int count = isWorkingDay(day) ? 1 : 0;
        while (count < wanted.intValueExact()) {
            day = day.plusDays(1);
            count += isWorkingDay(day) ? 1 : 0;
        }
        return endOfDay(day);
    }

    private static boolean isWorkingDay(OffsetDateTime day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private OffsetDateTime local(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(situation().checkpoint().at().getOffset());
    }

    private static OffsetDateTime endOfDay(OffsetDateTime day) {
        return day.with(LocalTime.of(23, 59, 59));
    }

    /** Whether it and the shipment's declaration of another kind were lodged, and it was lodged last. */
    public boolean lodgedAfter(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing other = filing(FilingType.valueOf(type));
        return other != null
                && other.lodgedAt() != null
                && filing.lodgedAt() != null
                && filing.lodgedAt().isAfter(other.lodgedAt());
    }

    /** Whether it and the shipment's declaration of another kind were lodged, and it was lodged first. */
    public boolean lodgedBefore(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing other = filing(FilingType.valueOf(type));
        return other != null
                && other.lodgedAt() != null
                && filing.lodgedAt() != null
                && filing.lodgedAt().isBefore(other.lodgedAt());
    }

    /** Whether the name of the means of transport is not the mark of customs transit: @ and 16 digits. */
    public boolean isTransitMarkMalformed() {
        String name = filing.meansName();
        if (name == null) {
            return false;
        }
        int digits = 0;
        for (int i = 1; i < name.length(); i++) {
            digits += name.charAt(i) >= '0' && name.charAt(i) <= '9' ? 1 : 0;
        }
        return !(name.length() == TRANSIT_MARK && name.charAt(0) == '@' && digits == TRANSIT_MARK - 1);
    }

    /** The end of a time limit that begins with the release; null without a time of release or a limit. */
    public OffsetDateTime sinceRelease(@Literal(Kind.PARAMETER) String limit) {
        Duration duration = situation().law().duration(limit);
        return filing.releasedAt() == null || duration == null
                ? null
                : filing.releasedAt().plus(duration);
    }

    /** Whether the goods come to the checkpoint later than a time limit that began with the lodging. */
    public boolean lapsesBeforeArrival(@Literal(Kind.PARAMETER) String limit) {
        OffsetDateTime end = sinceLodging(limit);
        return end != null && end.isBefore(situation().checkpoint().at());
    }

    /** Whether the goods were presented longer ago than a parameter, and no other declaration is given for them. */
    public boolean storedLongerThan(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation().law().duration(parameter);
        return limit != null
                && filing.presentedAt() != null
                && filing.presentedAt().plus(limit).isBefore(situation().now())
                && !isFollowed();
    }

    private boolean isFollowed() {
        if (follows(situation().shipment().filings())) {
            return true;
        }
        for (Consignment consignment : situation().shipment().consignments()) {
            if (!follows(consignment.filings())) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(List<Filing> filings) {
        for (Filing other : filings) {
            boolean onward =
                    switch (other.type()) {
                        case T1, H1, H6, H7, I1 -> true;
                        default -> false;
                    };
            if (onward && (other.number() != null || other.lodgedAt() != null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the routing of the means of transport does not begin in the country where it is loaded. */
    public boolean isRoutedFromElsewhere() {
        String loading = Places.country(filing.placeOfLoading());
        return loading != null
                && !filing.routing().isEmpty()
                && !filing.routing().get(0).equals(loading);
    }

    /** Whether the routing of the means of transport does not end in the country where it is unloaded. */
    public boolean isRoutedToElsewhere() {
        String unloading = Places.country(filing.placeOfUnloading());
        int countries = filing.routing().size();
        return unloading != null
                && countries > 0
                && !filing.routing().get(countries - 1).equals(unloading);
    }

    /** Whether the house consignments together weigh more than the declaration for the whole shipment says. */
    public boolean isHouseMassAbove() {
        return filing.declaredGrossMass() != null
                && place().parent().parent().equals(Pointer.SHIPMENT)
                && houseMass().compareTo(filing.declaredGrossMass()) > 0;
    }

    /** Sum of the gross masses of the consignments that are given, in kilograms. */
    public BigDecimal houseMass() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Consignment consignment : situation().shipment().consignments()) {
            sum = consignment.grossMass() == null ? sum : sum.add(consignment.grossMass());
        }
        return sum;
    }

    /** Whether an office of transit is missing in a country of {@link #countriesWithoutOffice}. */
    public boolean officeOfTransitMissing(@Literal(Kind.LIST) String parties) {
        return !countriesWithoutOffice(parties).isEmpty();
    }

    /**
     * The countries in which the movement, after the office of departure, enters another customs territory that stands
     * in a list of parties, and for which no office of transit is named.
     */
    public String countriesWithoutOffice(@Literal(Kind.LIST) String parties) {
        String departure = filing.office() == null ? getCountry() : Places.country(filing.office());
        StringJoiner missing = new StringJoiner(", ");
        String territory = null;
        for (String country : situation().itinerary().countries()) {
            boolean party =
                    situation().law().list(parties).find(country, situation().day()) != null;
            String next = situation().ledger().territoryOf(country);
            if (country.equals(departure)) {
                territory = next;
            } else if (territory != null && party && !next.equals(territory)) {
                territory = next;
                if (!hasOfficeIn(country)) {
                    missing.add(country);
                }
            }
        }
        return missing.toString();
    }

    private boolean hasOfficeIn(String country) {
        for (String office : filing.officesOfTransit()) {
            if (office.startsWith(country)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a time limit that begins with the presentation; null if either is not given. */
    public OffsetDateTime sincePresentation(@Literal(Kind.PARAMETER) String limit) {
        Duration duration = situation().law().duration(limit);
        return filing.presentedAt() == null || duration == null
                ? null
                : filing.presentedAt().plus(duration);
    }
}
