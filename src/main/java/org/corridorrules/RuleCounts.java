package org.corridorrules;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.corridorrules.engine.Result;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Periods;
import org.corridorrules.pack.RuleChange;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;

/**
 * Counts the rules that apply to a route. A rule does if its folder names the territory and act, or the mode of
 * carriage, of a checkpoint. What is in force in a folder is worked out once for each period of the law. Thread-safe.
 */
final class RuleCounts {

    private final List<RuleInfo> rules;
    private final Periods periods;
    private final Map<Integer, RuleChange> switchedOff = new HashMap<>();
    private final Map<String, BitSet> all = new ConcurrentHashMap<>();
    private final Map<InPeriod, BitSet> inForce = new ConcurrentHashMap<>();

    /** @param period in which no rule begins or ends */
    private record InPeriod(String folder, int period) {}

    RuleCounts(RulePack pack) {
        this.rules = List.copyOf(pack.rules().values());
        this.periods = new Periods(rules.stream().flatMap(rule -> Stream.of(rule.from(), rule.until())));
        for (int i = 0; i < rules.size(); i++) {
            RuleChange change = pack.changes().get(rules.get(i).id());
            if (change != null && change.off()) {
                switchedOff.put(i, change);
            }
        }
    }

    /** @param today a rule that is switched off on this day counts as one that is not in force */
    Report.Rules of(Result result, LocalDate today) {
        BitSet known = new BitSet(rules.size());
        BitSet applicable = new BitSet(rules.size());
        for (Checkpoint checkpoint : result.itinerary().checkpoints()) {
            add(folder(checkpoint), checkpoint.lawDate(), known, applicable);
            if (checkpoint.act() == Act.CARRIAGE) {
                add("carriage/any", checkpoint.lawDate(), known, applicable);
            }
        }
        switchedOff.forEach((rule, change) -> {
            if (change.countsOn(today)) {
                applicable.clear(rule);
            }
        });
        return new Report.Rules(
                rules.size(),
                applicable.cardinality(),
                result.fired(),
                known.cardinality() - applicable.cardinality(),
                result.failed().size());
    }

    private void add(String folder, LocalDate day, BitSet known, BitSet applicable) {
        known.or(all.computeIfAbsent(folder, key -> those(folder, null)));
        applicable.or(inForce.computeIfAbsent(new InPeriod(folder, periods.of(day)), key -> those(folder, day)));
    }

    private BitSet those(String folder, LocalDate day) {
        BitSet those = new BitSet(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            RuleInfo rule = rules.get(i);
            those.set(i, rule.folder().equals(folder) && (day == null || rule.inForceOn(day)));
        }
        return those;
    }

    private static String folder(Checkpoint checkpoint) {
        if (checkpoint.act() == Act.CARRIAGE) {
            return "carriage/" + checkpoint.mode().name().toLowerCase(Locale.ROOT);
        }
        // "import" is a word of the rule language, so the folder of that act is called "imports".
        String act = checkpoint.act() == Act.IMPORT
                ? "imports"
                : checkpoint.act().name().toLowerCase(Locale.ROOT);
        return checkpoint.territory().toLowerCase(Locale.ROOT) + "/" + act;
    }
}
