package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.corridorrules.pack.PackProblem;
import org.corridorrules.pack.RulePackException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company lets findings pass, and the report says so. */
class WaiversTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private static CorridorRules rules;
    private static byte[] train;

    @TempDir
    private static Path shared;

    @TempDir
    private Path directory;

    @BeforeAll
    static void load() throws IOException {
        train = Files.readAllBytes(Path.of("rules/bases/china-europe-express.json"));
        rules = CorridorRules.load(new TinyPack()
                .withEntryRule(
                        "EU-AAA-001",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $item, \"hsCode\" );")
                .withEntryRule(
                        "EU-AAA-002",
                        "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $at );")
                .writeTo(shared));
    }

    private Waivers waivers(String... entries) throws IOException {
        StringBuilder text = new StringBuilder("waivers:\n");
        for (String entry : entries) {
            text.append("  - { ").append(entry).append(" }\n");
        }
        return Waivers.read(Files.writeString(directory.resolve("waivers.yaml"), text));
    }

    private static String waiver(String rule, String path, String shipments, String until) {
        return "rule: " + rule + ", path: \"" + path + "\", shipments: [ \"" + shipments
                + "\" ], reason: Agreed., owner: Ops, until: " + until;
    }

    private static List<String> open(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static List<String> waived(Report report) {
        return report.waived().stream()
                .map(entry -> entry.finding().rule() + " " + entry.finding().path() + " " + entry.reason() + " "
                        + entry.owner() + " " + entry.until())
                .toList();
    }

    @Test
    void what_is_waived_leaves_findings_verdict_and_counts() throws IOException {
        Report before = rules.check(train, OPTIONS);
        String id = before.shipment();
        Report report = rules.with(waivers(
                        waiver("EU-AAA-001", "/consignments/*/goods/*/hsCode", id, "2027-01-01"),
                        waiver("EU-AAA-002", "", id, "2027-01-01")))
                .check(train, OPTIONS);
        int all = before.counts().get("BLOCK");
        assertThat(all).isGreaterThan(2);
        assertThat(before.verdict()).isEqualTo(Report.Verdict.BLOCKED);
        assertThat(before.waived()).isEmpty();
        assertThat(before.waivedCounts()).isEqualTo(Map.of("BLOCK", 0, "WARN", 0, "INFO", 0));
        assertThat(open(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAR);
        assertThat(report.counts()).isEqualTo(Map.of("BLOCK", 0, "WARN", 0, "INFO", 0));
        assertThat(report.waivedCounts()).isEqualTo(Map.of("BLOCK", all, "WARN", 0, "INFO", 0));
        assertThat(report.waived().stream().map(Report.Waived::finding).toList())
                .isEqualTo(before.findings());
        assertThat(waived(report).get(0)).endsWith(" Agreed. Ops 2027-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "/consignments/0/goods/0/hsCode, true",
        "/consignments/*/goods/0/hsCode, true",
        "/*/*/*/*/*, true",
        "/consignments/1/goods/0/hsCode, false",
        "/consignments/*/goods/*, false",
        "/consignments/*/goods/*/hsCode/*, false",
        "/consignments/*/goods/*/hs, false",
        "'', false",
        "/, false"
    })
    void a_path_is_covered_segment_by_segment(String pattern, boolean covered) {
        Waiver waiver = new Waiver("R-1", pattern, List.of("S"), "x", "y", TODAY);
        assertThat(waiver.covers("R-1", "/consignments/0/goods/0/hsCode")).isEqualTo(covered);
        assertThat(waiver.covers("R-2", "/consignments/0/goods/0/hsCode")).isFalse();
    }

    @Test
    void an_empty_path_is_the_whole_shipment_and_nothing_in_it() {
        Waiver waiver = new Waiver("R-1", "", List.of("S"), "x", "y", TODAY);
        assertThat(waiver.covers("R-1", "")).isTrue();
        assertThat(waiver.covers("R-1", "/legs/0")).isFalse();
    }

    @Test
    void shipments_are_named_whole_or_by_their_beginning() throws IOException {
        Waivers waivers = waivers(
                waiver("EU-AAA-001", "/a", "TRAIN-1", "2027-01-01"),
                waiver("EU-AAA-002", "/b", "TRAIN-*", "2027-01-01"),
                waiver("EU-AAA-002", "/c", "TRAIN-1", "2026-11-28"));
        assertThat(waivers.of("TRAIN-1", TODAY)).extracting(Waiver::path).containsExactly("/a", "/b");
        assertThat(waivers.of("TRAIN-11", TODAY)).extracting(Waiver::path).containsExactly("/b");
        assertThat(waivers.of("TRAI", TODAY)).isEmpty();
    }

    @Test
    void an_expired_waiver_no_longer_counts_and_is_told_with_its_place() throws IOException {
        Report before = rules.check(train, OPTIONS);
        Waivers waivers = waivers(
                waiver("EU-AAA-002", "", before.shipment(), "2026-11-29"),
                waiver("EU-AAA-002", "", before.shipment(), "2026-11-28"));
        assertThat(rules.with(waivers).check(train, OPTIONS).waived()).hasSize(1);
        CheckOptions dayAfter = CheckOptions.at(OffsetDateTime.parse("2026-11-29T00:00:00Z"));
        assertThat(rules.with(waivers).check(train, dayAfter)).isEqualTo(rules.check(train, dayAfter));
        assertThat(waivers.expired(TODAY))
                .extracting(PackProblem::line, PackProblem::column, PackProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        3,
                        5,
                        "the waiver of EU-AAA-002 expired on 2026-11-28 and no longer counts; mend what it covered, or"
                                + " decide anew"));
    }

    @Test
    void waivers_of_no_use_are_told_and_expired_ones_not_a_second_time() throws IOException {
        Report before = rules.check(train, OPTIONS);
        Waivers waivers = waivers(
                waiver("EU-AAA-002", "", before.shipment(), "2027-01-01"),
                waiver("EU-AAA-002", "", "CEE*", "2027-01-01"),
                waiver("EU-AAA-002", "/legs/0", before.shipment(), "2027-01-01"),
                waiver("EU-AAA-001", "", "OTHER", "2026-01-01"));
        WaiverUse use = waivers.use();
        assertThat(use.unused(TODAY)).extracting(PackProblem::line).containsExactly(2, 3, 4);
        use.add(rules.with(waivers).check(train, OPTIONS));
        assertThat(use.unused(TODAY))
                .extracting(PackProblem::line, PackProblem::message)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        4,
                        "the waiver of EU-AAA-002 was not used: the rule found nothing at this path of these shipments;"
                                + " take it out, or mend its path or shipments"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple(2, ""))
                .hasSize(before.shipment().startsWith("CEE") ? 1 : 2);
    }

    @Test
    void a_report_lists_some_of_each_waiver_where_there_are_too_many() throws IOException {
        Report before = rules.check(train, OPTIONS);
        Waivers waivers = waivers(
                waiver("EU-AAA-001", "/consignments/*/goods/*/hsCode", before.shipment(), "2027-01-01"),
                waiver("EU-AAA-002", "", before.shipment(), "2027-01-01"));
        Report capped = rules.with(waivers).check(train, OPTIONS.withMaxFindings(2));
        assertThat(capped.waived())
                .extracting(entry -> entry.finding().rule())
                .containsExactlyInAnyOrder("EU-AAA-001", "EU-AAA-002");
        assertThat(capped.waivedCounts()).isEqualTo(before.counts());
    }

    @Test
    void a_waiver_of_a_rule_that_does_not_exist_is_refused() throws IOException {
        Waivers waivers = waivers(waiver("EU-AAA-003", "", "S-1", "2027-01-01"));
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> rules.with(waivers));
        assertThat(refused.problems())
                .extracting(PackProblem::line, PackProblem::column, PackProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        2, 5, "there is no rule EU-AAA-003; did you mean EU-AAA-001?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "path: \"\", shipments: [ S ], reason: x, owner: y, until: 2027-01-01 | /waivers/0: the required field \"rule\" (Id of the rule) is missing; add it",
                "rule: R, path: \"\", shipments: [ S ], reason: x, owner: y | /waivers/0: the required field \"until\" (First day on which it no longer counts) is missing; add it",
                "rule: R, path: \"\", shipments: [ S ], reason: \" \", owner: y, until: 2027-01-01 | /waivers/0/reason: \" \" does"
                        + " not have the right form",
                "rule: R, path: /a/b*, shipments: [ S ], reason: x, owner: y, until: 2027-01-01 | /waivers/0/path: \"/a/b*\" does"
                        + " not have the right form; this field is: JSON pointer into the shipment; * stands for any one"
                        + " segment",
                "rule: R, path: a, shipments: [ S ], reason: x, owner: y, until: 2027-01-01 | /waivers/0/path: \"a\" does not",
                "rule: R, path: \"\", shipments: [ \"*\" ], reason: x, owner: y, until: 2027-01-01 | /waivers/0/shipments/0: \"*\""
                        + " does not have the right form",
                "rule: R, path: \"\", shipments: [], reason: x, owner: y, until: 2027-01-01 | /waivers/0/shipments: "
            })
    void a_waiver_that_is_not_whole_is_told_with_its_place(String entry, String message) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> waivers(entry));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isGreaterThan(4);
            assertThat(problem.message()).startsWith(message);
        });
    }
}
