package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.corridorrules.pack.Overlay;
import org.corridorrules.pack.RulePackException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company sets dated values of its own. */
class OverlayTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    private static CorridorRules rules;
    private static byte[] train;

    @TempDir
    private Path directory;

    @BeforeAll
    static void load() throws IOException {
        rules = CorridorRules.bundled();
        train = Files.readAllBytes(Path.of("rules/bases/china-europe-express.json"));
    }

    private Overlay overlay(String text) throws IOException {
        return Overlay.read(Files.writeString(directory.resolve("own.yaml"), text));
    }

    private static boolean expectsHandlingFee(Report report) {
        return report.findings().stream().anyMatch(finding -> finding.rule().equals("EU-FEE-001"));
    }

    @Test
    void a_planned_law_begins_when_the_company_says_so() throws IOException {
        CorridorRules later = rules.with(
                overlay(
                        """
                parameters:
                  eu.handling-fee.start:
                    description: Our broker's advice.
                    unit: date
                    values:
                      - { value: "2027-06-01", confidence: HIGH, basis: "Own decision of 2026-11-20" }
                """));
        Report bundled = rules.check(train, OPTIONS);
        Report overlaid = later.check(train, OPTIONS);
        assertThat(expectsHandlingFee(bundled)).isTrue();
        assertThat(expectsHandlingFee(overlaid)).isFalse();
        assertThat(overlaid.pack().sha256()).isNotEqualTo(bundled.pack().sha256());
    }

    @Test
    void the_texts_tell_the_time_limit_that_holds() throws IOException {
        CorridorRules longer = rules.with(
                overlay(
                        """
                parameters:
                  eaeu.pi.rail.limit:
                    description: The railway asks for more.
                    unit: duration
                    values:
                      - { value: "P7D", confidence: HIGH, basis: "Own decision of 2026-11-20" }
                """));
        assertThat(longer.check(train, OPTIONS).findings())
                .filteredOn(finding -> finding.rule().equals("KZ-PI-002a"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(", 7 d before the train reaches"));
    }

    @Test
    void an_unknown_name_and_another_unit_are_refused_with_what_to_write() throws IOException {
        Overlay own = overlay(
                """
                parameters:
                  eu.handling-fee.strat:
                    description: A slip.
                    unit: date
                    values: [ { value: "2026-12-01", confidence: HIGH, basis: "Own" } ]
                  eu.handling-fee.start:
                    description: Another slip.
                    unit: EUR
                    values: [ { value: "2", confidence: HIGH, basis: "Own" } ]
                """);
        assertThatThrownBy(() -> rules.with(own))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("own.yaml:2:3: the rules know no parameter eu.handling-fee.strat; did you mean")
                .hasMessageContaining(
                        "own.yaml:6:3: parameter eu.handling-fee.start is measured in date, not in EUR; write unit: date");
    }

    @Test
    void a_broken_overlay_is_told_with_its_lines() {
        assertThatThrownBy(() -> overlay("parameters:\n  eu.handling-fee.start: 7\n"))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("own.yaml:2:");
    }
}
