package org.corridorrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.corridorrules.CorridorRules;
import org.junit.jupiter.api.Test;

class RuleCaseRunnerTest {

    private static final RuleCases CASES = new RuleCases(Path.of("rules"));
    private static final RuleCaseRunner RUNNER = new RuleCaseRunner(CorridorRules.bundled(), CASES);
    private static final RuleCase ASKS_FOR_A_CARNET = CASES.all().get("carriage/road/border.test.yaml").stream()
            .filter(rule -> rule.speaking().contains("TRN-ETIR-001b"))
            .findFirst()
            .orElseThrow();

    @Test
    void a_silent_rule_asks_for_no_paper() {
        assertThat(RUNNER.run(ASKS_FOR_A_CARNET.expecting(expecting(List.of(), "TRN-ETIR-001b"))))
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference)
                        .startsWith("TRN-ETIR-001b should be silent, but asks for a paper TIR_CARNET"));
    }

    @Test
    void a_rule_may_ask_for_the_paper_that_is_expected_and_be_silent_otherwise() {
        assertThat(RUNNER.run(ASKS_FOR_A_CARNET.expecting(
                        expecting(ASKS_FOR_A_CARNET.expect().papers(), "TRN-ETIR-001b"))))
                .isEmpty();
    }

    @Test
    void a_paper_is_expected_of_its_rule() {
        RuleCase.ExpectedPaper ofAnother =
                new RuleCase.ExpectedPaper("TRN-SIG-001j", "TIR_CARNET", null, null, null, null);
        assertThat(RUNNER.run(ASKS_FOR_A_CARNET.expecting(expecting(List.of(ofAnother)))))
                .singleElement()
                .asString()
                .startsWith("wanted a paper TIR_CARNET; there is ");
    }

    private static RuleCase withoutIoss(Map<String, String> overlay, RuleCase.Expect expect) {
        return new RuleCase(
                "",
                null,
                "china-europe-express",
                "2026-11-28T12:00:00Z",
                null,
                0,
                overlay,
                Map.of(),
                List.of("/consignments/1/iossNumber"),
                expect);
    }

    @Test
    void a_case_judges_by_the_values_that_it_sets_in_place_of_those_of_the_law() {
        RuleCase.Expect liable = new RuleCase.Expect(
                List.of(new RuleCase.Fired("EU-VAT-011", null, "/consignments/1/iossNumber", null, "on", null, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertThat(RUNNER.run(withoutIoss(Map.of(), liable))).containsExactly("EU-VAT-011 should fire, but is silent");
        assertThat(RUNNER.run(withoutIoss(Map.of("eu.import-vat.seller-liability", "on"), liable)))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_expected_at_one_place_may_speak_at_no_other() {
        RuleCase.Expect first = new RuleCase.Expect(
                List.of(new RuleCase.Fired("EU-VAT-011", null, "/consignments/0/iossNumber", null, null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        RuleCase both = new RuleCase(
                "",
                null,
                "china-europe-express",
                "2026-11-28T12:00:00Z",
                null,
                0,
                Map.of("eu.import-vat.seller-liability", "on"),
                Map.of(),
                List.of("/consignments/0/iossNumber", "/consignments/1/iossNumber"),
                first);
        assertThat(RUNNER.run(both))
                .containsExactly(
                        "EU-VAT-011 should not say what the case does not expect: EU-VAT-011 INFO at eu-import-1"
                                + " /consignments/1/iossNumber actual null limit on");
    }

    @Test
    void a_value_of_no_parameter_or_of_another_unit_is_told() {
        RuleCase.Expect nothing = expecting(List.of());
        assertThat(RUNNER.run(withoutIoss(Map.of("eu.low-value.limits", "100"), nothing)))
                .containsExactly("the case cannot be run: overlay: there is no parameter eu.low-value.limits;"
                        + " did you mean eu.low-value.limit?");
        assertThat(RUNNER.run(withoutIoss(Map.of("eu.low-value.limit", "a hundred"), nothing)))
                .containsExactly("the case cannot be run: parameter eu.low-value.limit has the value \"a hundred\","
                        + " which is no EUR; write a number such as \"150\" or \"0.5\"");
    }

    @Test
    void a_paper_that_is_expected_so_many_times_is_counted() {
        RuleCase.ExpectedPaper ofTwoLegs =
                new RuleCase.ExpectedPaper("TRN-ETIR-001b", "TIR_CARNET", null, null, null, 99);
        assertThat(RUNNER.run(ASKS_FOR_A_CARNET.expecting(expecting(List.of(ofTwoLegs)))))
                .singleElement()
                .asString()
                .startsWith("TRN-ETIR-001b TIR_CARNET should be asked for 99 time(s), but is asked for ");
    }

    private static RuleCase.Expect expecting(List<RuleCase.ExpectedPaper> papers, String... silent) {
        return new RuleCase.Expect(List.of(), List.of(silent), List.of(), List.of(), papers, List.of(), null);
    }
}
