package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corridor rules diff}: what differs, and what makes it. */
class RulesDiffTest {

    private static final String NOW = "--now=2026-11-28T12:00:00Z";

    @TempDir
    private static Path shared;

    private static Path rules;
    private static Path shipments;

    @TempDir
    private Path directory;

    @BeforeAll
    static void write_the_rules() throws IOException {
        rules = pack(shared.resolve("rules"));
        shipments = TinyPack.file(shared, "shipments.ndjson", oneLine(TinyPack.clear()) + oneLine(TinyPack.warned()));
    }

    private static Path pack(Path directory) throws IOException {
        TinyPack.write(directory);
        TinyPack.file(
                directory,
                "cn/export/places.drl",
                """
                package cn.export

                rule "CN-EXP-002"
                    @severity( INFO )
                    @basis( "Some Act, Art. 2" )
                    @confidence( HIGH )
                    @reviewed( "2026-11-22" )
                when
                    $parcel : ConsignmentAt( territory == "CN", act == "EXPORT", valueAbove( "x.limit" ) )
                then
                    findings.report( $parcel, "goods", "x.limit", $parcel.intrinsicValue( "x.limit" ) );
                end
                """);
        TinyPack.file(
                directory,
                "text/en.more.yaml",
                """
                language: en
                texts:
                  CN-EXP-002:
                    title: Value above the limit
                    message: "The goods are worth {actual}, the limit is {limit}."
                    remedy: "Declare them in full."
                """);
        return parameter(directory, "20", "8");
    }

    private static Path parameter(Path directory, String old, String now) throws IOException {
        TinyPack.file(
                directory,
                "parameters/x.yaml",
                """
                parameters:
                  x.limit:
                    description: A limit.
                    unit: EUR
                    values:
                      - { until: 2026-12-15, value: "%s", confidence: HIGH, basis: "Old Act, Art. 1" }
                      - { from: 2026-12-15, value: "%s", confidence: HIGH, basis: "New Act, Art. 9" }
                """
                        .formatted(old, now));
        return directory;
    }

    private static String oneLine(String json) {
        return json.replace('\n', ' ').strip() + "\n";
    }

    private static Run diff(Object... args) {
        return Run.of(
                shared.resolve("cache"),
                "",
                Stream.concat(Stream.of("rules", "diff", NOW), Stream.of(args).map(Object::toString))
                        .toArray(String[]::new));
    }

    private static String withoutHashes(String text) {
        return text.replaceAll("\\([0-9a-f]{12}\\)", "(hash)").replace(shared.toString(), "");
    }

    @Test
    void the_first_of_july_brings_the_flat_duty_of_the_union_with_its_regulation() throws IOException {
        Run run = diff("2026-06-30", "2026-07-01", "samples", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        JsonNode diff = new ObjectMapper().readTree(run.out());
        List<String> told = new ArrayList<>();
        for (JsonNode group : diff.get("causes")) {
            JsonNode rule = group.get("rules").get(0);
            if (rule.get("rule").asText().equals("EU-DUT-002a")) {
                for (JsonNode cause : group.get("because")) {
                    told.add(cause.get("change").asText() + " | "
                            + cause.get("basis").get(0).get("act").asText());
                }
                JsonNode charges = rule.get("charges").get(0);
                assertThat(charges.get("currency").asText()).isEqualTo("EUR");
                assertThat(new BigDecimal(charges.get("before").asText())).isZero();
                assertThat(new BigDecimal(charges.get("after").asText())).isPositive();
                assertThat(rule.get("examples")).hasSize(3);
            }
        }
        assertThat(told)
                .contains(
                        "rule EU-DUT-002a counts from 2026-07-01 | Regulation (EU) 2026/382",
                        "eu.flat-duty.amount: no value in the rules -> 3 EUR (from 2026-07-01) | Regulation (EU) 2026/382");
        assertThat(diff("2026-06-30", "2026-07-01", "samples").out())
                .contains("Rule EU-DUT-002a counts from 2026-07-01")
                .contains("law: Regulation (EU) 2026/382, Art. 2");
    }

    @Test
    void a_limit_that_changes_between_two_days_is_the_cause_of_what_appears() {
        Run run = diff("2026-12-14", "2026-12-15", "--rules", rules, shipments);
        assertThat(withoutHashes(run.out()))
                .isEqualTo(
                        """
                2026-12-14 against 2026-12-15: 2 of 2 shipments are judged differently
                Rules: tiny 1.0.0 (hash), every checkpoint by the law of the day.
                As of 2026-11-28 12:00 (+00:00).

                  2 findings appear

                1. x.limit: 20 EUR -> 8 EUR (from 2026-12-15)
                   law: New Act, Art. 9
                   Value above the limit (CN-EXP-002): 2 findings appear (2 INFO) in 2 shipments
                     INFO: The goods are worth 10, the limit is 8.
                       /shipments.ndjson:1, cn-export-1, /consignments/0/goods
                       /shipments.ndjson:2, cn-export-1, /consignments/0/goods
                """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_rule_that_ends_takes_its_finding_along_and_the_verdict_flips() {
        assertThat(withoutHashes(diff("2026-12-31", "2027-01-01", "--rules", rules, shipments)
                        .out()))
                .isEqualTo(
                        """
                2026-12-31 against 2027-01-01: 1 of 2 shipments is judged differently
                Rules: tiny 1.0.0 (hash), every checkpoint by the law of the day.
                As of 2026-11-28 12:00 (+00:00).

                  verdict ATTENTION -> CLEAR: 1 (/shipments.ndjson:2)
                  1 finding vanishes

                1. Rule CN-EXP-001 no longer counts from 2027-01-01
                   law: Customs Law of the People's Republic of China, Art. 24
                   Export declaration is missing (CN-EXP-001): 1 finding vanishes (1 WARN) in 1 shipment
                     no longer: WARN: No export declaration is given at Xi'an.
                       /shipments.ndjson:2, cn-export-1, /filings
                """);
    }

    @Test
    void where_nothing_differs_the_status_is_zero() {
        Run run = diff("2026-12-01", "2026-12-02", "--rules", rules, shipments);
        assertThat(run.out()).startsWith("2026-12-01 against 2026-12-02: nothing changes for 2 shipments\n");
        assertThat(run.status()).isEqualTo(0);
        assertThat(diff(rules, rules, shipments).status()).isEqualTo(0);
    }

    @Test
    void a_changed_limit_of_a_pack_is_named_with_the_words_it_changes() throws IOException {
        Path other = parameter(pack(directory.resolve("other")), "5", "8");
        Path third = parameter(pack(directory.resolve("third")), "4", "8");
        assertThat(causes(diff(rules, other, shipments))).containsExactly("1. x.limit: 20 EUR -> 5 EUR");
        Run text = diff(other, third, shipments);
        assertThat(causes(text)).containsExactly("1. x.limit: 5 EUR -> 4 EUR");
        assertThat(text.out())
                .contains("2 findings change text")
                .contains(
                        "INFO: The goods are worth 10, the limit is 5. -> INFO: The goods are worth 10, the limit is 4.");
    }

    @Test
    void a_changed_rule_is_named_with_what_is_changed_in_it() throws IOException {
        Path other = pack(directory.resolve("other"));
        edit(other, "cn/export/declaration.drl", "@severity( WARN )", "@severity( BLOCK )");
        edit(other, "cn/export/places.drl", "valueAbove( \"x.limit\" )", "valueAtMost( \"x.limit\" ), distanceSale");
        edit(other, "cn/export/places.drl", "2026-11-22", "2026-11-23");
        Run run = diff(rules, other, shipments);
        assertThat(causes(run))
                .containsExactly(
                        "1. Rule CN-EXP-001 is changed: severity WARN -> BLOCK",
                        "2. Rule CN-EXP-002 is changed: it no longer asks valueAbove( \"x.limit\" ); it now asks valueAtMost(");
        assertThat(run.out())
                .contains("verdict ATTENTION -> BLOCKED: 1")
                .contains("1 finding changes severity (1 BLOCK)")
                .contains("WARN: No export declaration is given at Xi'an. -> BLOCK");
    }

    @Test
    void changed_words_and_rules_that_come_and_go_are_named() throws IOException {
        Path other = pack(directory.resolve("other"));
        edit(other, "text/en.yaml", "No export declaration is given", "The export declaration is missing");
        edit(other, "cn/export/places.drl", "CN-EXP-002", "CN-EXP-003");
        edit(other, "text/en.more.yaml", "CN-EXP-002", "CN-EXP-003");
        Path low = parameter(other, "5", "5");
        Path high = parameter(pack(directory.resolve("high")), "5", "5");
        assertThat(causes(diff(high, low, shipments)))
                .containsExactly(
                        "1. The words of rule CN-EXP-001 are changed",
                        "2. Rule CN-EXP-002 is removed",
                        "3. Rule CN-EXP-003 is new");
    }

    @Test
    void another_map_makes_other_checkpoints() throws IOException {
        Path other = pack(directory.resolve("other"));
        edit(other, "reference/places.csv", "CNXAG,Xi'an,,CN,,1435,RAIL,,,,HIGH,test,\n", "");
        Run run = diff(rules, other, shipments);
        assertThat(run.out())
                .contains("verdict ATTENTION -> UNDETERMINED: 1")
                .contains("List places: without CNXAG Xi'an CN 1435 RAIL; the checkpoints of a route come from it");
    }

    @Test
    void what_differs_without_effect_is_told_too() throws IOException {
        Path other = parameter(pack(directory.resolve("other")), "20", "9");
        Run run = diff(rules, other, shipments);
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .endsWith(
                        """

                        Also different, without effect on these shipments:
                          x.limit: its dated values are changed
                        """);
        assertThat(diff("2026-12-14", "2027-01-01", "--rules", rules, shipments).out())
                .doesNotContain("without effect");
        assertThat(diff(
                                "2025-08-31",
                                "2025-09-01",
                                "--rules",
                                rules,
                                TinyPack.file(directory, "a.json", TinyPack.clear()))
                        .out())
                .contains("nothing changes for 1 shipment\n")
                .endsWith(
                        """
                          rule CN-EXP-001 counts from 2025-09-01: Export declaration is missing [Customs Law of the People's
                            Republic of China, Art. 24]
                        """);
    }

    @Test
    void examples_can_be_more_or_none() {
        assertThat(diff("2026-12-14", "2026-12-15", "--rules", rules, shipments, "--examples", "0")
                        .out())
                .doesNotContain("/consignments/0/goods");
        assertThat(diff("2026-12-14", "2026-12-15", "--rules", rules, shipments, "--examples", "1")
                        .out())
                .contains("shipments.ndjson:1")
                .doesNotContain("shipments.ndjson:2");
        assertThat(diff("2026-12-14", "2026-12-15", shipments, "--examples", "-1"))
                .isEqualTo(new Run(2, "", "--examples needs 0 or more, not -1\nTry 'corridor rules diff --help'.\n"));
    }

    @Test
    void a_page_of_html_needs_nothing_else_and_shows_no_markup_of_a_shipment() throws IOException {
        Path file =
                TinyPack.file(directory, "a.json", TinyPack.warned().replace("T-WARNED", "<script>alert(1)</script>"));
        Path page = directory.resolve("diff.html");
        Run run = diff("2026-12-14", "2026-12-15", "--rules", rules, file, "--format", "html", "--out", page);
        String html = Files.readString(page);
        assertThat(run.out()).isEmpty();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("<h2>x.limit: 20 EUR -&gt; 8 EUR (from 2026-12-15)</h2>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .doesNotContain("http");
    }

    @Test
    void an_overlay_is_compared_with_the_rules_beneath_it() throws IOException {
        Path overlay = TinyPack.file(
                directory,
                "own.yaml",
                """
                parameters:
                  x.limit:
                    description: A limit.
                    unit: EUR
                    values:
                      - { value: "4", confidence: HIGH, basis: "Own decision" }
                rules:
                  CN-EXP-001:
                    off: true
                    reason: Our agent lodges it.
                """);
        Run run = diff(rules, overlay, shipments, "--rules", rules);
        assertThat(causes(run))
                .containsExactly(
                        "1. By the overlay rule CN-EXP-001 is switched off (Our agent lodges it.)",
                        "2. x.limit: 20 EUR -> 4 EUR");
        assertThat(run.out()).contains("verdict ATTENTION -> CLEAR: 1");
        assertThat(causes(diff(overlay, rules, shipments, "--rules", rules)))
                .contains("1. Without the overlay rule CN-EXP-001 is no longer switched off (Our agent lodges it.)");
    }

    @Test
    void two_days_are_compared_as_a_company_has_decided() throws IOException {
        Path overlay = TinyPack.file(
                directory, "own.yaml", "rules:\n  CN-EXP-001: { off: true, reason: Our agent lodges it. }\n");
        assertThat(diff("2026-12-31", "2027-01-01", shipments, "--rules", rules).out())
                .contains("Rule CN-EXP-001 no longer counts from 2027-01-01");
        assertThat(diff("2026-12-31", "2027-01-01", shipments, "--rules", rules, "--overlay", overlay)
                        .status())
                .isEqualTo(0);
        Path waivers = TinyPack.file(
                directory,
                "waivers.yaml",
                """
                waivers:
                  - { rule: CN-EXP-001, path: /filings, shipments: ["T-*"], reason: Known., owner: Desk 4, until: 2027-01-01 }
                """);
        assertThat(diff("2026-12-31", "2027-01-01", shipments, "--rules", rules, "--waivers", waivers)
                        .out())
                .startsWith("2026-12-31 against 2027-01-01: nothing changes for 2 shipments\n");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_rest_is_compared() throws IOException {
        Path file = TinyPack.file(directory, "a.ndjson", "{}\n" + oneLine(TinyPack.warned()));
        Run run = diff("2026-12-14", "2026-12-15", "--rules", rules, file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.ndjson:1:").contains("\"id\"");
        assertThat(run.out()).contains("1 of 1 shipment is judged differently; 1 could not be read");
    }

    @Test
    void wrong_usage_is_told_in_words() {
        assertThat(diff("2026-06-31", "2026-07-01", shipments))
                .isEqualTo(new Run(
                        2,
                        "",
                        "\"2026-06-31\" is neither a day such as 2026-12-31, nor a directory with rules, nor an"
                                + " overlay (*.yaml), nor \"bundled\"\nTry 'corridor rules diff --help'.\n"));
        assertThat(diff(rules, rules, shipments, "--rules", rules).err())
                .startsWith("--rules goes with a day or an overlay; here both A and B name their rules themselves\n");
        assertThat(diff("2026-06-30", "2026-07-01", directory.resolve("none.json"))
                        .status())
                .isEqualTo(2);
    }

    private static void edit(Path directory, String file, String old, String now) throws IOException {
        Path path = directory.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }

    private static List<String> causes(Run run) {
        return run.out().lines().filter(line -> line.matches("\\d+\\. .*")).toList();
    }
}
