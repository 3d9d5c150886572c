package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.Lane;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.ShipmentException;

/**
 * A lane of the book: one on which at least one of the pack's shipments goes.
 *
 * @param name such as {@code CN-EAEU-EU}
 * @param countries that any of its shipments touches, because people name a lane by them
 * @param shipments names of those that go there
 */
record Way(String name, Lane lane, Set<String> countries, List<String> shipments) {

    /**
     * The lanes on which shipments go, the shortest first.
     *
     * @param bases the shipments by name, as JSON; those that cannot be read go nowhere
     */
    static List<Way> of(Map<String, byte[]> bases, RulePack pack) {
        Router router = new Router(pack.geography());
        Map<List<String>, Set<String>> countries = new HashMap<>();
        Map<List<String>, List<String>> shipments = new TreeMap<>(
                Comparator.<List<String>>comparingInt(List::size).thenComparing(lane -> String.join("-", lane)));
        bases.forEach((name, json) -> route(json, router).ifPresent(route -> {
            List<String> lane = route.checkpoints().stream()
                    .map(Checkpoint::territory)
                    .distinct()
                    .toList();
            if (!lane.isEmpty()) {
                shipments.computeIfAbsent(lane, key -> new ArrayList<>()).add(name);
                countries.computeIfAbsent(lane, key -> new LinkedHashSet<>()).addAll(route.countries());
            }
        }));
        List<Way> ways = new ArrayList<>();
        shipments.forEach((lane, names) ->
                ways.add(new Way(String.join("-", lane), new Lane(lane), countries.get(lane), List.copyOf(names))));
        return ways;
    }

    private static Optional<Itinerary> route(byte[] json, Router router) {
        try {
            return Optional.of(router.route(CorridorRules.read(json), null));
        } catch (ShipmentException e) {
            return Optional.empty();
        }
    }

    /** The same in words: {@code CN – EAEU – EU}. */
    String words() {
        return String.join(" – ", lane.territories());
    }
}
