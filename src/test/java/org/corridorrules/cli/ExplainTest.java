package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code corridor explain}: why a rule speaks, or what keeps it silent. */
class ExplainTest {

    private static final String TRAIN = "samples/china-europe-express.json";

    @TempDir
    private static Path shared;

    @TempDir
    private Path directory;

    private static Run explain(String... args) {
        return Run.of(
                shared.resolve("cache"),
                "",
                Stream.concat(Stream.of("explain", "--now=2026-11-28T12:00:00Z"), Stream.of(args))
                        .toArray(String[]::new));
    }

    private static String tiny(String shipment, String rule) {
        return Run.of(
                        shared.resolve("cache"),
                        shipment,
                        "explain",
                        "-",
                        rule,
                        "--rules",
                        shared.resolve("rules").toString(),
                        "--now=2026-11-28T12:00:00Z")
                .out();
    }

    @Test
    void a_silent_rule_is_told_with_the_first_condition_that_does_not_hold() throws IOException {
        TinyPack.write(shared.resolve("rules"));
        assertThat(tiny(TinyPack.clear(), "CN-EXP-001"))
                .isEqualTo(
                        """
                CN-EXP-001 on T-CLEAR: silent
                  Export declaration is missing (WARN, confidence HIGH, in force from 2025-09-01 until 2026-12-31,
                    reviewed 2026-11-22)
                  looks at each shipment at: CN export; cn/export/declaration.drl:3
                  law: Customs Law of the People's Republic of China, Art. 24

                Xi'an, CN export (cn-export-1), law of 2026-11-30: silent, 1 shipment looked at
                  1 shipment stops at: !filed( "CN_EXPORT_DECLARATION" ) (cn/export/declaration.drl:11)
                    filed( "CN_EXPORT_DECLARATION" ) is true

                The other 2 checkpoints of the route are not of its kind.
                """);
    }

    @Test
    void a_rule_that_speaks_is_told_with_what_it_says() throws IOException {
        TinyPack.write(shared.resolve("rules"));
        assertThat(tiny(TinyPack.warned(), "CN-EXP-001"))
                .startsWith("CN-EXP-001 on T-WARNED: it speaks\n")
                .contains(
                        """
                Xi'an, CN export (cn-export-1), law of 2026-11-30: it speaks, 1 shipment looked at
                  WARN /filings: No export declaration is given at Xi'an.
                """);
    }

    @Test
    void values_limits_and_the_history_of_a_parameter_are_told() {
        Run run = explain(TRAIN, "EU-H7-002a", "--examples", "1");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("EU-H7-002a on china-europe-express: silent\n")
                .containsPattern("8 consignments stop at: valueAbove\\( \"eu.low-value.limit\" \\)"
                        + " \\(eu/imports/declaration.drl:\\d+\\)\n"
                        + "    /consignments/0: eu.low-value.limit is 150 EUR; the intrinsic value is 63.82\n"
                        + "    and 7 more\n")
                .contains("  from 2021-07-01: 150 EUR (medium confidence; Directive 2006/112/EC, Art. 143(1)(ca);");
    }

    @Test
    void fields_properties_and_every_part_of_an_or_are_told() {
        assertThat(explain(TRAIN, "EU-ENS-010b").out())
                .contains("/consignments/0/goods/0: the field hsCode is 691110; eu.ens.hs.digits.min is 6 digits");
        assertThat(explain(TRAIN, "EU-DUT-002c").out())
                .contains("8 consignments stop at: !ioss")
                .contains("/consignments/0, /consignments/1, /consignments/2: ioss is true\n    and 5 more\n");
    }

    @ParameterizedTest
    @CsvSource({
        "china-europe-express, EU-DUT-002a, FIRED",
        "china-europe-express, EU-DUT-002c, SILENT",
        "china-europe-express, EU-DUT-001b, NOT_IN_FORCE",
        "china-europe-express, TR-ENT-001, NOT_APPLICABLE",
        "china-europe-express-faulty, EU-ENS-002a, FIRED"
    })
    void the_answer_is_told_to_machines(String sample, String rule, String answer) throws IOException {
        String known = rule.startsWith("TR-") ? anyOfTurkiye() : rule;
        JsonNode told = new ObjectMapper()
                .readTree(explain("samples/" + sample + ".json", known, "--format", "json")
                        .out());
        assertThat(told.get("answer").asText()).isEqualTo(answer);
        assertThat(told.get("rule").get("id").asText()).isEqualTo(known);
        assertThat(told.get("stops").isEmpty()).isEqualTo(answer.equals("NOT_APPLICABLE"));
    }

    private static String anyOfTurkiye() {
        Run list = Run.of(shared.resolve("cache"), "", "rules", "list", "--lane", "TR");
        return list.out()
                .lines()
                .filter(line -> line.startsWith("TR-"))
                .map(line -> line.split(" ")[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_unknown_place_is_told_where_a_checkpoint_may_be_missing() throws IOException {
        Path file = directory.resolve("lost.json");
        Files.writeString(file, Files.readString(Path.of(TRAIN)).replace("\"DEDUI\"", "\"XXNOP\""));
        assertThat(explain(file.toString(), "EU-DUT-002a").out())
                .startsWith("EU-DUT-002a on china-europe-express: silent, but not everything could be judged\n")
                .contains("\nNot judged\n  Unknown place: The place XXNOP is not in the table of places");
    }

    @Test
    void the_law_of_another_day_can_be_asked_for() {
        assertThat(explain(TRAIN, "EU-DUT-002a", "--law-date", "2026-06-30").out())
                .contains("law of 2026-06-30: not in force on this day");
    }

    @Test
    void of_many_parcels_only_the_nearest_misses_are_told() {
        assertThat(explain("samples/ecommerce-corridor-faulty.json", "EU-DUT-002a", "--examples", "2")
                        .out())
                .contains("200 consignments looked at")
                .contains(" more like this\n")
                .contains("5 consignments stop at: valueAtMost( \"eu.low-value.limit\" )");
    }

    @Test
    void a_misspelt_rule_is_told_with_those_that_there_are() {
        assertThat(explain(TRAIN, "EU-DUT-002").err())
                .isEqualTo(
                        """
                there is no rule EU-DUT-002; there are EU-DUT-002a, EU-DUT-002b, EU-DUT-002c
                Try 'corridor explain --help'.
                """);
        assertThat(explain(TRAIN, "EU-DUT-002x").err())
                .startsWith("there is no rule EU-DUT-002x; did you mean EU-DUT-002");
        assertThat(explain(TRAIN, "nonsense").status()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_told() {
        assertThat(explain("samples/none.json", "EU-DUT-002a"))
                .isEqualTo(new Run(2, "", "samples/none.json: there is no such file or directory\n"));
        Run run = Run.of(shared.resolve("cache"), "{", "explain", "-", "EU-DUT-002a");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("<stdin>:1:");
        assertThat(explain("samples", "EU-DUT-002a").err()).isEqualTo("samples: name one shipment\n");
    }

    private Run tinyBy(String option, String decisions) throws IOException {
        TinyPack.write(shared.resolve("rules"));
        Path file = Files.writeString(directory.resolve("own.yaml"), decisions);
        return Run.of(
                shared.resolve("cache"),
                TinyPack.warned(),
                "explain",
                "-",
                "CN-EXP-001",
                "--rules",
                shared.resolve("rules").toString(),
                "--now=2026-11-28T12:00:00Z",
                option,
                file.toString());
    }

    @Test
    void a_rule_that_an_overlay_switches_off_says_so_where_it_would_speak() throws IOException {
        Run run = tinyBy(
                "--overlay",
                "rules:\n  CN-EXP-001:\n    off: true\n    reason: Our agent lodges it.\n    owner: Desk 4\n");
        assertThat(run.out())
                .startsWith("CN-EXP-001 on T-WARNED: silent, an overlay has switched it off\n")
                .contains(
                        """
                  overlay: switched off by Desk 4 (Our agent lodges it.)

                Xi'an, CN export (cn-export-1), law of 2026-11-30: switched off, it would speak, 1 shipment looked
                  at
                """);
        assertThat(run.status()).isEqualTo(0);
    }

    @Test
    void a_rule_that_an_overlay_weighs_otherwise_says_so() throws IOException {
        assertThat(tinyBy(
                                "--overlay",
                                "rules:\n  CN-EXP-001:\n    severity: INFO\n    reason: Known.\n    until: 2027-03-01\n")
                        .out())
                .startsWith("CN-EXP-001 on T-WARNED: it speaks\n")
                .contains("  overlay: weighed as INFO until 2027-02-28 (Known.)\n")
                .contains("  INFO /filings: No export declaration is given at Xi'an.\n");
    }

    @Test
    void an_overlay_that_has_expired_counts_no_more_and_is_told() throws IOException {
        Run run =
                tinyBy("--overlay", "rules:\n  CN-EXP-001:\n    off: true\n    reason: Once.\n    until: 2026-11-28\n");
        assertThat(run.out()).startsWith("CN-EXP-001 on T-WARNED: it speaks\n").doesNotContain("overlay:");
        assertThat(run.err()).contains("own.yaml:2:").contains("expired on 2026-11-28");
    }

    @Test
    void a_rule_whose_findings_are_waived_says_by_whom_and_why() throws IOException {
        Run run = tinyBy(
                "--waivers",
                """
                waivers:
                  - rule: CN-EXP-001
                    path: /filings
                    shipments: [ T-WARNED ]
                    reason: Lodged on the day.
                    owner: Desk 4
                    until: 2027-01-01
                """);
        assertThat(run.out())
                .startsWith("CN-EXP-001 on T-WARNED: it speaks, but a waiver covers what it says\n")
                .contains(
                        """
                  waived until 2027-01-01 by Desk 4 (Lodged on the day.): WARN /filings: No export declaration is
                    given at Xi'an.
                """);
    }

    @Test
    void waivers_that_cannot_be_used_are_told() throws IOException {
        Run run = tinyBy("--waivers", "waivers: 3\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("own.yaml:1:");
    }
}
