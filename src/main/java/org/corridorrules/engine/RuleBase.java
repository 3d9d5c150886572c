package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Periods;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleScope;
import org.corridorrules.shipment.Mode;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The compiled rules of a pack, sorted by the checkpoints that they concern.
 *
 * <p>A rule matches a single fact and reports; it joins nothing, remembers nothing and wakes no other rule. So the
 * predicates that Drools has compiled are called directly, and no session, network memory or agenda is built for them:
 * measured on this pack, a session costs many times what the rules cost. Thread-safe.
 */
final class RuleBase {

    private final RulePack pack;
    private final Map<String, List<RuleInfo>> folders;
    private final Map<String, List<CompiledRule>> compiled = new ConcurrentHashMap<>();
    private final Periods periods;
    private final Map<Kind, RulesOfFact[]> byKind = new ConcurrentHashMap<>();

    RuleBase(RulePack pack) {
        this.pack = pack;
        this.folders = pack.rules().values().stream()
                .collect(Collectors.groupingBy(RuleInfo::folder, TreeMap::new, Collectors.toList()));
        this.periods =
                new Periods(pack.rules().values().stream().flatMap(rule -> Stream.of(rule.from(), rule.until())));
    }

    /**
     * Checkpoints at which the same rules can match.
     *
     * @param period in which no rule begins or ends
     */
    private record Kind(String territory, Act act, Mode mode, int period) {}

    /** The rules that concern a checkpoint. */
    RulesOfFact[] at(Checkpoint checkpoint) {
        Kind kind =
                new Kind(checkpoint.territory(), checkpoint.act(), checkpoint.mode(), periods.of(checkpoint.lawDate()));
        RulesOfFact[] known = byKind.get(kind);
        return known != null ? known : byKind.computeIfAbsent(kind, key -> sorted(of(checkpoint), checkpoint));
    }

    /** The rules that may concern either of two checkpoints, which differ in nothing but the day. */
    List<RuleInfo> concerning(Checkpoint one, Checkpoint other) {
        return pack.rules().values().stream()
                .filter(rule -> mayConcern(rule, one) || mayConcern(rule, other))
                .toList();
    }

    /** Of some rules those that concern a checkpoint. */
    RulesOfFact[] only(Set<RuleInfo> some, Checkpoint checkpoint) {
        return some.isEmpty()
                ? new RulesOfFact[0]
                : sorted(of(checkpoint).filter(rule -> some.contains(rule.info())), checkpoint);
    }

    private Stream<CompiledRule> of(Checkpoint checkpoint) {
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().stream().anyMatch(rule -> mayConcern(rule, checkpoint)))
                .flatMap(folder -> compiled(folder.getKey()).stream())
                .filter(rule -> rule.concerns(checkpoint));
    }

    private static RulesOfFact[] sorted(Stream<CompiledRule> rules, Checkpoint checkpoint) {
        return rules.collect(Collectors.groupingBy(CompiledRule::fact)).entrySet().stream()
                .map(entry -> {
                    RuleTree.Draft draft = new RuleTree.Draft();
                    entry.getValue().forEach(rule -> draft.add(rule.conditionsAt(checkpoint), rule));
                    return RulesOfFact.of(entry.getKey(), entry.getValue(), draft.grown());
                })
                .toArray(RulesOfFact[]::new);
    }

    /** Whether a rule can speak at a checkpoint by what it says of itself; its folder is loaded only then. */
    private static boolean mayConcern(RuleInfo rule, Checkpoint checkpoint) {
        RuleScope scope = rule.scope();
        return rule.inForceOn(checkpoint.lawDate())
                && (scope.territory() == null || scope.territory().equals(checkpoint.territory()))
                && (scope.act() == null || scope.act().equals(checkpoint.act().name()))
                && scope.allowsMode(checkpoint.mode().name());
    }

    private List<CompiledRule> compiled(String folder) {
        return compiled.computeIfAbsent(folder, key -> {
            List<CompiledRule> rules = new ArrayList<>();
            for (Model model : pack.models(key)) {
                for (Rule rule : model.getRules()) {
                    rules.add(new CompiledRule(rule, pack.rules().get(rule.getName())));
                }
            }
            return rules;
        });
    }
}
