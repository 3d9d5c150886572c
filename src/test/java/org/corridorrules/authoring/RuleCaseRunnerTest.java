package org.corridorrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
