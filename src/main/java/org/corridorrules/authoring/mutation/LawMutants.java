package org.corridorrules.authoring.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.corridorrules.authoring.trial.Reading;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witness;
import org.corridorrules.engine.RuleOnTrial;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RulePack;

/** Finds who can notice a change of the law: the rules that asked for what is changed, in the cases in which they did. */
final class LawMutants {

    private final Trials trials;
    private final Map<String, Map<RuleOnTrial, List<Trials.Heard>>> byParameter = new HashMap<>();
    private final Map<String, Map<RuleOnTrial, List<Trials.Heard>>> byList = new HashMap<>();

    LawMutants(Trials trials) {
        this.trials = trials;
        for (Trials.Trial trial : trials.byRule().values()) {
            for (Trials.Heard heard : trial.heard()) {
                Set<String> parameters = heard.reading().uses().stream()
                        .map(Reading.Use::parameter)
                        .collect(Collectors.toSet());
                parameters.forEach(name -> add(byParameter, name, trial.rule(), heard));
                heard.reading().rows().keySet().forEach(name -> add(byList, name, trial.rule(), heard));
            }
        }
    }

    private static void add(
            Map<String, Map<RuleOnTrial, List<Trials.Heard>>> index,
            String name,
            RuleOnTrial rule,
            Trials.Heard heard) {
        index.computeIfAbsent(name, key -> new LinkedHashMap<>())
                .computeIfAbsent(rule, key -> new ArrayList<>())
                .add(heard);
    }

    /** The ids of the rules that asked for a parameter. */
    Set<String> readersOf(String parameter) {
        return ids(byParameter.getOrDefault(parameter, Map.of()));
    }

    /** The ids of the rules that looked into a list. */
    Set<String> lookersInto(String list) {
        return ids(byList.getOrDefault(list, Map.of()));
    }

    /** The rows of a list that some rule found, or looked at among all. */
    Set<ReferenceList.Row> rowsFound(String list) {
        Set<ReferenceList.Row> rows = new HashSet<>();
        for (List<Trials.Heard> heard : byList.getOrDefault(list, Map.of()).values()) {
            heard.forEach(one -> rows.addAll(one.reading().rows().get(list)));
        }
        return rows;
    }

    private static Set<String> ids(Map<RuleOnTrial, ?> rules) {
        return rules.keySet().stream().map(rule -> rule.info().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param asked whether what was read can depend on the change */
    List<Mutant.Attempt> readingParameter(String name, Supplier<RulePack> changed, Predicate<Reading> asked) {
        return attempts(byParameter.getOrDefault(name, Map.of()), changed, asked);
    }

    /** @param asked whether what was found can depend on the change */
    List<Mutant.Attempt> lookingInto(String list, Supplier<RulePack> changed, Predicate<Reading> asked) {
        return attempts(byList.getOrDefault(list, Map.of()), changed, asked);
    }

    private List<Mutant.Attempt> attempts(
            Map<RuleOnTrial, List<Trials.Heard>> concerned, Supplier<RulePack> changed, Predicate<Reading> asked) {
        List<Mutant.Attempt> attempts = new ArrayList<>();
        concerned.forEach((rule, heard) -> {
            List<Witness> witnesses = heard.stream()
                    .filter(one -> asked.test(one.reading()))
                    .map(Trials.Heard::witness)
                    .toList();
            if (!witnesses.isEmpty()) {
                attempts.add(new Mutant.Attempt(rule, () -> trials.judging(rule, changed.get()), witnesses));
            }
        });
        return attempts;
    }
}
