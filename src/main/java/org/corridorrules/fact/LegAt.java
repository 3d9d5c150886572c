package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.QueueBooking;
import org.corridorrules.shipment.TransportMeans;

/** A leg as its carriage checkpoint, or the exit or entry at its end, sees it. */
@Sees(Leg.class)
public final class LegAt extends Subject {

    private static final Set<DocumentType> TRANSPORT_DOCUMENTS = EnumSet.of(
            DocumentType.SMGS_NOTE,
            DocumentType.CIM_NOTE,
            DocumentType.CIM_SMGS_NOTE,
            DocumentType.CMR_NOTE,
            DocumentType.TIR_CARNET,
            DocumentType.BILL_OF_LADING,
            DocumentType.SEA_WAYBILL,
            DocumentType.AIR_WAYBILL);

    /** The last row of a list of rigid vehicles stands for all that have more axles. */
    private static final int MOST_AXLES_LISTED = 6;

    public LegAt(Situation situation) {
        super(
                situation,
                Pointer.SHIPMENT.child("legs").child(situation.checkpoint().leg()));
    }

    @Override
    Object part() {
        return situation().leg();
    }

    /** Whether a document of the kind covers this leg. */
    @Override
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        DocumentType wanted = DocumentType.valueOf(type);
        for (Document document : situation().shipment().documents()) {
            if (document.type() == wanted && covers(document)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the carrier is at home in a country, or the truck is registered there. */
    public boolean haulierFrom(String country) {
        return fieldIs("carrier/address/country", country) || fieldIs("means/country", country);
    }

    private boolean covers(Document document) {
        return document.legs().isEmpty() || document.legs().contains(leg() + 1);
    }

    // ---- states ---------------------------------------------------------------------------------------------------

    @Override
    List<String> states() {
        return new Track(situation()).states(leg());
    }

    /** Whether the leg touches more than one state. */
    public boolean isInternational() {
        return states().size() > 1;
    }

    /** Whether the leg touches a state. */
    public boolean reaches(String country) {
        return states().contains(country);
    }

    /** Whether the leg touches a state that does not stand in a list on the law date. */
    public boolean stateOutside(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        for (String state : states()) {
            if (table.find(state, situation().day()) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the leg touches a state of which a list says {@code false} in a column, such as {@code smgs}. */
    public boolean beyondRailLaw(@Literal(Kind.LIST) String list, String column) {
        ReferenceList table = situation().law().list(list);
        for (String state : states()) {
            ReferenceList.Row row = table.find(state, situation().day());
            if (row != null && table.cell(row, column).equals("false")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list says that the border of the leg is closed to everybody, for all modes or the leg's. */
    public boolean closedBorder(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        return table.rows().stream()
                .filter(row -> row.inForceOn(situation().day()))
                .filter(row -> table.cell(row, "who_may_pass").equals("NONE"))
                .filter(row -> List.of("", situation().leg().mode().name()).contains(table.cell(row, "mode")))
                .anyMatch(row -> states().contains(table.cell(row, "a_country"))
                        && states().contains(table.cell(row, "b_country")));
    }

    /** Whether the leg is planned to last at least as long as a duration. */
    public boolean lastsAtLeast(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation().law().duration(parameter);
        return limit != null
                && Duration.between(
                                        situation().leg().departureTime(),
                                        situation().leg().arrivalTime())
                                .compareTo(limit)
                        >= 0;
    }

    /** Whether a list says that the crossing of the leg is shut for a holiday on the planned day. */
    public boolean closedForHoliday(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        List<String> states = states();
        for (ReferenceList.Row row : table.rows()) {
            if (row.inForceOn(situation().checkpoint().at().toLocalDate())
                    && states.contains(table.cell(row, "a_country"))
                    && states.contains(table.cell(row, "b_country"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    Document document(DocumentType type) {
        for (Document document : situation().shipment().documents()) {
            if (document.type() == type && covers(document)) {
                return document;
            }
        }
        return ofConsignments(type);
    }

    // ---- documents ------------------------------------------------------------------------------------------------

    /** Whether a rail note names a place where SMGS and CIM carriage meet. */
    public boolean isReconsigned() {
        for (Document document : situation().shipment().documents()) {
            if (document.railNote() != null && document.railNote().reconsignmentPlace() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document of the kind covers this leg and every one that does is electronic. */
    public boolean onlyElectronic(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        DocumentType wanted = DocumentType.valueOf(type);
        return onlyElectronic(document -> document.type() == wanted);
    }

    /** Whether only electronic rail notes cover this leg and a list does not say {@code yes} for two of its railways. */
    public boolean electronicNoteStops(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        List<String> states = states();
        boolean stops = false;
        for (int i = 1; i < states.size(); i++) {
            stops |= stops(table, states.get(i - 1), states.get(i));
        }
        return stops && onlyElectronic(DocumentAt::isRailNote);
    }

    private boolean stops(ReferenceList table, String from, String to) {
        ReferenceList.Row row = table.find(from + "-" + to, situation().day());
        if (row == null) {
            row = table.find(to + "-" + from, situation().day());
        }
        return row != null && !table.cell(row, "electronic").equals("yes");
    }

    private boolean onlyElectronic(Predicate<Document> kind) {
        List<Document> covering = situation().shipment().documents().stream()
                .filter(document -> kind.test(document) && covers(document))
                .toList();
        return !covering.isEmpty()
                && covering.stream().allMatch(document -> document.form() == Document.Form.ELECTRONIC);
    }

    // ---- track and places -----------------------------------------------------------------------------------------

    /**
     * Whether the wagons of the leg before cannot run on this one, and no transhipment is stated.
     *
     * @param list gauge of each country, where a place has several
     */
    public boolean gaugeBreaks(@Literal(Kind.LIST) String list) {
        return new Track(situation()).gaugeBreaks(leg(), list);
    }

    /** Whether the place of departure is not known to be served by the mode of the leg. */
    public boolean isUnservedAtDeparture() {
        return unserved(new Track(situation()).start(leg()));
    }

    /** Whether the place of arrival is not known to be served by the mode of the leg. */
    public boolean isUnservedAtArrival() {
        return unserved(new Track(situation()).end(leg()));
    }

    private boolean unserved(Place place) {
        return place != null
                && situation().leg().mode() != Mode.POST
                && !place.modes().isEmpty()
                && !place.modes().contains(situation().leg().mode());
    }

    /** A local code counts from the country behind its prefix. */
    @Override
    ReferenceList.Row prefixRow(String path, String list) {
        return value(path) instanceof String code && code.startsWith("X-")
                ? situation()
                        .law()
                        .list(list)
                        .findPrefix(code.substring(2), situation().day())
                : super.prefixRow(path, list);
    }

    private int leg() {
        return situation().checkpoint().leg();
    }

    /** Whether a transport document of any kind covers this leg. */
    public boolean isTransportDocumented() {
        for (Document document : situation().shipment().documents()) {
            if (TRANSPORT_DOCUMENTS.contains(document.type()) && covers(document)) {
                return true;
            }
        }
        return false;
    }

    // ---- road vehicles and their queue ------------------------------------------------------------------------------

    /** Whether the vehicle is heavier than a list allows for its axles. */
    public boolean heavierThan(@Literal(Kind.LIST) String limits) {
        BigDecimal limit = massLimit(limits);
        return limit != null && situation().leg().means().totalMass().compareTo(limit) > 0;
    }

    /**
     * Kilograms that a list allows for a vehicle of the leg's kind and axles; null where the shipment does not say what
     * vehicle it is or what it weighs, or the list does not hold it.
     *
     * @param limits key such as {@code RIGID-4} or {@code SEMITRAILER-3-3}, kilograms in column {@code kg}
     */
    public BigDecimal massLimit(@Literal(Kind.LIST) String limits) {
        TransportMeans means = situation().leg().means();
        if (means == null || means.totalMass() == null || means.axles() == null || means.combination() == null) {
            return null;
        }
        boolean alone = means.combination() == TransportMeans.Combination.RIGID;
        if (!alone && means.trailerAxles() == null) {
            return null;
        }
        String axles = alone
                ? String.valueOf(Math.min(means.axles(), MOST_AXLES_LISTED))
                : means.axles() + "-" + means.trailerAxles();
        ReferenceList table = situation().law().list(limits);
        ReferenceList.Row row =
                table.find(means.combination() + "-" + axles, situation().day());
        return row == null ? null : new BigDecimal(table.cell(row, "kg"));
    }

    /** Whether the slot in the queue is for another crossing than the place of the checkpoint, by code or name. */
    public boolean isBookedElsewhere() {
        QueueBooking booking = situation().leg().queueBooking();
        if (booking == null || booking.crossing() == null || booking.crossing().equals(getPlace())) {
            return false;
        }
        Track track = new Track(situation());
        Place start = track.start(leg());
        Place end = track.end(leg());
        Place here = end != null && end.code().equals(getPlace()) ? end : start;
        return here == null || !here.name().equalsIgnoreCase(booking.crossing());
    }

    /** Whether the leg joins Kazakhstan and another member state over a border of which a list names a crossing. */
    public boolean queuedInside(@Literal(Kind.LIST) String crossings) {
        List<String> states = states();
        if (!states.contains("KZ")) {
            return false;
        }
        ReferenceList table = situation().law().list(crossings);
        for (ReferenceList.Row row : table.rows()) {
            String neighbour = table.cell(row, "neighbour");
            if (row.inForceOn(situation().day())
                    && states.contains(neighbour)
                    && getTerritory().equals(situation().ledger().territoryOf(neighbour))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the leg arrives later than a duration after the hour of its slot in the queue. */
    public boolean arrivesAfterSlot(@Literal(Kind.PARAMETER) String grace) {
        QueueBooking booking = situation().leg().queueBooking();
        Duration duration = situation().law().duration(grace);
        return booking != null
                && booking.time() != null
                && duration != null
                && situation().leg().arrivalTime().isAfter(booking.time().plus(duration));
    }

    /** Whether a list knows the crossing of the leg by its mode, but not as one that is in service on the law date. */
    public boolean crossingOutOfService(@Literal(Kind.LIST) String pairs) {
        Track track = new Track(situation());
        Place start = track.start(leg());
        Place end = track.end(leg());
        if (start == null || end == null) {
            return false;
        }
        ReferenceList table = situation().law().list(pairs);
        boolean known = false;
        for (ReferenceList.Row row : table.rows()) {
            if (joins(table, row, start.code(), end.code())
                    && table.cell(row, "mode").equals(getMode())) {
                if (row.inForceOn(situation().day())) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    private static boolean joins(ReferenceList table, ReferenceList.Row row, String one, String other) {
        String a = table.cell(row, "a");
        String b = table.cell(row, "b");
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    /** Whether the leg has departed, or departs before a duration has passed. */
    public boolean departsWithin(@Literal(Kind.PARAMETER) String parameter) {
        Duration window = situation().law().duration(parameter);
        OffsetDateTime departure = situation().leg().departureTime();
        return window != null && !departure.isAfter(situation().now().plus(window));
    }

    /** Whether the certificate of approval had run out when the transport under the TIR carnet began. */
    public boolean isApprovalExpired() {
        LocalDate until = situation().leg().means() == null
                ? null
                : situation().leg().means().approvalValidUntil();
        return until != null && until.isBefore(startUnder(DocumentType.TIR_CARNET));
    }

    /** Day on which the first leg that a document of a kind covers departs, in the time that the shipment gives. */
    private LocalDate startUnder(DocumentType type) {
        int first = leg();
        for (Document document : situation().shipment().documents()) {
            if (document.type() == type && document.legs().isEmpty()) {
                first = 0;
            } else if (document.type() == type) {
                first = Math.min(first, document.legs().get(0) - 1);
            }
        }
        return situation().shipment().legs().get(first).departureTime().toLocalDate();
    }

    /** Whether the home of the carrier, or else of the truck, is given and is another country. */
    public boolean haulierOutside(String country) {
        return has("carrier/address/country")
                ? !fieldIs("carrier/address/country", country)
                : has("means/country") && !fieldIs("means/country", country);
    }

    /** Whether the leg takes less time than a parameter. */
    public boolean shorterThanTime(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation().law().duration(parameter);
        Leg leg = situation().leg();
        return limit != null
                && Duration.between(leg.departureTime(), leg.arrivalTime()).compareTo(limit) < 0;
    }

    /** Whether the train of the leg before ran less than a duration from its last formation station to its end. */
    public boolean reachedInShortRun(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation().law().duration(parameter);
        Leg before = situation().before();
        return limit != null
                && before != null
                && before.lastFormationDeparture() != null
                && Duration.between(before.lastFormationDeparture(), before.arrivalTime())
                                .compareTo(limit)
                        < 0;
    }
}
