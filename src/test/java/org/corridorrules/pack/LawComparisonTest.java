package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.corridorrules.CorridorRules;
import org.junit.jupiter.api.Test;

class LawComparisonTest {

    private static final RulePack PACK = CorridorRules.bundled().pack();

    private static List<String> told(String before, String after, String rule) {
        LawComparison law = new LawComparison(PACK, LocalDate.parse(before), PACK, LocalDate.parse(after));
        return law.of(PACK.rules().get(rule)).stream()
                .map(change -> change.kind() + " " + change.name() + " " + change.day())
                .toList();
    }

    @Test
    void a_rule_that_begins_is_told_with_what_it_reads() {
        assertThat(told("2026-06-30", "2026-07-01", "EU-DUT-002a"))
                .containsExactly(
                        "RULE_BEGINS EU-DUT-002a 2026-07-01",
                        "PARAMETER eu.flat-duty.amount 2026-07-01",
                        "PARAMETER eu.flat-duty.hs.digits.h1 2026-07-01",
                        "PARAMETER eu.flat-duty.hs.digits.h7 2026-07-01",
                        "PARAMETER eu.flat-duty.scope 2026-07-01");
    }

    @Test
    void the_direction_does_not_matter_to_the_day() {
        assertThat(told("2026-07-01", "2026-06-30", "EU-DUT-001b")).containsExactly("RULE_ENDS EU-DUT-001b 2026-07-01");
        assertThat(told("2026-06-30", "2026-07-01", "EU-DUT-001b")).containsExactly("RULE_ENDS EU-DUT-001b 2026-07-01");
    }

    @Test
    void days_of_the_same_law_do_not_differ() {
        assertThat(told("2026-07-01", "2026-07-02", "EU-DUT-002a")).isEmpty();
        assertThat(told("2026-06-29", "2026-06-30", "EU-DUT-002a")).isEmpty();
    }

    @Test
    void a_day_that_a_parameter_names_counts_from_that_day_on() {
        assertThat(told("2026-10-31", "2026-11-01", "EU-FEE-001")).contains("DAY eu.handling-fee.start 2026-11-01");
        assertThat(told("2026-11-01", "2026-11-02", "EU-FEE-001")).isEmpty();
        assertThat(told("2026-10-30", "2026-10-31", "EU-FEE-001")).isEmpty();
    }

    @Test
    void a_list_is_told_with_the_rows_that_end_and_begin() {
        LawComparison law = new LawComparison(PACK, LocalDate.parse("2026-06-30"), PACK, LocalDate.parse("2026-07-01"));
        LawChange change = law.list("eu-duty-relief-excluded-hs").orElseThrow();
        assertThat(change.ending()).extracting(row -> row.cells().get(0)).contains("2203", "2204");
        assertThat(change.beginning()).isEmpty();
        assertThat(change.day()).isEqualTo("2026-07-01");
        assertThat(law.list("places")).isEmpty();
    }
}
