package org.corridorrules.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.TrialPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small changes of a pack, and whether its cases notice them. */
class MutationTest {

    private static final Choice EVERYTHING = new Choice(List.of(), Set.of());

    private static final String WEAK =
            """
            base: tea
            cases:
              - name: tea is stopped
                expect: { fires: [{ rule: EU-TEA-001 }] }
            """;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void name_the_pack() {
        pack = folder.resolve("rules");
    }

    private Score mutate(Choice choice) {
        return new Mutation(TrialPack.trials(pack), pack, new Known(folder.resolve("cache")), folder.resolve("cache"))
                .run(choice, true, (done, of) -> {});
    }

    private static List<String> ids(Score score) {
        return score.survivors().stream().map(Score.Survivor::id).toList();
    }

    @Test
    void without_a_case_every_change_survives() {
        new TrialPack().writeTo(pack);
        assertThat(ids(mutate(EVERYTHING)))
                .containsExactly(
                        "EU-TEA-001 / without territory == \"EU\"",
                        "EU-TEA-001 / opposite of territory == \"EU\"",
                        "EU-TEA-001 / without act == \"ENTRY\"",
                        "EU-TEA-001 / opposite of act == \"ENTRY\"",
                        "EU-TEA-001 / without startsInList( \"hsCode\", \"tea-hs\" )",
                        "EU-TEA-001 / opposite of startsInList( \"hsCode\", \"tea-hs\" )",
                        "EU-TEA-001 / without above( \"grossMass\", \"eu.tea.limit\" )",
                        "EU-TEA-001 / opposite of above( \"grossMass\", \"eu.tea.limit\" )",
                        "EU-TEA-001 / severity WARN for BLOCK",
                        "EU-TEA-001 / from 2026-06-30 for 2026-07-01",
                        "EU-TEA-001 / from 2026-07-02 for 2026-07-01",
                        "eu.tea.limit / 9 for 10",
                        "eu.tea.limit / 11 for 10",
                        "eu.tea.limit / without 10",
                        "eu.tea.limit / 4 for 5 from 2027-01-01",
                        "eu.tea.limit / 6 for 5 from 2027-01-01",
                        "eu.tea.limit / without 5 from 2027-01-01",
                        "eu.tea.limit / change on 2026-12-31 for 2027-01-01",
                        "eu.tea.limit / change on 2027-01-02 for 2027-01-01",
                        "tea-hs / without any row");
    }

    @Test
    void thorough_cases_notice_every_change() {
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(pack);
        assertThat(mutate(EVERYTHING))
                .isEqualTo(new Score(
                        Map.of(
                                Kind.WITHOUT_CONDITION, new Score.Tally(4, 0, 0),
                                Kind.OPPOSITE_CONDITION, new Score.Tally(4, 0, 0),
                                Kind.SEVERITY, new Score.Tally(1, 0, 0),
                                Kind.LIMIT, new Score.Tally(4, 0, 0),
                                Kind.DAY, new Score.Tally(4, 0, 0),
                                Kind.VERSION, new Score.Tally(2, 0, 0),
                                Kind.ROW, new Score.Tally(1, 0, 0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        1,
                        1,
                        20));
    }

    @Test
    void each_part_of_a_condition_is_left_out() {
        new TrialPack()
                .with(
                        "eu/entry/parts.drl",
                        """
                        package eu.entry

                        // Asked when tea ( or coffee ) comes, and then told.
                        rule "EU-TEA-002"
                            @severity( INFO )
                            @basis( "Some Act, Art. 2" )
                            @confidence( HIGH )
                            @reviewed( "2026-11-22" )
                        when
                            $item : GoodsItemAt( territory == "EU", act == "ENTRY",
                                has( "grossMass" ) && ( startsInList( "hsCode", "tea-hs" ) || above( "grossMass", "eu.tea.limit" ) ) )
                        then
                            findings.report( $item, "grossMass" );
                        end
                        """)
                .with("text/en.parts.yaml", "language: en\ntexts:\n  EU-TEA-002: { title: T, message: m, remedy: r }\n")
                .withCases(
                        TrialPack.THOROUGH
                                + """
                                  - name: a heavy line of coffee
                                    set: { /consignments/0/goods/0/hsCode: "090111" }
                                    expect: { fires: [ { rule: EU-TEA-002, severity: INFO, times: 1 } ] }
                                """)
                .writeTo(pack);
        Score score = mutate(new Choice(List.of(), Set.of("EU-TEA-002")));
        String whole = "(has(\"grossMass\") && (startsInList(\"hsCode\", \"tea-hs\") || above(\"grossMass\","
                + " \"eu.tea.limit\")))";
        assertThat(score.tallies().get(Kind.WITHOUT_PART)).isEqualTo(new Score.Tally(1, 3, 0));
        assertThat(score.survivors())
                .filteredOn(survivor -> survivor.id().endsWith(" in " + whole))
                .extracting(Score.Survivor::id, Score.Survivor::place)
                .containsExactly(
                        tuple(
                                "EU-TEA-002 / without has(\"grossMass\") in " + whole,
                                new org.corridorrules.authoring.trial.Place("eu/entry/parts.drl", 11)),
                        tuple(
                                "EU-TEA-002 / without (startsInList(\"hsCode\", \"tea-hs\") || above(\"grossMass\","
                                        + " \"eu.tea.limit\")) in " + whole,
                                new org.corridorrules.authoring.trial.Place("eu/entry/parts.drl", 11)),
                        tuple(
                                "EU-TEA-002 / without startsInList(\"hsCode\", \"tea-hs\") in " + whole,
                                new org.corridorrules.authoring.trial.Place("eu/entry/parts.drl", 11)));
    }

    @Test
    void a_survivor_says_where_it_is_and_which_case_to_write() {
        new TrialPack().withCases(WEAK).writeTo(pack);
        assertThat(mutate(new Choice(List.of(), Set.of("EU-TEA-001"))).survivors())
                .contains(new Score.Survivor(
                        new org.corridorrules.authoring.trial.Place("eu/entry/tea.drl", 11),
                        "EU-TEA-001 / without startsInList( \"hsCode\", \"tea-hs\" )",
                        true,
                        "write a case in which everything else holds and this does not; EU-TEA-001 must say nothing there",
                        null));
    }

    @Test
    void a_hint_names_a_case_that_shows_the_change_already() {
        String cases = WEAK
                + """
                  - name: coffee is something else
                    set: { /consignments/0/goods/0/hsCode: "090111" }
                    expect: { silent: [] }
                """;
        new TrialPack().withCases(cases).writeTo(pack);
        assertThat(mutate(new Choice(List.of("eu/entry"), Set.of())).survivors())
                .filteredOn(survivor -> survivor.id().contains("without startsInList"))
                .extracting(Score.Survivor::hint)
                .containsExactly("silent: [EU-TEA-001] in eu/entry/tea.test.yaml: coffee is something else");
    }

    @Test
    void a_verdict_notices_what_makes_it_worse() {
        String verdict =
                """
                base: tea
                cases:
                  - name: coffee is clear
                    set: { /consignments/0/goods/0/hsCode: "090111" }
                    expect: { verdict: CLEAR }
                """;
        new TrialPack().withCases(verdict).writeTo(pack);
        assertThat(ids(mutate(new Choice(List.of("eu/entry"), Set.of()))))
                .contains("EU-TEA-001 / without act == \"ENTRY\"", "EU-TEA-001 / severity WARN for BLOCK")
                .doesNotContain(
                        "EU-TEA-001 / without startsInList( \"hsCode\", \"tea-hs\" )",
                        "EU-TEA-001 / opposite of startsInList( \"hsCode\", \"tea-hs\" )");
    }

    @Test
    void a_second_run_tries_nothing_again() {
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(pack);
        mutate(EVERYTHING);
        assertThat(mutate(EVERYTHING).tried()).isZero();
    }

    @Test
    void a_changed_case_has_what_it_speaks_of_tried_again() {
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(pack);
        mutate(EVERYTHING);
        new TrialPack().withCases(WEAK).writeTo(pack);
        Score again = mutate(EVERYTHING);
        assertThat(again.tried()).isEqualTo(20);
        assertThat(ids(again)).contains("eu.tea.limit / 9 for 10");
    }

    @Test
    void a_changed_value_has_the_rules_that_read_it_tried_again() {
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(pack);
        mutate(EVERYTHING);
        new TrialPack()
                .withCases(TrialPack.THOROUGH)
                .with("reference/tea-hs.csv", "hs,name,from,until,confidence,source,facts\n0902,Tea,,,LOW,test,\n")
                .writeTo(pack);
        assertThat(mutate(new Choice(List.of("eu/entry"), Set.of())).tried()).isEqualTo(11);
    }

    @Test
    void what_the_pack_calls_equivalent_is_told_apart_and_what_is_not_is_told() {
        String list =
                """
                - reason: Nobody can tell.
                  changes:
                    - eu.tea.limit / 9 for 10
                    - eu.tea.limit / 99 for 10
                """;
        new TrialPack().withCases(WEAK).with("equivalent-mutants.yaml", list).writeTo(pack);
        Score score = mutate(EVERYTHING);
        assertThat(score.equivalent())
                .containsExactly(new Score.Equivalent("eu.tea.limit / 9 for 10", "Nobody can tell."));
        assertThat(score.unused()).containsExactly("eu.tea.limit / 99 for 10");
        assertThat(ids(score)).doesNotContain("eu.tea.limit / 9 for 10");
    }

    @Test
    void an_equivalent_one_needs_a_reason() {
        new TrialPack()
                .with("equivalent-mutants.yaml", "- changes: [eu.tea.limit / 9 for 10]\n")
                .writeTo(pack);
        assertThatThrownBy(() -> mutate(EVERYTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("equivalent-mutants.yaml: each entry needs a reason and changes, a list of what no case can"
                        + " notice");
    }

    @Test
    void a_case_that_fails_already_catches_nothing() {
        new TrialPack()
                .withCases(WEAK.replace("fires: [{ rule: EU-TEA-001 }]", "silent: [EU-TEA-001]"))
                .writeTo(pack);
        Score score = mutate(EVERYTHING);
        assertThat(score.failing()).containsExactly("EU-TEA-001 in eu/entry/tea.test.yaml: tea is stopped");
        assertThat(score.all().caught()).isZero();
    }

    @Test
    void a_spoilt_memory_costs_time_and_not_the_answer() throws java.io.IOException {
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(pack);
        mutate(EVERYTHING);
        java.nio.file.Files.writeString(folder.resolve("cache/mutation-1"), "no hash 1 2 3\n");
        assertThat(mutate(EVERYTHING).tried()).isEqualTo(20);
    }

    @Test
    void thousands_of_survivors_are_remembered() {
        java.util.BitSet places = new java.util.BitSet();
        places.set(0, 5000);
        Known known = new Known(folder);
        known.remember("a".repeat(64), places);
        known.save();
        assertThat(new Known(folder).survivors("a".repeat(64))).isEqualTo(places);
    }
}
