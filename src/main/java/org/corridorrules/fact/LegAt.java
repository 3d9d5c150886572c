package org.corridorrules.fact;

import java.time.Duration;
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
        return states().stream().anyMatch(state -> table.find(state, situation().day()) == null);
    }

    /** Whether the leg touches a state of which a list says {@code false} in a column, such as {@code smgs}. */
    public boolean beyondRailLaw(@Literal(Kind.LIST) String list, String column) {
        ReferenceList table = situation().law().list(list);
        return states().stream()
                .map(state -> table.find(state, situation().day()))
                .anyMatch(row -> row != null && table.cell(row, column).equals("false"));
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

    /** Whether the leg has departed, or departs before a duration has passed. */
    public boolean departsWithin(@Literal(Kind.PARAMETER) String parameter) {
        Duration window = situation().law().duration(parameter);
        OffsetDateTime departure = situation().leg().departureTime();
        return window != null && !departure.isAfter(situation().now().plus(window));
    }
}
