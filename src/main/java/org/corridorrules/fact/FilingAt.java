package org.corridorrules.fact;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.Seal;

/** A declaration as the checkpoint for which it is lodged sees it. */
@Sees(Filing.class)
public final class FilingAt extends Subject {

    private final Filing filing;

    public FilingAt(Situation situation, Filing filing, String pointer) {
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
                && pointer().startsWith("/filings")
                && filing.houseConsignments() != situation().shipment().consignments().size();
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

    /** Whether a rail consignment note is said to be the declaration. */
    public boolean isRailNoteAsDeclaration() {
        return filing.documentAsDeclaration() == DocumentType.CIM_NOTE
                || filing.documentAsDeclaration() == DocumentType.CIM_SMGS_NOTE
                || filing.documentAsDeclaration() == DocumentType.SMGS_NOTE;
    }

    /** Whether the seals of the declaration are not those on the containers and trailers, where both are given. */
    public boolean isOtherSeals() {
        Set<String> onUnits = situation().shipment().equipment().stream()
                .flatMap(unit -> unit.seals().stream())
                .map(Seal::number)
                .collect(Collectors.toSet());
        return !filing.seals().isEmpty() && !onUnits.isEmpty() && !onUnits.equals(Set.copyOf(filing.seals()));
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
                .filter(country -> situation().law().list(parties).find(country, situation().day()) != null)
                .filter(country -> !getTerritory().equals(situation().ledger().territoryOf(country)))
                .filter(country -> !filing.guarantee().countries().contains(country))
                .collect(Collectors.joining(", "));
    }
}
