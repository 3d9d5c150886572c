package org.corridorrules.authoring;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.engine.RuleTrace;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleText;
import org.corridorrules.shipment.ShipmentException;

/** Says what keeps a rule silent in a case where it should speak: what it nearly spoke of. Used by one thread. */
public final class NearestCause {

    private final CorridorRules rules;
    private final RuleCases cases;
    private final RuleSources sources;

    /** @param pack directory of the rules */
    public NearestCause(CorridorRules rules, RuleCases cases, Path pack) {
        this.rules = rules;
        this.cases = cases;
        this.sources = RuleSources.in(pack);
    }

    /** The cause in words; empty if there is no such rule, or the case cannot be judged. */
    public Optional<String> of(RuleCase rule, String id) {
        RuleInfo info = rules.pack().rules().get(id);
        if (info == null) {
            return Optional.empty();
        }
        try {
            CheckOptions options = RuleCaseRunner.options(rule);
            List<RuleTrace.Stop> stops = new RuleTrace(rule.decided(rules.pack()), id)
                    .of(CorridorRules.read(cases.shipment(rule)), options.now(), options.lawDate(), 1);
            return Optional.of(cause(info, stops));
        } catch (ShipmentException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String cause(RuleInfo rule, List<RuleTrace.Stop> stops) {
        List<RuleTrace.Stop> scoped =
                stops.stream().filter(RuleTrace.Stop::scoped).toList();
        if (scoped.isEmpty()) {
            return "no checkpoint of the route is of its territory, act and mode";
        }
        if (scoped.stream().noneMatch(RuleTrace.Stop::inForce)) {
            return "it is not in force on " + scoped.get(0).checkpoint().lawDate() + ", the law date of "
                    + scoped.get(0).checkpoint().id();
        }
        return scoped.stream()
                .filter(stop -> stop.inForce() && !stop.nearest().isEmpty())
                .max(Comparator.comparingInt(stop -> stop.nearest().get(0).held()))
                .map(stop -> stoppedAt(rule, stop))
                .orElse("the shipment has nothing there at which it looks ("
                        + rule.scope().fact() + ")");
    }

    private String stoppedAt(RuleInfo rule, RuleTrace.Stop stop) {
        int held = stop.nearest().get(0).held();
        List<RuleText.Condition> conditions =
                sources.rule(rule).map(RuleText::conditions).orElse(List.of());
        if (held >= conditions.size()) {
            return "at " + stop.checkpoint().id() + " all its conditions hold, but it has nothing to report";
        }
        RuleText.Condition condition = conditions.get(held);
        return "nearest at " + stop.checkpoint().id() + ": this condition does not hold: " + condition.text() + " ("
                + rule.file() + ":" + condition.line() + ")";
    }
}
