package org.corridorrules.authoring.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.engine.RuleOnTrial;
import org.corridorrules.pack.RulePack;

/** Every rule of a pack with the cases that say something of it, each judged once and listened to. */
public final class Trials {

    /** The lists that are the map: the engine looks into them before any rule is asked. */
    public static final List<String> MAP = List.of("places", "territories", "border-pairs");

    private final CorridorRules rules;
    private final RuleCaseRunner comparison;
    private final Witnesses witnesses;
    private final SortedMap<String, Trial> byRule;
    private final List<String> failing = new ArrayList<>();

    /**
     * One rule and what its cases asked.
     *
     * @param rule as the pack has it
     * @param heard the cases that it passes
     */
    public record Trial(RuleOnTrial rule, List<Heard> heard) {}

    /** A case, what the rule asked in it and what it reported. */
    public record Heard(Witness witness, Reading reading, Report report) {}

    /** @param comparison compares reports with cases */
    public Trials(CorridorRules rules, Witnesses witnesses, RuleCaseRunner comparison) {
        this.rules = rules;
        this.comparison = comparison;
        this.witnesses = witnesses;
        this.byRule = new TreeMap<>(RuleOnTrial.all(rules.pack()).values().parallelStream()
                .map(rule -> new Trial(
                        rule,
                        witnesses.of(rule.info()).stream()
                                .map(witness -> hear(rule, witness))
                                .toList()))
                .collect(Collectors.toMap(trial -> trial.rule().info().id(), trial -> trial)));
        byRule.replaceAll((id, trial) -> new Trial(trial.rule(), passing(trial)));
    }

    private Heard hear(RuleOnTrial rule, Witness witness) {
        Reading reading = new Reading();
        RulePack pack = rules.pack().readBy(reading);
        return new Heard(witness, reading, judging(rule.heardBy(reading), pack).report(witness));
    }

    private List<Heard> passing(Trial trial) {
        List<Heard> passing = new ArrayList<>();
        for (Heard heard : trial.heard()) {
            if (accepts(heard.witness(), heard.report())) {
                passing.add(heard);
            } else {
                failing.add(trial.rule().info().id() + " in " + heard.witness().name());
            }
        }
        return passing;
    }

    /** Rules of which only one judges. */
    public OneRule judging(RuleOnTrial rule, RulePack pack) {
        return new OneRule(rules, rule, pack);
    }

    /** Whether a case passes as far as it concerns its rule. */
    public boolean accepts(Witness witness, Report report) {
        return witness.accepts(report, comparison);
    }

    /** Every case, whatever it says of a rule. */
    public List<Witness> every(String rule) {
        return witnesses.every(rule);
    }

    public RulePack pack() {
        return rules.pack();
    }

    /** The rules by id. */
    public Map<String, Trial> byRule() {
        return byRule;
    }

    /** Cases that the unchanged rules fail: they can catch nothing. */
    public List<String> failing() {
        return failing;
    }
}
