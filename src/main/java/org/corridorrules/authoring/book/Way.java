package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * @param shipments names of those that go there
 */
record Way(String name, Lane lane, List<String> shipments) {

    /**
     * The lanes on which shipments go, the shortest first.
     *
     * @param bases the shipments by name, as JSON; those that cannot be read go nowhere
     */
    static List<Way> of(Map<String, byte[]> bases, RulePack pack) {
        Router router = new Router(pack.geography());
        Map<List<String>, List<String>> shipments = new TreeMap<>(
                Comparator.<List<String>>comparingInt(List::size).thenComparing(lane -> String.join("-", lane)));
        bases.forEach((name, json) -> {
            List<String> lane = lane(json, router);
            if (!lane.isEmpty()) {
                shipments.computeIfAbsent(lane, key -> new ArrayList<>()).add(name);
            }
        });
        List<Way> ways = new ArrayList<>();
        shipments.forEach(
                (lane, names) -> ways.add(new Way(String.join("-", lane), new Lane(lane), List.copyOf(names))));
        return ways;
    }

    private static List<String> lane(byte[] json, Router router) {
        try {
            Itinerary route = router.route(CorridorRules.read(json), null);
            return route.checkpoints().stream()
                    .map(Checkpoint::territory)
                    .distinct()
                    .toList();
        } catch (ShipmentException e) {
            return List.of();
        }
    }

    /** The same in words: {@code CN – EAEU – EU}. */
    String words() {
        return String.join(" – ", lane.territories());
    }
}
