package org.corridorrules.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.corridorrules.fact.Check;
import org.corridorrules.fact.Exchange;
import org.corridorrules.fact.Facts;
import org.corridorrules.fact.FieldPaths;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;
import org.corridorrules.fact.Outcome;
import org.corridorrules.fact.Parcels;
import org.corridorrules.fact.Situation;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Gap;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.itinerary.PlaceNames;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.Law;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;

/**
 * Judges shipments by a rule pack. Thread-safe: one engine serves many threads. Never reads the system clock. Rules look
 * at one fact at a time, so a container of thousands of parcels is judged slice by slice, on all cores, with the same
 * answer.
 */
public final class Engine {

    private static final Comparator<Checkpoint> BY_ROUTE =
            Comparator.comparing(Checkpoint::at).thenComparing(Checkpoint::id);

    /** So many house consignments are judged in one go by one core. */
    private static final int SLICE = 64;

    /** From so many house consignments on all cores judge them, in the common pool. */
    private static final int PARALLEL_FROM = 256;

    private static final RulesOfFact[] NOBODY = {};

    private final RulePack pack;
    private final Router router;
    private final RuleBase rules;
    private final LawAhead ahead;
    private final FieldPaths fields;

    public Engine(RulePack pack) {
        this(pack, new RuleBase(pack), new FieldPaths());
    }

    private Engine(RulePack pack, RuleBase rules, FieldPaths fields) {
        this(pack, rules, new LawAhead(pack, rules), fields);
    }

    /** @param ahead who looks for changes of the law; null if nobody asks for them */
    Engine(RulePack pack, RuleBase rules, LawAhead ahead, FieldPaths fields) {
        this.pack = pack;
        this.router = new Router(pack.geography());
        this.rules = rules;
        this.ahead = ahead;
        this.fields = fields;
    }

    /**
     * Judges one shipment.
     *
     * @param now the moment of knowledge, against which time limits are met, due or missed
     * @param lawDate the day whose law applies everywhere, or null for each checkpoint's own day
     */
    public Result judge(Shipment given, OffsetDateTime now, LocalDate lawDate) {
        Shipment shipment = PlaceNames.asCodes(given, pack.geography());
        Itinerary itinerary = router.route(shipment, lawDate);
        List<Checkpoint> checkpoints = itinerary.checkpoints();
        Exchange exchange = new Exchange(shipment.exchangeRates());
        Check check = new Check(
                shipment, itinerary, now, exchange, new Parcels(shipment, exchange), fields, new Ledger(pack));
        List<Post> posts = new ArrayList<>(checkpoints.size());
        for (Checkpoint checkpoint : checkpoints) {
            posts.add(new Post(checkpoint, rules.at(checkpoint)));
        }
        List<Result.Failure> failures = new ArrayList<>();
        judge(check, posts, failures);
        // Who asks for the law of one day everywhere wants to know of no other.
        Map<String, LawAhead.Turn> turns = lawDate == null && ahead != null ? ahead.turns(checkpoints, now) : Map.of();
        List<Result.Turn> other = turns.isEmpty() ? List.of() : turns(check, turns);
        return result(itinerary, check.ledger(), failures, other);
    }

    /** A checkpoint, and those of its rules that are asked. */
    private record Post(Checkpoint checkpoint, RulesOfFact[] rules) {}

    private void judge(Check check, List<Post> posts, List<Result.Failure> failures) {
        int consignments = check.shipment().consignments().size();
        if (consignments < PARALLEL_FROM) {
            Facts facts = facts(check, posts, failures);
            facts.ofShipment();
            facts.ofConsignments(0, consignments);
        } else {
            facts(check, posts, failures).ofShipment();
            for (Slice slice : inParallel(check, posts, consignments)) {
                check.ledger().addAll(slice.ledger());
                failures.addAll(slice.failures());
            }
        }
    }

    /** Asks the rules whose law changes what they would say by that of today. */
    private List<Result.Turn> turns(Check check, Map<String, LawAhead.Turn> turns) {
        List<Post> posts = new ArrayList<>();
        for (Checkpoint checkpoint : check.itinerary().checkpoints()) {
            LawAhead.Turn turn = turns.get(checkpoint.id());
            posts.add(turn == null ? new Post(checkpoint, NOBODY) : new Post(turn.today(), turn.rules()));
        }
        Ledger today = new Ledger(pack);
        judge(check.with(today), posts, new ArrayList<>());
        List<Result.Turn> found = new ArrayList<>();
        for (Checkpoint checkpoint : check.itinerary().checkpoints()) {
            LawAhead.Turn turn = turns.get(checkpoint.id());
            if (turn != null) {
                turn.changes().forEach((rule, changes) -> {
                    Said before = Said.by(rule, checkpoint, today);
                    Said then = Said.by(rule, checkpoint, check.ledger());
                    if (!before.sameAs(then)) {
                        found.add(new Result.Turn(checkpoint, rule, changes, before, then));
                    }
                });
            }
        }
        found.sort(Comparator.comparing(Result.Turn::at, BY_ROUTE)
                .thenComparing(turn -> turn.rule().id()));
        return List.copyOf(found);
    }

    /** What was found in some of the house consignments. */
    private record Slice(Ledger ledger, List<Result.Failure> failures) {}

    private List<Slice> inParallel(Check check, List<Post> posts, int consignments) {
        return IntStream.range(0, (consignments + SLICE - 1) / SLICE)
                .parallel()
                .mapToObj(number -> {
                    Slice slice = new Slice(new Ledger(pack), new ArrayList<>());
                    facts(check.with(slice.ledger()), posts, slice.failures())
                            .ofConsignments(number * SLICE, Math.min(consignments, (number + 1) * SLICE));
                    return slice;
                })
                .toList();
    }

    private Facts facts(Check check, List<Post> posts, List<Result.Failure> failures) {
        Findings findings = new Findings(check.ledger());
        List<Situation> situations = new ArrayList<>(posts.size());
        Law law = null;
        for (Post post : posts) {
            LocalDate day = post.checkpoint().lawDate();
            law = law != null && law.day().equals(day) ? law : pack.law(day);
            RulesAt audience = new RulesAt(post.rules(), check.ledger(), findings, failures);
            situations.add(new Situation(check, post.checkpoint(), law, audience));
        }
        return new Facts(check.shipment(), situations);
    }

    private static Result result(
            Itinerary itinerary, Ledger ledger, List<Result.Failure> failures, List<Result.Turn> turns) {
        List<Outcome.NotChecked> notChecked = new ArrayList<>();
        for (Gap gap : itinerary.gaps()) {
            notChecked.add(new Outcome.NotChecked(gap.reason().name(), null, gap.pointer(), gap.arguments()));
        }
        notChecked.addAll(ledger.notChecked());
        TreeMap<String, Result.Failure> failed = new TreeMap<>();
        failures.forEach(failure -> failed.putIfAbsent(failure.rule(), failure));
        return new Result(
                itinerary,
                sorted(
                        ledger.findings(),
                        Comparator.comparing(Outcome.Finding::severity)
                                .thenComparing(Outcome.Finding::at, BY_ROUTE)
                                .thenComparing(finding -> finding.rule().id())
                                .thenComparing(Outcome.Finding::pointer, Pointers.ORDER)
                                .thenComparing(finding -> String.valueOf(finding.actual()))),
                sorted(
                        ledger.deadlines(),
                        Comparator.comparing((Outcome.Deadline deadline) ->
                                        deadline.dueAt().toInstant())
                                .thenComparing(deadline -> deadline.rule().id())
                                .thenComparing(Outcome.Deadline::at, BY_ROUTE)
                                .thenComparing(deadline -> String.valueOf(deadline.lodgedAt()))),
                sorted(
                        ledger.papers(),
                        Comparator.comparing(Outcome.Paper::at, BY_ROUTE)
                                .thenComparing(Outcome.Paper::document)
                                .thenComparing(paper -> paper.rule().id())),
                sorted(
                        ledger.charges(),
                        Comparator.comparing(Outcome.Charge::at, BY_ROUTE)
                                .thenComparing(Outcome.Charge::kind)
                                .thenComparing(charge -> charge.rule().id())
                                .thenComparing(Outcome.Charge::pointer, Pointers.ORDER)),
                sorted(
                        notChecked,
                        Comparator.comparing(Outcome.NotChecked::pointer, Pointers.ORDER)
                                .thenComparing(Outcome.NotChecked::what)
                                .thenComparing(entry -> entry.arguments().toString())
                                .thenComparing(entry ->
                                        entry.at() == null ? "" : entry.at().id())),
                List.copyOf(failed.values()),
                ledger.firedRules().size(),
                turns);
    }

    private static <T> List<T> sorted(Iterable<T> entries, Comparator<T> order) {
        List<T> list = new ArrayList<>();
        entries.forEach(list::add);
        list.sort(order);
        return List.copyOf(list);
    }
}
