package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleSources;
import org.corridorrules.engine.RuleTrace;
import org.junit.jupiter.api.Test;

class RuleTextTest {

    private static final String FILE =
            """
            package eu.entry

            // rule "EU-TST-000" is no rule
            rule "EU-TST-001"
                @severity( BLOCK )
            when
                $item : GoodsItemAt( territory == "EU",  // the Union
                    !( ioss || lacks( "hsCode" ) ),
                    fieldIs( "brand", "a, b" ) )
            then
                findings.report( $item,
                    "hsCode" );
            end
            """;

    @Test
    void the_conditions_are_told_as_they_stand_in_the_file() {
        assertThat(RuleText.find(FILE, "EU-TST-001"))
                .contains(new RuleText(
                        4,
                        "GoodsItemAt",
                        List.of(
                                new RuleText.Condition(7, "territory == \"EU\"", List.of("territory", "==", "\"EU\"")),
                                new RuleText.Condition(
                                        8,
                                        "!( ioss || lacks( \"hsCode\" ) )",
                                        List.of("!", "(", "ioss", "||", "lacks", "(", "\"hsCode\"", ")", ")")),
                                new RuleText.Condition(
                                        9,
                                        "fieldIs( \"brand\", \"a, b\" )",
                                        List.of("fieldIs", "(", "\"brand\"", ",", "\"a, b\"", ")"))),
                        "findings.report( $item, \"hsCode\" );"));
    }

    @Test
    void a_rule_that_is_not_there_is_not_found() {
        assertThat(RuleText.find(FILE, "EU-TST-000")).isEmpty();
        assertThat(RuleText.find("", "EU-TST-001")).isEmpty();
    }

    @Test
    void the_bundled_rules_have_as_many_conditions_written_as_compiled() {
        RulePack pack = CorridorRules.bundled().pack();
        RuleSources sources = RuleSources.bundled();
        assertThat(pack.rules().values()).isNotEmpty().allSatisfy(rule -> assertThat(
                        sources.rule(rule).orElseThrow().conditions())
                .as(rule.id())
                .hasSize(new RuleTrace(pack, rule.id()).conditions()));
    }
}
