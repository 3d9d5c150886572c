package org.corridorrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridorrules.Report.Verdict;
import org.corridorrules.language.Labels;
import org.junit.jupiter.api.Test;

class TextSummaryTest {

    @Test
    void verdicts_are_counted() {
        assertThat(TextSummary.of(
                        List.of(Verdict.BLOCKED, Verdict.CLEAR, Verdict.CLEAR, Verdict.ATTENTION), 1, Labels.of("en")))
                .isEqualTo("5 shipments: 2 clear, 1 need attention, 1 blocked, 1 could not be judged");
    }
}
