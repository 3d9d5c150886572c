package org.corridorrules.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.corridorrules.CorridorRules;
import org.corridorrules.fact.Ledger;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The other engines get the same rules, so they give the same answer. */
class PeersTest {

    private static final RulePack PACK = CorridorRules.bundled().pack();
    private static final List<RuleText> RULES = RuleText.read(Path.of("rules"), HandWrittenRules.IDS);
    private static final HandWrittenRules BY_HAND = new HandWrittenRules(PACK);
    private static final EvreteRules EVRETE = new EvreteRules(PACK, RULES);
    private static final CelRules CEL = new CelRules(PACK, RULES);

    static List<Path> shipments() throws IOException {
        return HandWrittenRulesTest.shipments();
    }

    @ParameterizedTest
    @MethodSource("shipments")
    void they_find_what_the_rules_by_hand_find(Path file) throws IOException {
        Shipment shipment = CorridorRules.read(Files.readAllBytes(file));
        for (OffsetDateTime now : List.of(Shipments.NOW, Shipments.NOW.plusMonths(1))) {
            List<Answer> answers = Answer.sorted(BY_HAND.judge(shipment, now, null));
            assertThat(answers(EVRETE.judge(shipment, now))).isEqualTo(answers);
            assertThat(answers(CEL.judge(shipment, now))).isEqualTo(answers);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PARCEL", "CONTAINER"})
    void they_find_the_same_in_what_is_timed(Shipments shipment) {
        Shipment read = shipment.read();
        List<Answer> answers = Answer.sorted(BY_HAND.judge(read, Shipments.NOW, null));
        assertThat(answers(EVRETE.judge(read, Shipments.NOW))).isNotEmpty().isEqualTo(answers);
        assertThat(answers(CEL.judge(read, Shipments.NOW))).isEqualTo(answers);
    }

    @Test
    void a_rule_that_is_richer_than_the_reader_is_refused() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse("mode matches \"R.*\""))
                .withMessageContaining("matches");
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> RuleText.read(Path.of("rules"), Set.of("EU-ENS-010b", "EU-ENS-999")))
                .withMessage("1 rules found where 2 were asked for");
    }

    private static List<Answer> answers(Ledger ledger) {
        return Answer.of(ledger.findings(), ledger.deadlines(), HandWrittenRules.IDS);
    }
}
