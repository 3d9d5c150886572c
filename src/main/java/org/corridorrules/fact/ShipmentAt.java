package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.PersonalDataTransfer;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.Signature;

/** The whole shipment as one checkpoint sees it. */
@Sees(Shipment.class)
public final class ShipmentAt extends Subject {

    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

    public ShipmentAt(Situation situation) {
        super(situation, Pointer.SHIPMENT);
    }

    @Override
    Object part() {
        return situation().shipment();
    }

    /** Whether any consignment is of a business model. */
    public boolean carries(
            @Literal(value = Kind.WORD, of = org.corridorrules.shipment.BusinessModel.class) String model) {
        return situation().shipment().consignments().stream()
                .anyMatch(consignment -> consignment.model().name().equals(model));
    }

    /**
     * The first stretch of the route that is planned in less than a part of the usual days, with both numbers; null if
     * none is.
     *
     * @param list stretches with the columns {@code a}, {@code b} and {@code days}
     * @param part of the usual time, such as 0.5
     */
    public String tooFast(@Literal(Kind.LIST) String list, @Literal(Kind.PARAMETER) String part) {
        ReferenceList table = situation().law().list(list);
        BigDecimal share = situation().law().decimal(part);
        if (share == null) {
            return null;
        }
        for (ReferenceList.Row row : table.rows()) {
            Duration planned =
                    row.inForceOn(situation().day()) ? between(table.cell(row, "a"), table.cell(row, "b")) : null;
            BigDecimal usual = new BigDecimal(table.cell(row, "days"));
            BigDecimal least = share.multiply(usual).multiply(HOURS_OF_DAY);
            if (planned != null && BigDecimal.valueOf(planned.toHours()).compareTo(least) < 0) {
                return table.cell(row, "a") + " - " + table.cell(row, "b") + ": " + planned.toDays() + " ("
                        + usual.toPlainString() + ")";
            }
        }
        return null;
    }

    /** Time from the departure at one place to the arrival at another; null if the route does not go so. */
    private Duration between(String from, String to) {
        OffsetDateTime departure = null;
        for (Leg leg : situation().shipment().legs()) {
            if (departure == null && leg.from().equals(from)) {
                departure = leg.departureTime();
            }
            if (departure != null && leg.to().equals(to)) {
                return Duration.between(departure, leg.arrivalTime());
            }
        }
        return null;
    }

    /** The first number of a house consignment that stands twice in the shipment, or null. */
    public String repeatedHouseNumber() {
        Set<String> seen = new HashSet<>();
        for (Consignment consignment : situation().shipment().consignments()) {
            if (!seen.add(consignment.id())) {
                return consignment.id();
            }
        }
        return null;
    }

    /** Whether the territory is entered again, and fewer declarations of a kind are given than entries up to here. */
    public boolean reentersWithout(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        long entries = situation().itinerary().checkpoints().stream()
                .filter(checkpoint ->
                        checkpoint.act() == situation().checkpoint().act()
                                && checkpoint.territory().equals(getTerritory())
                                && checkpoint.leg() <= situation().checkpoint().leg())
                .count();
        long given = situation().shipment().filings().stream()
                .filter(filing -> filing.type().name().equals(type))
                .count();
        return entries > 1 && given > 0 && given < entries;
    }

    /** Whether the goods are cleared in another place than the one where they enter the territory. */
    public boolean isClearedInland() {
        return situation().itinerary().checkpoints().stream()
                .anyMatch(checkpoint -> checkpoint.territory().equals(getTerritory())
                        && checkpoint.act() == org.corridorrules.itinerary.Act.IMPORT
                        && !checkpoint.place().equals(getPlace()));
    }

    /** Whether every consignment has its own declaration of a kind, lodged or registered. */
    public boolean filedForEach(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        FilingType wanted = FilingType.valueOf(type);
        for (Consignment consignment : situation().shipment().consignments()) {
            if (!filedFor(consignment, wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean filedFor(Consignment consignment, FilingType wanted) {
        for (Filing filing : consignment.filings()) {
            if (filing.type() == wanted && isLodged(filing)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLodged(Filing filing) {
        return filing.number() != null || filing.lodgedAt() != null;
    }

    /** Whether a document is named to serve as the declaration of a kind. */
    public boolean declaredByDocument(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        return filing != null && filing.documentAsDeclaration() != null;
    }

    /** Whether any consignment is goods of a trade, not a gift between private persons. */
    public boolean isCommercial() {
        return situation().shipment().consignments().stream()
                .anyMatch(consignment -> consignment.model() != BusinessModel.C2C);
    }

    /** Whether the way through the checkpoint's territory is planned to last longer than a parameter. */
    public boolean staysLongerThan(@Literal(Kind.PARAMETER) String parameter) {
        Passage passage = Passage.from(situation());
        Duration limit = situation().law().duration(parameter);
        return passage != null && limit != null && passage.stay().compareTo(limit) > 0;
    }

    /** Whether the way through the checkpoint's territory is slower than the kilometres a month of a parameter. */
    public boolean slowerThan(@Literal(Kind.PARAMETER) String parameter) {
        Passage passage = Passage.from(situation());
        BigDecimal kilometres = situation().law().decimal(parameter);
        BigDecimal days = passage == null || kilometres == null ? null : passage.daysAt(kilometres);
        return days != null && passage.stay().compareTo(Duration.ofDays(days.longValueExact())) > 0;
    }

    /** Days planned in the checkpoint's territory, begun ones counted whole; 0 if the route does not show them. */
    public long daysOfStay() {
        Passage passage = Passage.from(situation());
        return passage == null ? 0 : passage.stay().plusDays(1).minusNanos(1).toDays();
    }

    /** Whether any consignment was bought by a natural person from a shop outside the territory of the checkpoint. */
    public boolean isBringingPurchases() {
        for (Consignment consignment : situation().shipment().consignments()) {
            if (ConsignmentAt.boughtAbroad(situation(), consignment)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any electronic document, of the shipment or of a consignment, is said to bear no signature. */
    public boolean isHoldingUnsigned() {
        return unsignedDocument() != null;
    }

    /** The first kind of electronic document that is said to bear no signature, or null. */
    public String unsignedDocument() {
        String found = unsigned(situation().shipment().documents());
        for (Consignment consignment : situation().shipment().consignments()) {
            found = found != null ? found : unsigned(consignment.documents());
        }
        return found;
    }

    private static String unsigned(List<Document> documents) {
        for (Document document : documents) {
            if (document.form() == Document.Form.ELECTRONIC && document.signature() == Signature.NONE) {
                return document.type().name();
            }
        }
        return null;
    }

    /** Whether the personal data are used for a purpose. */
    public boolean dataUsedFor(@Literal(value = Kind.WORD, of = PersonalDataTransfer.Purpose.class) String purpose) {
        PersonalDataTransfer transfer = situation().shipment().personalData();
        return transfer != null && transfer.purposes().contains(PersonalDataTransfer.Purpose.valueOf(purpose));
    }

    /** Whether the way through the checkpoint's territory ends after a period that begins with the arrival. */
    public boolean staysBeyond(@Literal(Kind.PARAMETER) String period) {
        Passage passage = Passage.from(situation());
        var limit = situation().law().value(period);
        return passage != null
                && limit != null
                && passage.delivery().isAfter(passage.arrival().plus(Period.parse(limit.value())));
    }
}
