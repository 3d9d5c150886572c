package org.corridorrules.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corridorrules.CorridorRules;
import org.corridorrules.TinyPack;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.lint.LintFinding;
import org.corridorrules.authoring.lint.Linter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path pack;

    @BeforeEach
    void write_a_pack_with_one_rule() throws IOException {
        new TinyPack()
                .withEntryRule("EU-T-001", "$at : ShipmentAt( territory == \"EU\" )", "findings.report( $at, \"id\" );")
                .with("ids.txt", "# Ids.\nEU-T-001\nEU-T-002 retired 2026-01-01 repealed\n")
                .writeTo(pack);
        Files.createDirectories(pack.resolve("bases"));
        Files.copy(Path.of("rules/bases/china-europe-express.json"), pack.resolve("bases/china-europe-express.json"));
    }

    @Test
    void a_draft_works_at_once_and_its_cases_pass() throws IOException {
        List<Path> written = new RuleDraft(pack, "EU-T-003a", "eu/entry/topic", TODAY).write();
        assertThat(written.stream().map(file -> pack.relativize(file).toString()))
                .containsExactly(
                        "eu/entry/topic.drl",
                        "eu/entry/topic.test.yaml",
                        "text/en.eu-t-003a.yaml",
                        "text/ru.eu-t-003a.yaml",
                        "text/kk.eu-t-003a.yaml",
                        "text/zh.eu-t-003a.yaml",
                        "ids.txt");
        RuleCases cases = new RuleCases(pack);
        RuleCaseRunner runner = new RuleCaseRunner(CorridorRules.load(pack), cases);
        assertThat(cases.all().get("eu/entry/topic.test.yaml"))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(runner.run(rule)).isEmpty());
        assertThat(Files.readString(pack.resolve("ids.txt"))).endsWith("repealed\nEU-T-003a\n");
    }

    @Test
    void a_second_draft_is_added_behind_the_first() throws IOException {
        new RuleDraft(pack, "EU-T-003a", "eu/entry/topic", TODAY).write();
        new RuleDraft(pack, "EU-T-003b", "eu/entry/topic", TODAY).write();
        RuleCases cases = new RuleCases(pack);
        RuleCaseRunner runner = new RuleCaseRunner(CorridorRules.load(pack), cases);
        assertThat(cases.all().get("eu/entry/topic.test.yaml"))
                .hasSize(4)
                .allSatisfy(rule -> assertThat(runner.run(rule)).isEmpty());
    }

    @Test
    void lint_tells_every_part_that_is_not_filled_in() throws IOException {
        new RuleDraft(pack, "EU-T-003a", "eu/entry/topic", TODAY).write();
        assertThat(Linter.lint(pack).stream()
                        .filter(finding -> finding.id().equals("not-filled-in"))
                        .map(LintFinding::file))
                .hasSize(15)
                .contains("eu/entry/topic.drl", "eu/entry/topic.test.yaml", "text/zh.eu-t-003a.yaml");
    }

    @Test
    void an_id_that_is_or_was_in_use_is_refused() {
        for (String id : List.of("EU-T-001", "EU-T-002")) {
            assertThatThrownBy(() -> new RuleDraft(pack, id, "eu/entry/topic", TODAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is or was a rule " + id + ", and an id is for ever; take the next free one");
        }
    }

    @Test
    void what_is_no_id_and_what_is_no_place_is_told() {
        assertThatThrownBy(() -> new RuleDraft(pack, "EU-T-3", "eu/entry/topic", TODAY))
                .hasMessageStartingWith("\"EU-T-3\" is no id of a rule; write the letters of the fact");
        assertThatThrownBy(() -> new RuleDraft(pack, "EU-T-003", "entry/topic", TODAY))
                .hasMessageStartingWith("\"entry/topic\" is no place for a rule; write territory, act and topic");
        assertThatThrownBy(() -> new RuleDraft(pack, "EU-T-003", "eu/entri/topic", TODAY))
                .hasMessage("the pack has no folder eu/entri; it has eu/entry");
    }
}
