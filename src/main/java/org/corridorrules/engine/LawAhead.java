package org.corridorrules.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.LawChange;
import org.corridorrules.pack.LawComparison;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.Periods;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Mode;

/**
 * Knows for which rules at which checkpoints the law changes between today and their day. Where none does, which is
 * nearly always so, two looks into a table find that out. Thread-safe.
 */
final class LawAhead {

    private static final String DAY = "date";
    private static final long SECONDS_OF_DAY = 86_400;

    private final RulePack pack;
    private final RuleBase rules;
    private final Periods periods;
    private final Map<Kind, Turn> turns = new ConcurrentHashMap<>();

    LawAhead(RulePack pack, RuleBase rules) {
        this.pack = pack;
        this.rules = rules;
        this.periods = new Periods(changes(pack).stream());
    }

    // Loops in place of streams: this is part of every start.
    private static Set<LocalDate> changes(RulePack pack) {
        Set<LocalDate> days = new HashSet<>();
        for (RuleInfo rule : pack.rules().values()) {
            add(days, rule.from(), rule.until());
        }
        for (Parameter parameter : pack.parameters().values()) {
            for (Parameter.Value value : parameter.values()) {
                add(days, value.from(), value.until());
                if (parameter.unit().equals(DAY)) {
                    days.add(day(value.value()));
                }
            }
        }
        for (ReferenceList list : pack.lists().values()) {
            for (ReferenceList.Row row : list.rows()) {
                add(days, row.from(), row.until());
            }
        }
        return days;
    }

    private static void add(Set<LocalDate> days, LocalDate from, LocalDate until) {
        if (from != null) {
            days.add(from);
        }
        if (until != null) {
            days.add(until);
        }
    }

    /** The reader of the pack has seen that it is a day; Java's own parser takes longer to load than to judge a shipment. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
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
        if (checkpoints.isEmpty() || periods.of(last(checkpoints)) <= yesterday) {
            return Map.of();
        }
        Map<String, Turn> found = new LinkedHashMap<>();
        long second = now.toEpochSecond();
        for (Checkpoint checkpoint : checkpoints) {
            int then = periods.of(checkpoint.lawDate());
            if (then > yesterday) {
                int offset = checkpoint.at().getOffset().getTotalSeconds();
                Turn turn = turn(checkpoint, Math.floorDiv(second + offset, SECONDS_OF_DAY), then);
                if (turn != null) {
                    found.put(checkpoint.id(), turn);
                }
            }
        }
        return found;
    }

    private static LocalDate last(List<Checkpoint> checkpoints) {
        LocalDate last = checkpoints.get(0).lawDate();
        for (Checkpoint checkpoint : checkpoints) {
            last = checkpoint.lawDate().isAfter(last) ? checkpoint.lawDate() : last;
        }
        return last;
    }

    /** @param epochDay today, where the checkpoint is */
    private Turn turn(Checkpoint checkpoint, long epochDay, int then) {
        int before = periods.of(epochDay);
        if (before >= then) {
            return null;
        }
        Kind kind = new Kind(checkpoint.territory(), checkpoint.act(), checkpoint.mode(), before, then);
        Turn known = turns.get(kind);
        if (known == null) {
            known = turns.computeIfAbsent(
                    kind, key -> compare(by(checkpoint, LocalDate.ofEpochDay(epochDay)), checkpoint));
        }
        return known.changes().isEmpty()
                ? null
                : new Turn(by(checkpoint, LocalDate.ofEpochDay(epochDay)), known.rules(), known.changes());
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
