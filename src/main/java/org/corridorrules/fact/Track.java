package org.corridorrules.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;

/** The states and the track gauges of the legs of one route. */
final class Track {

    private final Situation situation;

    Track(Situation situation) {
        this.situation = situation;
    }

    Place start(int leg) {
        return situation.itinerary().stops().get(leg);
    }

    Place end(int leg) {
        return situation.itinerary().stops().get(leg + 1);
    }

    /** The states of a leg in order; unknown places are left out. */
    List<String> states(int leg) {
        List<String> states = new ArrayList<>();
        add(states, start(leg));
        for (String state : situation.shipment().legs().get(leg).via()) {
            if (!states.contains(state)) {
                states.add(state);
            }
        }
        add(states, end(leg));
        return states;
    }

    private static void add(List<String> states, Place place) {
        if (place != null && !states.contains(place.country())) {
            states.add(place.country());
        }
    }

    /** Whether no gauge can have carried the wagons from their last transhipment through this leg. */
    boolean gaugeBreaks(int leg, String countryGauges) {
        Set<String> running = Set.of();
        boolean breaks = false;
        for (int i = loaded(leg); i <= leg; i++) {
            Leg part = situation.shipment().legs().get(i);
            Set<String> own = part.mode() == Mode.RAIL ? gauges(i, countryGauges) : Set.of();
            Set<String> shared = new HashSet<>(own);
            shared.retainAll(running);
            boolean joined = !part.transhipment() && !own.isEmpty() && !running.isEmpty();
            breaks = joined && shared.isEmpty();
            running = joined && !breaks ? shared : own;
        }
        return breaks;
    }

    /** The leg on which the wagons of a leg were loaded, as far as the shipment says. */
    private int loaded(int leg) {
        List<Leg> legs = situation.shipment().legs();
        int first = leg;
        while (first > 0
                && !legs.get(first).transhipment()
                && legs.get(first - 1).mode() == Mode.RAIL) {
            first--;
        }
        return first;
    }

    /** The gauges on which the leg can run: both places have them, or both countries where the places have several. */
    private Set<String> gauges(int leg, String countryGauges) {
        if (start(leg) == null || end(leg) == null) {
            return Set.of();
        }
        Set<String> both = new HashSet<>(start(leg).gauges());
        both.retainAll(end(leg).gauges());
        String first = gaugeOf(start(leg).country(), countryGauges);
        String last = gaugeOf(end(leg).country(), countryGauges);
        return both.size() > 1 && first != null && Objects.equals(first, last) ? Set.of(first) : both;
    }

    private String gaugeOf(String country, String countryGauges) {
        ReferenceList list = situation.law().list(countryGauges);
        ReferenceList.Row row = list.find(country, situation.day());
        return row == null ? null : list.cell(row, "gauge");
    }
}
