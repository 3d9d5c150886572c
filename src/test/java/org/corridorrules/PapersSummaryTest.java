package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PapersSummaryTest {

    private static final Report.Basis SMGS = new Report.Basis("SMGS", "Art. 15", null);

    private static Report.Paper paper(String document, String checkpoint, String paperless, String... because) {
        List<Report.Basis> basis = document.equals("SMGS_NOTE") ? List.of(SMGS) : List.of();
        boolean present = !checkpoint.equals("carriage-9");
        return new Report.Paper(
                document, checkpoint, true, present, "PAPER", paperless, basis, List.of(because), "TRN-DOC-001");
    }

    @Test
    void a_route_without_papers_has_an_empty_sum() {
        assertThat(Report.PapersSummary.of(List.of())).isEqualTo(new Report.PapersSummary(0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void a_document_is_as_paperless_as_its_most_demanding_place() {
        assertThat(Report.PapersSummary.of(List.of(
                        paper("SMGS_NOTE", "carriage-1", "UNKNOWN", "KZ"),
                        paper("SMGS_NOTE", "carriage-2", "PAPER_NEEDED", "CN"),
                        paper("SMGS_NOTE", "carriage-3", "PAPER_NEEDED", "CN"),
                        paper("CMR_NOTE", "carriage-4", "ACCEPTED"),
                        paper("CMR_NOTE", "carriage-5", "ACCEPTED"),
                        paper("INVOICE", "carriage-2", "ACCEPTED"),
                        paper("INVOICE", "carriage-9", "UNKNOWN", "VN", "KZ"))))
                .isEqualTo(new Report.PapersSummary(
                        3,
                        1,
                        1,
                        1,
                        1,
                        List.of(
                                new Report.Obstacle(
                                        "SMGS_NOTE",
                                        "PAPER_NEEDED",
                                        List.of("carriage-2", "carriage-3"),
                                        List.of("CN"),
                                        List.of(SMGS)),
                                new Report.Obstacle(
                                        "INVOICE", "UNKNOWN", List.of("carriage-9"), List.of("VN", "KZ"), List.of()))));
    }

    @Test
    void a_document_that_nobody_needs_does_not_count() {
        Report.Paper spare = new Report.Paper(
                "INVOICE", "carriage-1", false, true, "PAPER", "UNKNOWN", List.of(), List.of("KZ"), "TRN-DOC-001");
        assertThat(Report.PapersSummary.of(List.of(spare)).documents()).isZero();
    }
}
