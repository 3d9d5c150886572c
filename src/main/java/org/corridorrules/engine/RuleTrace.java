package org.corridorrules.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Audience;
import org.corridorrules.fact.Check;
import org.corridorrules.fact.Exchange;
import org.corridorrules.fact.Facts;
import org.corridorrules.fact.FieldPaths;
import org.corridorrules.fact.Ledger;
import org.corridorrules.fact.Outcome;
import org.corridorrules.fact.Parcels;
import org.corridorrules.fact.Situation;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.itinerary.PlaceNames;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.drools.model.Rule;
import org.drools.model.functions.Predicate1;

/**
 * Asks the conditions of one rule one by one, at every checkpoint of a shipment, to tell which of them keeps it silent.
 * Thread-safe.
 */
public final class RuleTrace {

    private final RulePack pack;
    private final CompiledRule rule;
    private final List<Predicate1<AtCheckpoint>> conditions;

    /** @throws IllegalArgumentException if the pack has no such rule */
    public RuleTrace(RulePack pack, String id) {
        this.pack = pack;
        if (!pack.rules().containsKey(id)) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
        Rule found = pack.models(pack.rules().get(id).folder()).stream()
                .flatMap(model -> model.getRules().stream())
                .filter(candidate -> candidate.getName().equals(id))
                .findFirst()
                .orElseThrow();
        this.rule = new CompiledRule(found, pack.rules().get(id));
        this.conditions = rule.conditions();
    }

    /**
     * What the rule does at one checkpoint.
     *
     * @param scoped whether the rule is for the territory, act and mode of the checkpoint
     * @param inForce whether it is in force on its law date
     * @param facts number of parts of the shipment at which it looks there
     * @param stopping number of parts that stop at each condition; the last entry counts those that fulfil all
     * @param nearest the parts that fulfil most conditions, so many as were asked for
     * @param notChecked what could not be judged because the shipment lacks it
     */
    public record Stop(
            Checkpoint checkpoint,
            boolean scoped,
            boolean inForce,
            int facts,
            List<Integer> stopping,
            List<Look> nearest,
            List<Outcome.NotChecked> notChecked) {}

    /**
     * A part of the shipment at which the rule looks.
     *
     * @param held number of conditions that hold before the first that does not; all of them if the rule speaks
     * @param failure with which that condition could not be asked; null if it could
     */
    public record Look(AtCheckpoint fact, int held, String failure) {}

    /** Number of conditions. */
    public int conditions() {
        return conditions.size();
    }

    /**
     * Follows the rule through a shipment.
     *
     * @param lawDate the day whose law applies everywhere, or null for each checkpoint's own day
     * @param most parts to give of each checkpoint
     */
    public List<Stop> of(Shipment given, OffsetDateTime now, LocalDate lawDate, int most) {
        Shipment shipment = PlaceNames.asCodes(given, pack.geography());
        Itinerary itinerary = new Router(pack.geography()).route(shipment, lawDate);
        Exchange exchange = new Exchange(shipment.exchangeRates());
        List<Listener> listeners = new ArrayList<>();
        List<Situation> situations = new ArrayList<>();
        for (Checkpoint checkpoint : itinerary.checkpoints()) {
            Ledger ledger = new Ledger(pack);
            Check check = new Check(
                    shipment, itinerary, now, exchange, new Parcels(shipment, exchange), new FieldPaths(), ledger);
            Listener listener = new Listener(checkpoint, ledger, most);
            listeners.add(listener);
            situations.add(new Situation(check, checkpoint, pack.law(checkpoint.lawDate()), listener));
        }
        Facts facts = new Facts(shipment, situations);
        facts.ofShipment();
        facts.ofConsignments(0, shipment.consignments().size());
        return listeners.stream().map(Listener::stop).toList();
    }

    /** Looks at the facts of one checkpoint in place of the rule. */
    private final class Listener implements Audience {
        private final Checkpoint checkpoint;
        private final Ledger ledger;
        private final int most;
        private final boolean listens;
        private final int[] stopping = new int[conditions.size() + 1];
        private final List<Look> nearest = new ArrayList<>();

        Listener(Checkpoint checkpoint, Ledger ledger, int most) {
            this.checkpoint = checkpoint;
            this.ledger = ledger;
            this.most = most;
            this.listens = rule.concerns(checkpoint);
        }

        @Override
        public boolean looksAt(Class<? extends AtCheckpoint> kind) {
            return listens && kind == rule.fact();
        }

        @Override
        public boolean looksAt(Class<? extends AtCheckpoint> fact, String kind) {
            return looksAt(fact) && (rule.kind() == null || rule.kind().equals(kind));
        }

        @Override
        public void show(AtCheckpoint fact) {
            if (looksAt(fact.getClass())) {
                ledger.enter(rule.info());
                Look look = look(fact);
                stopping[look.held()]++;
                nearest.add(look);
                if (nearest.size() > 2 * most + 2) {
                    keepNearest();
                }
            }
        }

        private Look look(AtCheckpoint fact) {
            for (int i = 0; i < conditions.size(); i++) {
                try {
                    if (!conditions.get(i).test(fact)) {
                        return new Look(fact, i, null);
                    }
                } catch (Exception e) {
                    return new Look(fact, i, String.valueOf(e.getMessage()));
                }
            }
            return new Look(fact, conditions.size(), null);
        }

        private void keepNearest() {
            nearest.sort(Comparator.comparingInt(look -> -look.held()));
            nearest.subList(Math.min(most, nearest.size()), nearest.size()).clear();
        }

        private Stop stop() {
            keepNearest();
            List<Integer> counts = new ArrayList<>();
            for (int count : stopping) {
                counts.add(count);
            }
            return new Stop(
                    checkpoint,
                    rule.isFor(checkpoint),
                    rule.info().inForceOn(checkpoint.lawDate()),
                    counts.stream().mapToInt(Integer::intValue).sum(),
                    List.copyOf(counts),
                    List.copyOf(nearest),
                    List.copyOf(ledger.notChecked()));
        }
    }
}
