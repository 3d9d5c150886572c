package org.corridorrules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Periods;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Mode;

/**
 * The compiled rules of a pack, sorted by the checkpoints that they concern.
 *
 * <p>A rule matches a single fact and reports; it joins nothing, remembers nothing and wakes no other rule. So the
 * predicates that Drools has compiled are called directly, and no session, network memory or agenda is built for them:
 * measured on this pack, a session costs many times what the rules cost. Thread-safe.
 */
final class RuleBase {

    private final Collection<RuleInfo> infos;
    private final Function<Checkpoint, Stream<CompiledRule>> candidates;
    private final Periods periods;
    private final Map<Kind, RulesOfFact[]> byKind = new ConcurrentHashMap<>();

    RuleBase(RulePack pack) {
        this(pack.rules().values(), new RuleFolders(pack)::at);
    }

    /** Of some rules that are there already. */
    RuleBase(List<CompiledRule> rules) {
        this(rules.stream().map(CompiledRule::info).toList(), checkpoint -> rules.stream());
    }

    /** @param candidates gives at least the rules that concern a checkpoint */
    private RuleBase(Collection<RuleInfo> infos, Function<Checkpoint, Stream<CompiledRule>> candidates) {
        this.infos = infos;
        this.candidates = candidates;
        this.periods = new Periods(infos.stream().flatMap(rule -> Stream.of(rule.from(), rule.until())));
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
        return infos.stream()
                .filter(rule -> RuleFolders.mayConcern(rule, one) || RuleFolders.mayConcern(rule, other))
                .toList();
    }

    /** Of some rules those that concern a checkpoint. */
    RulesOfFact[] only(Set<RuleInfo> some, Checkpoint checkpoint) {
        return some.isEmpty()
                ? new RulesOfFact[0]
                : sorted(of(checkpoint).filter(rule -> some.contains(rule.info())), checkpoint);
    }

    private Stream<CompiledRule> of(Checkpoint checkpoint) {
        return candidates.apply(checkpoint).filter(rule -> rule.concerns(checkpoint));
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
}
