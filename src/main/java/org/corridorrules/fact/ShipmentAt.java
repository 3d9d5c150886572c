package org.corridorrules.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Shipment;

/** The whole shipment as one checkpoint sees it. */
@Sees(Shipment.class)
public final class ShipmentAt extends Subject {

    public ShipmentAt(Situation situation) {
        super(situation, "");
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

    /** Whether the route touches at least as many member states of the checkpoint's territory as a parameter says. */
    public boolean crossesStates(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        return limit != null && statesCrossed() >= limit.intValueExact();
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
                .filter(checkpoint -> checkpoint.act() == situation().checkpoint().act()
                        && checkpoint.territory().equals(getTerritory())
                        && checkpoint.leg() <= situation().checkpoint().leg())
                .count();
        long given = situation().shipment().filings().stream()
                .filter(filing -> filing.type().name().equals(type))
                .count();
        return entries > 1 && given > 0 && given < entries;
    }

    private long statesCrossed() {
        return situation().itinerary().countries().stream()
                .filter(country -> situation().ledger().territoryOf(country).equals(getTerritory()))
                .count();
    }

    /** Whether the goods are cleared in another place than the one where they enter the territory. */
    public boolean isClearedInland() {
        return situation().itinerary().checkpoints().stream()
                .anyMatch(checkpoint -> checkpoint.territory().equals(getTerritory())
                        && checkpoint.act() == org.corridorrules.itinerary.Act.IMPORT
                        && !checkpoint.place().equals(getPlace()));
    }
}
