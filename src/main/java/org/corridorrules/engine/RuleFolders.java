package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleScope;
import org.drools.model.Model;
import org.drools.model.Rule;

/** The compiled rules of a pack by folder; a folder is loaded when a checkpoint first meets it. Thread-safe. */
final class RuleFolders {

    private final RulePack pack;
    private final Map<String, List<RuleInfo>> infos;
    private final Map<String, List<CompiledRule>> compiled = new ConcurrentHashMap<>();

    RuleFolders(RulePack pack) {
        this.pack = pack;
        this.infos = pack.rules().values().stream()
                .collect(Collectors.groupingBy(RuleInfo::folder, TreeMap::new, Collectors.toList()));
    }

    /** All rules of the folders of which some rule may concern a checkpoint. */
    Stream<CompiledRule> at(Checkpoint checkpoint) {
        return infos.entrySet().stream()
                .filter(folder -> folder.getValue().stream().anyMatch(rule -> mayConcern(rule, checkpoint)))
                .flatMap(folder -> in(folder.getKey()).stream());
    }

    /** All rules of the pack. */
    Stream<CompiledRule> all() {
        return infos.keySet().stream().flatMap(folder -> in(folder).stream());
    }

    private List<CompiledRule> in(String folder) {
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

    /** Whether a rule can speak at a checkpoint by what it says of itself. */
    static boolean mayConcern(RuleInfo rule, Checkpoint checkpoint) {
        RuleScope scope = rule.scope();
        return rule.inForceOn(checkpoint.lawDate())
                && (scope.territory() == null || scope.territory().equals(checkpoint.territory()))
                && (scope.act() == null || scope.act().equals(checkpoint.act().name()))
                && scope.allowsMode(checkpoint.mode().name());
    }
}
