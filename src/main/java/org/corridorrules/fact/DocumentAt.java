package org.corridorrules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.RailNote;
import org.corridorrules.shipment.Seal;
import org.corridorrules.shipment.Station;

/** A document as the carriage of a leg that it covers sees it. */
@Sees(Document.class)
public final class DocumentAt extends Subject {

    private final Document document;

    public DocumentAt(Situation situation, Document document, int index) {
        super(situation, Pointer.SHIPMENT.child("documents").child(index));
        this.document = document;
    }

    @Override
    Object part() {
        return document;
    }

    /** Kind of the document. */
    @Literal(value = Kind.WORD, of = DocumentType.class)
    public String getType() {
        return document.type().name();
    }

    /** Whether the document is a rail consignment note (SMGS, CIM or common CIM/SMGS). */
    public boolean isRailNote() {
        return isRailNote(document);
    }

    static boolean isRailNote(Document document) {
        return document.type() == DocumentType.SMGS_NOTE
                || document.type() == DocumentType.CIM_NOTE
                || document.type() == DocumentType.CIM_SMGS_NOTE;
    }

    /** Whether the languages of the note are given and one is not among them. */
    public boolean notWrittenIn(String language) {
        RailNote note = document.railNote();
        return note != null && !note.languages().isEmpty() && !note.languages().contains(language);
    }

    /** Whether the shipment has a container that a list calls closed. */
    public boolean holdsClosed(@Literal(Kind.LIST) String containerTypes) {
        return units().stream().anyMatch(unit -> EquipmentAt.isClosed(situation(), unit, containerTypes));
    }

    /** Whether seals are given both on the note and on the units, and they are not the same mechanical ones. */
    public boolean isSealsDiffer() {
        Set<String> onUnits = new HashSet<>();
        Set<String> mechanical = new HashSet<>();
        for (Equipment unit : units()) {
            for (Seal seal : unit.seals()) {
                onUnits.add(plain(seal.number()));
                if (seal.kind() != Seal.Kind.NAVIGATION) {
                    mechanical.add(plain(seal.number()));
                }
            }
        }
        Set<String> onNote = new HashSet<>();
        if (document.railNote() != null) {
            document.railNote().seals().forEach(seal -> onNote.add(plain(seal)));
        }
        boolean given = !onNote.isEmpty() && !onUnits.isEmpty();
        return given && !(onUnits.containsAll(onNote) && onNote.containsAll(mechanical));
    }

    private static String plain(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            if (sign != '-' && !Character.isWhitespace(sign)) {
                plain.append(sign);
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether the document had run out on the day on which the first leg that it covers departs. */
    public boolean isExpiredAtStart() {
        LocalDate start = situation().leg().departureTime().toLocalDate();
        return document.validUntil() != null && document.validUntil().isBefore(start);
    }

    /** Whether the note names a container that the shipment, which has containers, does not have. */
    public boolean isNamingOtherContainers() {
        return !otherContainers().isEmpty();
    }

    /** The containers on the note that are not among the units of the shipment; none if it has no containers. */
    public String otherContainers() {
        Set<String> known = new HashSet<>();
        for (Equipment unit : units()) {
            if (unit.kind() == Equipment.Kind.CONTAINER) {
                known.add(plain(unit.number()));
            }
        }
        StringJoiner other = new StringJoiner(", ");
        if (document.railNote() != null && !known.isEmpty()) {
            for (String number : document.railNote().containers()) {
                if (!known.contains(plain(number))) {
                    other.add(number);
                }
            }
        }
        return other.toString();
    }

    private List<Equipment> units() {
        return situation().shipment().equipment();
    }

    /** Whether the note names no payer for a transit railway that a list puts under SMGS alone. */
    public boolean payerMissing(@Literal(Kind.LIST) String railLaw) {
        return !statesWithoutPayer(railLaw).isEmpty();
    }

    /** The transit railways without a payer, by state. */
    public String statesWithoutPayer(@Literal(Kind.LIST) String railLaw) {
        return document.railNote() == null
                ? ""
                : transitWithout(railLaw, document.railNote().chargesPaidFor());
    }

    /** Whether the note gives border stations, but none in a transit state that a list puts under SMGS alone. */
    public boolean borderStationMissing(@Literal(Kind.LIST) String railLaw) {
        return !statesWithoutBorderStation(railLaw).isEmpty();
    }

    /** The transit states without a border station on the note. */
    public String statesWithoutBorderStation(@Literal(Kind.LIST) String railLaw) {
        RailNote note = document.railNote();
        boolean told = note != null
                && !note.borderStations().isEmpty()
                && note.borderStations().stream().allMatch(station -> station.country() != null);
        return told
                ? transitWithout(
                        railLaw,
                        note.borderStations().stream().map(Station::country).toList())
                : "";
    }

    private String transitWithout(String railLaw, List<String> named) {
        ReferenceList table = situation().law().list(railLaw);
        List<String> without = new ArrayList<>();
        for (String state : transitStates()) {
            if (!named.contains(state) && isUnderSmgsAlone(table, state)) {
                without.add(state);
            }
        }
        return String.join(", ", without);
    }

    private boolean isUnderSmgsAlone(ReferenceList railLaw, String state) {
        ReferenceList.Row row = railLaw.find(state, situation().day());
        return row != null
                && railLaw.cell(row, "smgs").equals("true")
                && railLaw.cell(row, "cim").equals("false");
    }

    /** The states of the legs by rail that the note covers, without those where its carriage begins and ends. */
    private List<String> transitStates() {
        Track track = new Track(situation());
        List<String> states = new ArrayList<>();
        for (int i = 0; i < situation().shipment().legs().size(); i++) {
            boolean covered = document.legs().isEmpty() || document.legs().contains(i + 1);
            if (covered && situation().shipment().legs().get(i).mode() == Mode.RAIL) {
                for (String state : track.states(i)) {
                    if (!states.contains(state)) {
                        states.add(state);
                    }
                }
            }
        }
        return states.size() < 3 ? List.of() : states.subList(1, states.size() - 1);
    }
}
