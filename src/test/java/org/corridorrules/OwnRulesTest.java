package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.pack.Overlay;
import org.corridorrules.pack.PackProblem;
import org.corridorrules.pack.RulePackException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company weighs rules otherwise, or switches them off. */
class OwnRulesTest {

    private static CorridorRules rules;
    private static byte[] train;

    @TempDir
    private static Path shared;

    @TempDir
    private Path directory;

    @BeforeAll
    static void load() throws IOException {
        String base = Files.readString(Path.of("rules/bases/china-europe-express.json"));
        train = base.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        rules = CorridorRules.load(new TinyPack()
                .withEntryRule(
                        "EU-AAA-001",
                        "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $at );")
                .withEntryRule(
                        "EU-AAA-002",
                        "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\" )",
                        "findings.report( $at );")
                .with("eu/entry/low.drl", LOW)
                .with("text/low.yaml", LOW_TEXT)
                .writeTo(shared));
    }

    private static final String LOW =
            """
            package eu.entry

            rule "EU-LOW-001"
                @severity( WARN )
                @basis( "Some Act, Art. 1" )
                @confidence( LOW )
                @reviewed( "2026-11-22" )
                @supersedes( "EU-OLD-007" )
            when
                $at : ShipmentAt( territory == "EU", act == "ENTRY" )
            then
                findings.report( $at );
            end
            """;

    private static final String LOW_TEXT =
            """
            language: en
            texts:
              EU-LOW-001: { title: Unsure, message: Perhaps., remedy: Ask. }
            """;

    private Overlay overlay(String text) throws IOException {
        return Overlay.read(Files.writeString(directory.resolve("own.yaml"), text));
    }

    private static List<String> found(CorridorRules rules, String now) {
        return rules.check(train, CheckOptions.at(OffsetDateTime.parse(now))).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule())
                .toList();
    }

    private String refusal(String text) {
        RulePackException refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                RulePackException.class, () -> rules.with(overlay(text)));
        return String.join(
                "\n",
                refused.problems().stream()
                        .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                        .toList());
    }

    @Test
    void a_rule_weighs_less_until_the_day_and_then_blocks_again() throws IOException {
        Overlay overlay = overlay(
                """
                rules:
                  EU-AAA-001: { severity: WARN, reason: The carrier mends it., owner: Ops, until: 2026-12-01 }
                """);
        CorridorRules own = rules.with(overlay);
        assertThat(found(rules, "2026-11-30T23:59:00Z"))
                .containsExactly("BLOCK EU-AAA-001", "BLOCK EU-AAA-002", "WARN EU-LOW-001");
        assertThat(found(own, "2026-11-30T23:59:00Z"))
                .containsExactly("BLOCK EU-AAA-002", "WARN EU-AAA-001", "WARN EU-LOW-001");
        assertThat(found(own, "2026-12-01T00:00:00Z")).isEqualTo(found(rules, "2026-12-01T00:00:00Z"));
        assertThat(own.pack().sha256()).isNotEqualTo(rules.pack().sha256());
        assertThat(overlay.expired(LocalDate.parse("2026-11-30"))).isEmpty();
        assertThat(overlay.expired(LocalDate.parse("2026-12-01")))
                .extracting(PackProblem::line, PackProblem::column, PackProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        2,
                        3,
                        "the change of EU-AAA-001 expired on 2026-12-01 and no longer counts: the rule speaks as the pack"
                                + " has it; decide anew, or take the entry out"));
    }

    @Test
    void a_rule_that_is_switched_off_is_silent_and_counts_as_not_in_force() throws IOException {
        CorridorRules own = rules.with(
                overlay(
                        """
                rules:
                  EU-AAA-002: { off: true, reason: Not for us., owner: Ops, until: 2026-12-01 }
                """));
        CheckOptions options = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));
        Report before = rules.check(train, options);
        Report after = own.check(train, options);
        assertThat(found(own, "2026-11-28T12:00:00Z")).containsExactly("BLOCK EU-AAA-001", "WARN EU-LOW-001");
        assertThat(after.rules())
                .isEqualTo(new Report.Rules(
                        before.rules().loaded(),
                        before.rules().applicable() - 1,
                        before.rules().fired() - 1,
                        before.rules().notInForce() + 1,
                        0));
        assertThat(own.check(train, CheckOptions.at(OffsetDateTime.parse("2026-12-01T00:00:00Z")))
                        .rules())
                .isEqualTo(before.rules());
    }

    @Test
    void a_rule_may_weigh_more_for_a_reason_alone_and_a_warning_be_silent() throws IOException {
        CorridorRules softened = rules.with(
                overlay(
                        """
                rules:
                  EU-LOW-001: { severity: INFO, reason: We know. }
                """));
        assertThat(found(softened, "2036-01-01T00:00:00Z"))
                .containsExactly("BLOCK EU-AAA-001", "BLOCK EU-AAA-002", "INFO EU-LOW-001");
        CorridorRules silent = rules.with(overlay("rules:\n  EU-LOW-001: { off: true, reason: We know. }\n"));
        assertThat(found(silent, "2036-01-01T00:00:00Z")).containsExactly("BLOCK EU-AAA-001", "BLOCK EU-AAA-002");
    }

    @Test
    void overlays_upon_one_another_all_count() throws IOException {
        CorridorRules own = rules.with(overlay("rules:\n  EU-LOW-001: { severity: INFO, reason: First. }\n"))
                .with(
                        overlay(
                                """
                                rules:
                                  EU-AAA-001: { severity: INFO, reason: Second., owner: Ops, until: 2027-01-01 }
                                """));
        assertThat(found(own, "2026-11-28T12:00:00Z"))
                .containsExactly("BLOCK EU-AAA-002", "INFO EU-AAA-001", "INFO EU-LOW-001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EU-AAA-001: { severity: WARN, reason: x, until: 2027-01-01 } | 2:3: EU-AAA-001 is a BLOCK; to weigh it"
                        + " otherwise or to switch it off name who answers for it and the day from which it blocks again:"
                        + " owner: and until:",
                "EU-AAA-001: { off: true, reason: x, owner: y } | 2:3: EU-AAA-001 is a BLOCK; to weigh it"
                        + " otherwise or to switch it off name who answers for it and the day from which it blocks again:"
                        + " owner: and until:",
                "EU-AAA-001: { severity: BLOCK, reason: x } | 2:3: EU-AAA-001 is BLOCK already; take the entry out",
                "EU-AAA-011: { severity: WARN, reason: x } | 2:3: there is no rule EU-AAA-011; did you mean EU-AAA-001?",
                "EU-OLD-007: { severity: WARN, reason: x } | 2:3: there is no rule EU-OLD-007; it was replaced by"
                        + " EU-LOW-001",
                "EU-LOW-001: { severity: BLOCK, reason: x } | 2:3: the law of EU-LOW-001 is unverified (LOW), and such a"
                        + " rule never blocks; write severity: WARN",
                "EU-LOW-001: { reason: x } | 2:15: /rules/EU-LOW-001: say what becomes of the rule: severity: BLOCK, WARN or"
                        + " INFO, or off: true",
                "EU-LOW-001: { severity: INFO, off: true, reason: x } | 2:15: /rules/EU-LOW-001: the rule cannot be switched"
                        + " off and have a severity; write one of the two",
                "EU-LOW-001: { severity: WARM, reason: x } | 2:27: /rules/EU-LOW-001/severity: \"WARM\" is not allowed here;"
                        + " did you mean \"WARN\"?; allowed: BLOCK, WARN, INFO",
                "EU-LOW-001: { off: true, reason: x, ownr: y } | 2:39: /rules/EU-LOW-001/ownr: unknown field \"ownr\"; did"
                        + " you mean \"owner\"?",
                "EU-LOW-001: { off: true } | 2:15: /rules/EU-LOW-001: the required field \"reason\" (Why, for whoever reads"
                        + " the report or audits the company) is missing; add it, for example \"reason\": \"Our carrier"
                        + " fills in the code itself.\""
            })
    void a_change_that_does_not_fit_is_told_with_its_place(String entry, String message) {
        assertThat(refusal("rules:\n  " + entry + "\n")).isEqualTo(message);
    }

    @Test
    void an_overlay_without_a_change_is_refused() {
        assertThatThrownBy(() -> overlay("rules: {}\n"))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("own.yaml:1:1: the overlay changes nothing; it needs parameters: or rules:");
    }
}
