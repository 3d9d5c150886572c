package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridorrules.shipment.Shipment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a container in which every one of 200 parcels is wrong, and the container itself. */
class FindingsCapTest {

    private static final CheckOptions ALL = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    @TempDir
    private static Path directory;

    private static CorridorRules rules;
    private static Shipment container;

    @BeforeAll
    static void write_the_rules() throws IOException {
        rules = CorridorRules.load(new TinyPack()
                .withEntryRule(
                        "EU-TST-001",
                        "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $at );")
                .withEntryRule(
                        "EU-TST-002",
                        "$at : ConsignmentAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $at );")
                .withEntryRule(
                        "EU-TST-003",
                        "$at : ConsignmentAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $at, \"grossMass\" );")
                .writeTo(directory));
        container = CorridorRules.read(Files.readAllBytes(Path.of("samples/ecommerce-corridor.json")));
    }

    private static Report listing(int most) {
        return rules.check(container, ALL.withMaxFindings(most));
    }

    private static Map<String, Long> listed(Report report) {
        return report.findings().stream().collect(Collectors.groupingBy(Report.Finding::rule, Collectors.counting()));
    }

    @Test
    void a_report_that_is_not_too_long_is_whole() {
        assertThat(listed(listing(401))).isEqualTo(Map.of("EU-TST-001", 1L, "EU-TST-002", 200L, "EU-TST-003", 200L));
        assertThat(listing(401).omitted()).isEmpty();
        assertThat(listing(401)).isEqualTo(rules.check(container, ALL));
    }

    @Test
    void of_too_many_each_rule_keeps_the_same_number_and_the_rest_is_counted() {
        Report report = listing(21);
        assertThat(listed(report)).isEqualTo(Map.of("EU-TST-001", 1L, "EU-TST-002", 10L, "EU-TST-003", 10L));
        assertThat(report.omitted())
                .containsExactly(
                        new Report.Omitted("EU-TST-002", "eu-entry-1", "BLOCK", 190),
                        new Report.Omitted("EU-TST-003", "eu-entry-1", "BLOCK", 190));
        assertThat(report.findings())
                .isEqualTo(listing(401).findings().stream()
                        .filter(finding -> !finding.path().matches("/consignments/[1-9][0-9].*"))
                        .filter(finding -> !finding.path().matches("/consignments/[1-9][0-9][0-9].*"))
                        .toList());
    }

    @Test
    void room_that_cannot_be_shared_out_evenly_is_used_up() {
        assertThat(listed(listing(22))).isEqualTo(Map.of("EU-TST-001", 1L, "EU-TST-002", 10L, "EU-TST-003", 11L));
        assertThat(listing(400).omitted())
                .isEqualTo(List.of(new Report.Omitted("EU-TST-002", "eu-entry-1", "BLOCK", 1)));
    }

    @Test
    void each_rule_keeps_one_however_little_room_there_is() {
        assertThat(listed(listing(1))).isEqualTo(Map.of("EU-TST-001", 1L, "EU-TST-002", 1L, "EU-TST-003", 1L));
    }

    @Test
    void verdict_and_counts_are_of_all() {
        Report report = listing(1);
        assertThat(report.verdict()).isEqualTo(Report.Verdict.BLOCKED);
        assertThat(report.counts()).isEqualTo(Map.of("BLOCK", 401, "WARN", 0, "INFO", 0));
        assertThat(report.rules()).isEqualTo(listing(401).rules());
    }

    @Test
    void at_least_one_finding_is_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.withMaxFindings(0))
                .withMessage("maxFindings must be 1 or more, not 0");
    }
}
