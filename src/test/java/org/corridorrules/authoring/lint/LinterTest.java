package org.corridorrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lint finds where the examples of the pages are not enough. */
class LinterTest {

    private static final String RULE =
            """
            rule "%s"
                @severity( WARN )
                @basis( "Some Act, Art. 1" )
                @confidence( HIGH )
                @reviewed( "2026-11-22" )
            when
                %s
            then
                findings.report( $at );
            end
            """;

    @TempDir
    private Path directory;

    private List<String> found(String... conditions) throws IOException {
        StringBuilder rules = new StringBuilder("package eu.entry\n\n");
        for (int i = 0; i < conditions.length; i++) {
            rules.append(RULE.formatted("EU-EXA-00%d".formatted(i + 1), conditions[i]));
        }
        return found(new ExamplePack().with("eu/entry/example.drl", rules.toString()));
    }

    private List<String> found(ExamplePack pack) throws IOException {
        return Linter.lint(pack.write(directory)).stream()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.id() + ": " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$at : ShipmentAt( territory == \"EU\", territory == \"CN\" )",
                "$at : ShipmentAt( territory == \"EU\", country == \"KZ\" )",
                "$at : ShipmentAt( mode == \"RAIL\", mode != \"RAIL\" )",
                "$at : ShipmentAt( mode == \"RAIL\", mode not in ( \"RAIL\", \"ROAD\" ) )",
                "$at : ShipmentAt( mode in ( \"RAIL\", \"ROAD\" ), mode in ( \"SEA\", \"AIR\" ) )",
                "$at : ShipmentAt( containerised, !containerised )",
                "$at : ShipmentAt( filed( \"ENS\" ) && !filed( \"ENS\" ) )",
                "$at : ShipmentAt( mode == \"RAIL\", mode == \"SEA\" || mode == \"AIR\" )",
                "$at : LegAt( fieldIs( \"transportBatch\", \"1\" ), fieldIs( \"transportBatch\", \"2\" ) )",
                "$at : LegAt( fieldIs( \"transportBatch\", \"1\" ), lacks( \"transportBatch\" ) )"
            })
    void conditions_that_never_hold_together_are_found(String condition) throws IOException {
        assertThat(found(condition)).singleElement().asString().contains(" never-fires: ", "never hold together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$at : ShipmentAt( territory == \"EU\", country == \"PL\", origin == \"CN\", destination == \"EU\" )",
                "$at : ShipmentAt( mode == \"RAIL\" || mode == \"ROAD\", mode != \"ROAD\" )",
                "$at : ShipmentAt( mode in ( \"RAIL\", \"ROAD\" ), mode in ( \"ROAD\", \"AIR\" ) )",
                "$at : ShipmentAt( filed( \"ENS\" ), !filed( \"T1\" ) )",
                "$at : ConsignmentAt( has( \"seller\" ), lacks( \"buyer\" ) )",
                "$at : ConsignmentAt( lacks( \"seller\" ) || lacks( \"buyer\" ), has( \"seller\" ) )"
            })
    void conditions_that_can_hold_together_are_not(String condition) throws IOException {
        assertThat(found(condition)).isEmpty();
    }

    @Test
    void two_codes_may_stand_in_a_rule_and_three_may_not() throws IOException {
        assertThat(found(
                        "$at : ShipmentAt( transits( \"RU\" ) || transits( \"BY\" ) )",
                        "$at : ShipmentAt( transits( \"RU\" ) || transits( \"BY\" ) || transits( \"UA\" ) )"))
                .containsExactly("19:23 codes-in-rule: the codes RU, BY, UA stand in the rule");
    }

    @Test
    void words_of_the_program_are_no_codes() throws IOException {
        assertThat(found(
                        "$at : ShipmentAt( mode in ( \"RAIL\", \"ROAD\", \"SEA\" ) )",
                        "$at : ShipmentAt( filed( \"ENS\" ) || filed( \"T1\" ) || filed( \"GE_TRANSIT\" ) )",
                        "$at : ConsignmentAt( model == \"B2B\" || model == \"B2C\" || model == \"RETURN\" )"))
                .isEmpty();
    }

    @Test
    void a_field_holds_words_of_the_program_or_codes_of_the_law() throws IOException {
        String codes =
                "fieldIs( \"dangerousGoods/unNumber\", \"3090\" ) || fieldIs( \"dangerousGoods/unNumber\", \"3091\" )"
                        + " || fieldIs( \"dangerousGoods/unNumber\", \"3480\" )";
        String words = "fieldIs( \"chinaImport/orderSentBy\", \"PLATFORM\" )"
                + " || fieldIs( \"chinaImport/orderSentBy\", \"POST\" )"
                + " || fieldIs( \"chinaImport/orderSentBy\", \"ENTERPRISE\" )";
        assertThat(found("$at : GoodsItemAt( " + codes + " )", "$at : ConsignmentAt( " + words + " )"))
                .containsExactly("9:24 codes-in-rule: the codes 3090, 3091, 3480 stand in the rule");
    }

    @Test
    void a_switch_that_stands_elsewhere_on_those_days_keeps_two_rules_apart() throws IOException {
        String parameter =
                """
                parameters:
                  eu.exa.switch:
                    description: A switch.
                    unit: switch
                    values:
                      - { until: %s, value: "old", confidence: HIGH, basis: "Some Act" }
                      - { from: %s, value: "new", confidence: HIGH, basis: "Some Act" }
                """;
        String rules = "package eu.entry\n"
                + RULE.formatted("EU-EXA-001a", "$at : ShipmentAt( act == \"ENTRY\" )")
                        .replace("@severity", "@until( \"2026-07-01\" ) @severity")
                + RULE.formatted(
                        "EU-EXA-001b", "$at : ShipmentAt( act == \"ENTRY\", switchIs( \"eu.exa.switch\", \"new\" ) )");
        ExamplePack apart = new ExamplePack().with("eu/entry/example.drl", rules);
        String day = "2026-07-01";
        assertThat(found(apart.with("parameters/x.yaml", parameter.formatted(day, day))))
                .isEmpty();
        String earlier = "2026-06-01";
        assertThat(found(apart.with("parameters/x.yaml", parameter.formatted(earlier, earlier))))
                .containsExactly("12:6 rule-shadowed: wherever the rule speaks, EU-EXA-001a reports the same too");
    }

    @Test
    void a_list_of_exceptions_may_be_empty() throws IOException {
        String head = "country,from,until,confidence,source,facts\n";
        assertThat(found(new ExamplePack()
                        .with("reference/exceptions.csv", head)
                        .with(
                                "eu/entry/example.drl",
                                "package eu.entry\n"
                                        + RULE.formatted(
                                                "EU-EXA-001", "$at : ShipmentAt( !enteredFrom( \"exceptions\" ) )")
                                        + RULE.formatted(
                                                "EU-EXA-002", "$at : ShipmentAt( enteredFrom( \"exceptions\" ) )"))))
                .singleElement()
                .asString()
                .startsWith("12:6 list-empty: the list exceptions has no row");
    }

    @Test
    void a_rule_that_cannot_be_read_whole_is_compared_with_none() throws IOException {
        assertThat(found(
                        "$at : ShipmentAt( act == \"ENTRY\" )",
                        "$at : ShipmentAt( act == \"ENTRY\", filed( \"ENS\" ) filed( \"T1\" ) )",
                        "$at : ShipmentAt( act == \"ENTRY\", mode == 3 )"))
                .containsExactly(
                        "19:54 comma-missing: a comma is missing before filed", "29:47 wrong-kind: mode is a text");
    }

    @Test
    void of_rules_that_are_all_the_same_each_is_told_once() throws IOException {
        String condition = "$at : ShipmentAt( act == \"ENTRY\" )";
        assertThat(found(condition, condition, condition, condition))
                .containsExactly(
                        "13:6 rules-equal: the rule asks and reports the same as EU-EXA-001 on the same days",
                        "23:6 rules-equal: the rule asks and reports the same as EU-EXA-001 on the same days",
                        "33:6 rules-equal: the rule asks and reports the same as EU-EXA-001 on the same days");
    }

    @Test
    void a_semicolon_that_is_spoken_of_does_not_end_what_is_wrong() throws IOException {
        String file = "package eu.entry\n"
                + RULE.formatted("EU-EXA-001", "$at : ShipmentAt( act == \"ENTRY\" )")
                        .replace("$at );", "$at )");
        assertThat(Linter.lint(
                        new ExamplePack().with("eu/entry/example.drl", file).write(directory)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message() + " | " + finding.remedy())
                        .isEqualTo("a ; is missing after the call | write it at the end"));
    }

    @Test
    void mistakes_in_several_files_and_doubts_are_found_in_one_run() throws IOException {
        ExamplePack pack = new ExamplePack()
                .with(
                        "eu/entry/example.drl",
                        "package eu.entry\n"
                                + RULE.formatted("EU-EXA-001", "$at : ShipmentAt( actt == \"ENTRY\" )")
                                + RULE.formatted("EU-EXA-002", "$at : ShipmentAt( act == \"ENTRY\", act == \"EXIT\" )"))
                .with(
                        "eu/exit/example.drl",
                        "package eu.exit\n" + RULE.formatted("EU-EXA-003", "$at : ShipmentAt( act == )"))
                .with("text/ru.yaml", "language: [\n")
                .with("eu/exit/example.test.yaml", "cases: [\n");
        assertThat(Linter.lint(pack.write(directory)).stream()
                        .map(f -> f.file() + " " + f.id() + " " + f.rule())
                        .distinct())
                .containsExactly(
                        "eu/entry/example.drl unknown-property EU-EXA-001",
                        "eu/entry/example.drl never-fires EU-EXA-002",
                        "eu/exit/example.drl comma-missing EU-EXA-003",
                        "eu/exit/example.test.yaml case-unreadable ",
                        "text/ru.yaml file-unreadable ");
    }

    @Test
    void ids_are_told_apart() {
        assertThat(Lint.ids()).doesNotHaveDuplicates();
    }
}
