package org.corridorrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.TinyPack;
import org.corridorrules.shipment.Shipment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine promises, on a pack of a few rules. */
class EngineTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    @TempDir
    private static Path directory;

    private static CorridorRules rules;
    private static byte[] train;

    @BeforeAll
    static void compile() throws IOException {
        TinyPack pack = new TinyPack()
                .withParameter(
                        "x.digits",
                        "digits",
                        """
                        - { until: 2026-12-10, value: "5", confidence: HIGH, basis: "Old Act, Art. 1" }
                        - { from: 2026-12-10, value: "6", confidence: HIGH, basis: "New Act, Art. 2" }
                        """)
                .withParameter(
                        "x.planned",
                        "digits",
                        """
                        - { value: "6", confidence: HIGH, status: PLANNED, basis: "Draft Act" }
                        """)
                .withEntryRule(
                        "EU-TST-001",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", shorterThan( \"hsCode\", \"x.digits\" ) )",
                        "findings.report( $item, \"hsCode\", \"x.digits\" );")
                .withEntryRule(
                        "EU-TST-002",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", shorterThan( \"hsCode\", \"x.planned\" ) )",
                        "findings.report( $item, \"hsCode\", \"x.planned\" );")
                .withEntryRule(
                        "EU-TST-003",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", fieldIs( \"brand\", \"THROWS\" ), above( \"brand\", \"x.digits\" ) )",
                        "findings.report( $item );");
        rules = CorridorRules.load(pack.writeTo(directory));
        train = Files.readAllBytes(Path.of("rules/bases/china-europe-express.json"));
    }

    private static byte[] withCode(String code) {
        return new String(train, java.nio.charset.StandardCharsets.UTF_8)
                .replace(
                        "\"hsCode\": \"610910\"",
                        code.equals("THROWS")
                                ? "\"hsCode\": \"610910\", \"brand\": \"THROWS\""
                                : "\"hsCode\": \"" + code + "\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(finding -> "%s %s %s %s/%s %s"
                        .formatted(
                                finding.rule(),
                                finding.severity(),
                                finding.path(),
                                finding.actual(),
                                finding.limit(),
                                finding.basis().stream().map(Report.Basis::act).toList()))
                .toList();
    }

    @Test
    void a_finding_carries_value_limit_and_the_law_of_both_rule_and_parameter() {
        assertThat(told(rules.check(withCode("61091"), OPTIONS)))
                .containsExactly(
                        "EU-TST-001 BLOCK /consignments/0/goods/0/hsCode 61091/6 [Some Act, New Act]",
                        "EU-TST-002 WARN /consignments/0/goods/0/hsCode 61091/6 [Some Act, Draft Act]");
    }

    @Test
    void a_parameter_has_the_value_of_the_day_of_the_checkpoint() {
        CheckOptions dayBefore = OPTIONS.withLawDate(LocalDate.parse("2026-12-09"));
        assertThat(told(rules.check(withCode("61091"), dayBefore)))
                .containsExactly("EU-TST-002 WARN /consignments/0/goods/0/hsCode 61091/6 [Some Act, Draft Act]");
        assertThat(told(rules.check(withCode("6109"), dayBefore)))
                .contains("EU-TST-001 BLOCK /consignments/0/goods/0/hsCode 6109/5 [Some Act, Old Act]");
    }

    @Test
    void law_that_is_only_planned_warns_and_says_so() {
        assertThat(rules.check(withCode("61091"), OPTIONS).findings())
                .filteredOn(finding -> finding.rule().equals("EU-TST-002"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo("WARN");
                    assertThat(finding.status()).isEqualTo("PLANNED");
                });
    }

    @Test
    void a_rule_that_throws_is_named_and_the_others_are_heard() {
        Report report = rules.check(withCode("THROWS"), OPTIONS);
        assertThat(report.verdict()).isEqualTo(Report.Verdict.UNDETERMINED);
        assertThat(report.rules().failed()).isOne();
        assertThat(report.notChecked()).extracting(Report.NotChecked::what).containsExactly("EU-TST-003");
        Report both = rules.check(
                new String(withCode("THROWS"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("\"hsCode\": \"950300\"", "\"hsCode\": \"9503\"")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                OPTIONS);
        assertThat(both.findings()).extracting(Report.Finding::rule).contains("EU-TST-001", "EU-TST-002");
        assertThat(both.rules().failed()).isOne();
    }

    @Test
    void rules_that_begin_with_one_condition_that_throws_are_all_named(@TempDir Path other) {
        String broken =
                "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", above( \"description\", \"x.digits\" )";
        CorridorRules throwing = CorridorRules.load(new TinyPack()
                .withParameter("x.digits", "digits", "- { value: \"6\", confidence: HIGH, basis: \"Act\" }\n")
                .withEntryRule("EU-TST-021", broken + " )", "findings.report( $item );")
                .withEntryRule("EU-TST-022", broken + ", lacks( \"brand\" ) )", "findings.report( $item );")
                .writeTo(other));
        assertThat(throwing.check(train, OPTIONS).notChecked())
                .extracting(Report.NotChecked::what)
                .containsExactly("EU-TST-021", "EU-TST-022");
    }

    @Test
    void many_threads_get_the_answers_of_one() throws Exception {
        Shipment good = CorridorRules.read(train);
        Shipment bad = CorridorRules.read(withCode("61091"));
        Report goodAlone = rules.check(good, OPTIONS);
        Report badAlone = rules.check(bad, OPTIONS);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Report>> work = IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<Report>) () -> rules.check(i % 2 == 0 ? good : bad, OPTIONS))
                    .toList();
            List<Future<Report>> answers = threads.invokeAll(work);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? goodAlone : badAlone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_order_of_rule_files_never_shows(@TempDir Path other) {
        TinyPack pack = new TinyPack()
                .withParameter("x.digits", "digits", "- { value: \"6\", confidence: HIGH, basis: \"Act\" }\n");
        String when = "$item : GoodsItemAt( act == \"ENTRY\", shorterThan( \"hsCode\", \"x.digits\" ) )";
        String then = "findings.report( $item, \"hsCode\", \"x.digits\" );";
        pack.withEntryRule("EU-TST-012", when, then).withEntryRule("EU-TST-011", when, then);
        CorridorRules shuffled = CorridorRules.load(pack.writeTo(other));
        assertThat(shuffled.check(withCode("61091"), OPTIONS).findings())
                .extracting(finding -> finding.rule() + " " + finding.checkpoint())
                .containsExactly(
                        "EU-TST-011 eaeu-entry-1", "EU-TST-012 eaeu-entry-1",
                        "EU-TST-011 eu-entry-1", "EU-TST-012 eu-entry-1");
    }

    @Test
    void two_packs_in_one_virtual_machine_never_swap_rules(@TempDir Path other) {
        CorridorRules silent = CorridorRules.load(new TinyPack()
                .withEntryRule(
                        "EU-TST-001",
                        "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\", !filed( \"ENS\" ) )",
                        "findings.filing( $at, \"ENS\" );")
                .writeTo(other));
        assertThat(silent.check(withCode("61091"), OPTIONS).findings()).isEmpty();
        assertThat(rules.check(withCode("61091"), OPTIONS).findings()).hasSize(2);
    }
}
