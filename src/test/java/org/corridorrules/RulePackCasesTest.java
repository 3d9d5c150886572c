package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases that lie beside the rules of the bundled pack. */
class RulePackCasesTest {

    private static final CorridorRules RULES = CorridorRules.bundled();
    private static final RuleCases CASES = new RuleCases(Path.of("rules"));
    private static final Map<String, List<RuleCase>> ALL = CASES.all();

    @TestFactory
    Stream<DynamicTest> rules_say_what_their_cases_expect() {
        RuleCaseRunner runner = new RuleCaseRunner(RULES, CASES);
        return ALL.entrySet().stream().flatMap(file -> file.getValue().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(file.getKey() + ": " + rule.name(), () -> assertThat(runner.run(rule))
                                .isEmpty())));
    }

    @Test
    void every_rule_has_a_case_that_makes_it_speak() {
        Set<String> mute = new TreeSet<>(RULES.pack().rules().keySet());
        mute.removeAll(RuleCaseRunner.speaking(all()));
        assertThat(mute).isEmpty();
    }

    @Test
    void every_rule_that_can_be_silent_has_a_case_where_it_is() {
        Set<String> loud = new TreeSet<>(RULES.pack().rules().keySet());
        loud.removeAll(
                all().stream().flatMap(rule -> rule.expect().silent().stream()).collect(Collectors.toSet()));
        assertThat(loud).isEmpty();
    }

    private static List<RuleCase> all() {
        return ALL.values().stream().flatMap(Collection::stream).toList();
    }
}
