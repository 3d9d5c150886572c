package org.corridorrules.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.LawChange;
import org.corridorrules.pack.LawComparison;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.Periods;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Mode;

/**
 * Knows for which rules at which checkpoints the law changes between today and their day. Where none does, which is
 * nearly always so, two looks into a table find that out. Thread-safe.
 */
final class LawAhead {

    private static final String DAY = "date";

    private final RulePack pack;
    private final RuleBase rules;
    private final Periods periods;
    private final Map<Kind, Turn> turns = new ConcurrentHashMap<>();

    LawAhead(RulePack pack, RuleBase rules) {
        this.pack = pack;
        this.rules = rules;
        this.periods = new Periods(Stream.of(
                        pack.rules().values().stream().flatMap(rule -> Stream.of(rule.from(), rule.until())),
                        pack.parameters().values().stream().flatMap(LawAhead::days),
                        pack.lists().values().stream()
                                .flatMap(list -> list.rows().stream())
                                .flatMap(row -> Stream.of(row.from(), row.until())))
                .flatMap(days -> days));
    }

    private static Stream<LocalDate> days(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(value -> Stream.of(
                        value.from(),
                        value.until(),
                        parameter.unit().equals(DAY) ? LocalDate.parse(value.value()) : null));
    }

    /** Checkpoints at which the law of the same rules changes between today and their day. */
    private record Kind(String territory, Act act, Mode mode, int today, int then) {}

    /**
     * A checkpoint before which the law changes.
     *
     * @param today the checkpoint by the law of today
     * @param rules those of today whose law changes
     * @param changes what changes, by rule, with the rules that today has not yet
     */
    record Turn(Checkpoint today, RulesOfFact[] rules, Map<RuleInfo, List<LawChange>> changes) {}

    /** The checkpoints before which the law of any of their rules changes, by their id. */
    Map<String, Turn> turns(List<Checkpoint> checkpoints, OffsetDateTime now) {
        // Wherever it is today, yesterday has ended.
        int yesterday = periods.of(now.toLocalDate().minusDays(1));
        Map<String, Turn> found = Map.of();
        for (Checkpoint checkpoint : checkpoints) {
            if (periods.of(checkpoint.lawDate()) > yesterday) {
                Turn turn = turn(checkpoint, now);
                if (turn != null) {
                    found = found.isEmpty() ? new LinkedHashMap<>() : found;
                    found.put(checkpoint.id(), turn);
                }
            }
        }
        return found;
    }

    private Turn turn(Checkpoint checkpoint, OffsetDateTime now) {
        LocalDate day = now.withOffsetSameInstant(checkpoint.at().getOffset()).toLocalDate();
        int before = periods.of(day);
        int then = periods.of(checkpoint.lawDate());
        if (before >= then) {
            return null;
        }
        Checkpoint today = by(checkpoint, day);
        Turn known = turns.computeIfAbsent(
                new Kind(checkpoint.territory(), checkpoint.act(), checkpoint.mode(), before, then),
                kind -> compare(today, checkpoint));
        return known.changes().isEmpty() ? null : new Turn(today, known.rules(), known.changes());
    }

    private Turn compare(Checkpoint today, Checkpoint then) {
        LawComparison law = new LawComparison(pack, today.lawDate(), pack, then.lawDate());
        Map<RuleInfo, List<LawChange>> changes = new LinkedHashMap<>();
        for (RuleInfo rule : rules.concerning(today, then)) {
            List<LawChange> ofRule = law.of(rule);
            if (!ofRule.isEmpty()) {
                changes.put(rule, ofRule);
            }
        }
        return new Turn(today, rules.only(changes.keySet(), today), changes);
    }

    private static Checkpoint by(Checkpoint checkpoint, LocalDate day) {
        return new Checkpoint(
                checkpoint.id(),
                checkpoint.territory(),
                checkpoint.act(),
                checkpoint.place(),
                checkpoint.country(),
                checkpoint.mode(),
                checkpoint.at(),
                day,
                checkpoint.leg());
    }
}
