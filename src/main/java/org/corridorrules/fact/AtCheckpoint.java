package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.Status;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;

/**
 * Where and when a part of the shipment is judged: the checkpoint, the route it belongs to, and the law of its day.
 */
public abstract class AtCheckpoint {

    private final Situation situation;
    private final Pointer pointer;

    AtCheckpoint(Situation situation, Pointer pointer) {
        this.situation = situation;
        this.pointer = pointer;
    }

    Situation situation() {
        return situation;
    }

    /** JSON pointer of the part in the shipment. */
    String pointer() {
        return pointer.toString();
    }

    Pointer place() {
        return pointer;
    }

    /** Customs territory of the checkpoint: CN, EAEU, AZ, GE, TR, EU ... */
    @Literal(value = Kind.WORD, of = Territory.class)
    public String getTerritory() {
        return situation.checkpoint().territory();
    }

    /** What is judged: EXPORT, EXIT, ENTRY, TRANSIT, IMPORT, CARRIAGE. */
    @Literal(value = Kind.WORD, of = Act.class)
    public String getAct() {
        return situation.checkpoint().act().name();
    }

    /** Mode of the leg that arrives at or leaves the checkpoint. */
    @Literal(value = Kind.WORD, of = Mode.class)
    public String getMode() {
        return situation.checkpoint().mode().name();
    }

    /** Country of the checkpoint, ISO 3166 alpha-2. */
    public String getCountry() {
        return situation.checkpoint().country();
    }

    /** Code of the place of the checkpoint. */
    public String getPlace() {
        return situation.checkpoint().place();
    }

    /** Customs territory where the route begins; null if unknown. */
    @Literal(value = Kind.WORD, of = Territory.class)
    public String getOrigin() {
        return situation.itinerary().origin();
    }

    /** Customs territory where the route ends; null if unknown. */
    @Literal(value = Kind.WORD, of = Territory.class)
    public String getDestination() {
        return situation.itinerary().destination();
    }

    /** Whether the checkpoint belongs to the first leg. */
    public boolean isFirstLeg() {
        return situation.checkpoint().leg() == 0;
    }

    /** Whether the route touches a country. */
    public boolean passes(String country) {
        return situation.itinerary().countries().contains(country);
    }

    /** Whether the checkpoint belongs to the first leg of its mode. */
    public boolean isFirstOfMode() {
        for (int leg = 0; leg < situation.checkpoint().leg(); leg++) {
            if (situation.shipment().legs().get(leg).mode()
                    == situation.checkpoint().mode()) {
                return false;
            }
        }
        return true;
    }

    /** Whether any leg of the route goes by a mode. */
    public boolean usesMode(@Literal(value = Kind.WORD, of = Mode.class) String mode) {
        for (Leg leg : situation.shipment().legs()) {
            if (leg.mode().name().equals(mode)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the planned month lies between the months that two parameters number, both included, over New Year too. */
    public boolean inMonths(@Literal(Kind.PARAMETER) String first, @Literal(Kind.PARAMETER) String last) {
        BigDecimal from = situation.law().decimal(first);
        BigDecimal to = situation.law().decimal(last);
        if (from == null || to == null) {
            return false;
        }
        int month = situation.checkpoint().at().getMonthValue();
        boolean afterFirst = month >= from.intValueExact();
        boolean beforeLast = month <= to.intValueExact();
        return from.compareTo(to) <= 0 ? afterFirst && beforeLast : afterFirst || beforeLast;
    }

    /** Whether the route passes a country in which it neither begins nor ends; false where an end is unknown. */
    public boolean transits(String country) {
        List<Place> stops = situation.itinerary().stops();
        Place first = stops.get(0);
        Place last = stops.get(stops.size() - 1);
        return passes(country)
                && first != null
                && last != null
                && !first.country().equals(country)
                && !last.country().equals(country);
    }

    /** Whether the route begins in a country; false where its beginning is unknown. */
    public boolean beginsIn(String country) {
        Place first = situation.itinerary().stops().get(0);
        return first != null && first.country().equals(country);
    }

    /** Whether the route ends in a country; false where its end is unknown. */
    public boolean endsIn(String country) {
        List<Place> stops = situation.itinerary().stops();
        Place last = stops.get(stops.size() - 1);
        return last != null && last.country().equals(country);
    }

    /** The states whose law decides whether a document is good in electronic form. */
    List<String> states() {
        return List.of(getCountry());
    }

    /** Whether the route touches at least as many member states of the checkpoint's territory as a parameter says. */
    public boolean crossesStates(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation.law().decimal(parameter);
        return limit != null && statesCrossed() >= limit.intValueExact();
    }

    long statesCrossed() {
        long states = 0;
        for (String country : situation.itinerary().countries()) {
            states += situation.ledger().territoryOf(country).equals(getTerritory()) ? 1 : 0;
        }
        return states;
    }

    /** Whether the goods go by a mode between the entry into the checkpoint's territory and the exit or clearance. */
    public boolean carriedInside(@Literal(value = Kind.WORD, of = Mode.class) String mode) {
        Passage passage = Passage.from(situation);
        if (passage != null) {
            for (Leg leg : passage.legs()) {
                if (leg.mode().name().equals(mode)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the last country before the checkpoint's territory stands in a list on the law date. */
    public boolean enteredFrom(@Literal(Kind.LIST) String list) {
        return situation.law().list(list).find(situation.lastCountryBefore(), situation.day()) != null;
    }

    /** Whether the country of the checkpoint stands in a list on the law date. */
    public boolean stateListed(@Literal(Kind.LIST) String list) {
        return situation().law().list(list).find(getCountry(), situation().day()) != null;
    }

    /** Whether the leg begins at a place that a list names by its code, or by its country. */
    public boolean fromPlaceIn(@Literal(Kind.LIST) String list) {
        return situation.law().list(list).findPrefix(situation.leg().from(), situation.day()) != null;
    }

    /** Whether the train left its last formation station less than a duration before it arrives. */
    public boolean runShorterThan(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation.law().duration(parameter);
        OffsetDateTime formed = situation.leg().lastFormationDeparture();
        return limit != null
                && formed != null
                && Duration.between(formed, situation.leg().arrivalTime()).compareTo(limit) < 0;
    }

    /** Whether the shipment travels in a container. */
    public boolean isContainerised() {
        return situation.shipment().equipment().stream().anyMatch(unit -> unit.kind() == Equipment.Kind.CONTAINER);
    }

    /** Whether a switch of the law stands at a word on the law date. */
    public boolean switchIs(@Literal(Kind.PARAMETER) String parameter, String word) {
        return situation.law().is(parameter, word);
    }

    /** Whether the value of a parameter on the law date is planned or disputed. */
    public boolean unsettled(@Literal(Kind.PARAMETER) String parameter) {
        Parameter.Value value = situation.law().value(parameter);
        return value != null && value.status() != Status.IN_FORCE;
    }

    /** Whether the day that a parameter names has come on the law date. */
    public boolean since(@Literal(Kind.PARAMETER) String parameter) {
        LocalDate start = situation.law().date(parameter);
        return start != null && !situation.day().isBefore(start);
    }

    /** Whether the planned moment of the checkpoint lies behind the moment of knowledge. */
    public boolean isPast() {
        return situation.checkpoint().at().isBefore(situation.now());
    }

    /** Whether the leg is planned to last longer than a duration. */
    public boolean legLastsLongerThan(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation.law().duration(parameter);
        return limit != null
                && Duration.between(
                                        situation.leg().departureTime(),
                                        situation.leg().arrivalTime())
                                .compareTo(limit)
                        > 0;
    }

    /** Whether the place of the checkpoint is known and is no border crossing. */
    public boolean isInland() {
        for (Place place : situation.itinerary().stops()) {
            if (place != null && place.code().equals(getPlace())) {
                return place.kind() != Place.Kind.BORDER;
            }
        }
        return false;
    }

    /** Whether the route neither begins nor ends in the territory of the checkpoint. */
    public boolean isPassingThrough() {
        return !getTerritory().equals(getOrigin()) && !getTerritory().equals(getDestination());
    }

    /** The day on which a period that begins on the day of the checkpoint ends; null where the law has none. */
    public LocalDate dayPlus(@Literal(Kind.PARAMETER) String period) {
        var limit = situation.law().value(period);
        return limit == null ? null : situation.checkpoint().at().toLocalDate().plus(Period.parse(limit.value()));
    }
}
