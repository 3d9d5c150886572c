package org.corridorrules.authoring.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.mutation.Score;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleScope;
import org.corridorrules.shipment.ShipmentException;

/** Counts what the cases expect of each rule, and the days of change on which they send their shipments. Judges nothing. */
final class Proofs {

    private final RuleCases reader;
    private final Router router;
    private final Map<Legs, List<Checkpoint>> routes = new HashMap<>();

    /** What of a case decides its route: cases are many, routes few. */
    private record Legs(String base, int shift, String lawDate, Map<String, JsonNode> set, List<String> removed) {

        private static final String PLACE = "/legs";

        static Legs of(RuleCase given) {
            Map<String, JsonNode> set = new LinkedHashMap<>(given.set());
            set.keySet().removeIf(pointer -> !pointer.startsWith(PLACE));
            List<String> removed = given.remove().stream()
                    .filter(pointer -> pointer.startsWith(PLACE))
                    .toList();
            return new Legs(given.base(), given.shift(), given.lawDate(), set, removed);
        }
    }

    private Proofs(RuleCases reader, RulePack pack) {
        this.reader = reader;
        this.router = new Router(pack.geography());
    }

    /**
     * The proof of each rule by its id.
     *
     * @param examples the cases that name a rule
     * @param mutation what became of small changes, by rule; empty if nobody has tried any
     * @throws IllegalArgumentException if the shipment of a case cannot be made or read
     */
    static Map<String, Proof> of(
            RulePack pack, Map<String, List<Example>> examples, RuleCases reader, Map<String, Score.Tally> mutation) {
        Proofs proofs = new Proofs(reader, pack);
        Map<String, Proof> result = new HashMap<>();
        pack.rules()
                .values()
                .forEach(rule -> result.put(
                        rule.id(),
                        proofs.of(rule, examples.getOrDefault(rule.id(), List.of()), mutation.get(rule.id()))));
        return result;
    }

    private Proof of(RuleInfo rule, List<Example> examples, Score.Tally mutation) {
        int speaks = (int) examples.stream()
                .filter(example -> example.rule().speaking().contains(rule.id()))
                .count();
        List<LocalDate> days =
                Stream.of(rule.from(), rule.until()).filter(Objects::nonNull).toList();
        Set<LocalDate> tried = new HashSet<>();
        if (!days.isEmpty()) {
            examples.forEach(example -> route(example).stream()
                    .filter(stop -> judges(rule.scope(), stop))
                    .map(Checkpoint::lawDate)
                    .forEach(tried::add));
        }
        int daysTried = (int) days.stream()
                .filter(day -> tried.contains(day) && tried.contains(day.minusDays(1)))
                .count();
        return new Proof(speaks, examples.size() - speaks, days.size(), daysTried, mutation);
    }

    private static boolean judges(RuleScope scope, Checkpoint stop) {
        return (scope.territory() == null || scope.territory().equals(stop.territory()))
                && (scope.act() == null || scope.act().equals(stop.act().name()))
                && scope.allowsMode(stop.mode().name());
    }

    private List<Checkpoint> route(Example example) {
        RuleCase given = example.rule();
        return routes.computeIfAbsent(Legs.of(given), legs -> {
            LocalDate lawDate = given.lawDate() == null ? null : LocalDate.parse(given.lawDate());
            try {
                return router.route(CorridorRules.read(reader.shipment(given)), lawDate)
                        .checkpoints();
            } catch (IllegalArgumentException | ShipmentException e) {
                throw new IllegalArgumentException(example.file() + ": " + given.name() + ": " + e.getMessage(), e);
            }
        });
    }
}
