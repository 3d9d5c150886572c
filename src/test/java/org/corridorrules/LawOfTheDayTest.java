package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCases;
import org.junit.jupiter.api.Test;

/** One train, moved in time: every checkpoint is judged by the law of its own day. */
class LawOfTheDayTest {

    private static final CorridorRules RULES = CorridorRules.bundled();

    /** The base train leaves Xi'an on 2026-11-30 and is imported on 2026-12-13. */
    private static Report trainMovedBy(int days) {
        RuleCase moved = new RuleCase(
                "",
                null,
                "china-europe-express",
                "",
                null,
                days,
                Map.of(),
                Map.of(),
                List.of(),
                new RuleCase.Expect(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null));
        byte[] shipment = new RuleCases(Path.of("rules")).shipment(moved);
        return RULES.check(
                shipment,
                CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z").plusDays(days)));
    }

    private static String lawDate(Report report, String checkpoint) {
        return report.itinerary().stream()
                .filter(stop -> stop.checkpoint().equals(checkpoint))
                .findFirst()
                .orElseThrow()
                .lawDate()
                .toString();
    }

    private static List<String> duties(Report report) {
        return report.charges().stream()
                .filter(charge -> charge.kind().equals("DUTY"))
                .map(charge -> charge.path() + " " + charge.amount() + " " + charge.currency())
                .toList();
    }

    @Test
    void a_train_of_june_that_is_imported_in_july_is_charged_by_the_law_of_july() {
        Report report = trainMovedBy(-158);
        assertThat(lawDate(report, "cn-export-1")).isEqualTo("2026-06-25");
        assertThat(lawDate(report, "eu-import-1")).isEqualTo("2026-07-08");
        assertThat(duties(report)).containsExactly("/consignments/0 6.00 EUR", "/consignments/1 3.00 EUR");
    }

    @Test
    void a_month_earlier_the_relief_for_low_value_applies() {
        Report report = trainMovedBy(-188);
        assertThat(lawDate(report, "eu-import-1")).isEqualTo("2026-06-08");
        assertThat(duties(report)).isEmpty();
        assertThat(report.findings()).extracting(Report.Finding::rule).anyMatch(rule -> rule.startsWith("EU-DUT-008"));
    }

    @Test
    void a_law_date_given_by_hand_holds_everywhere() {
        byte[] shipment = new RuleCases(Path.of("rules"))
                .shipment(new RuleCase(
                        "",
                        null,
                        "china-europe-express",
                        "",
                        null,
                        0,
                        Map.of(),
                        Map.of(),
                        List.of(),
                        new RuleCase.Expect(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null)));
        CheckOptions options = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"))
                .withLawDate(java.time.LocalDate.parse("2026-06-30"));
        assertThat(duties(RULES.check(shipment, options))).isEmpty();
        assertThat(duties(RULES.check(shipment, options.withLawDate(java.time.LocalDate.parse("2026-07-01")))))
                .hasSize(2);
    }
}
