package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --overlay} and {@code check --waivers}. */
class OwnDecisionsTest {

    @TempDir
    private static Path shared;

    private static Path rules;

    @TempDir
    private Path directory;

    @BeforeAll
    static void writeRules() throws IOException {
        rules = TinyPack.write(shared.resolve("rules"));
    }

    private Run check(String in, String... options) {
        return checkAt("2026-11-28T12:00:00Z", in, options);
    }

    private Run checkAt(String now, String in, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", "-", "--rules", rules.toString(), "--now", now, "--fail-on", "warn"));
        arguments.addAll(List.of(options));
        return Run.of(shared.resolve("cache"), in, arguments.toArray(String[]::new));
    }

    private Path waivers(String shipments, String until) throws IOException {
        return Files.writeString(
                directory.resolve("waivers.yaml"),
                """
                waivers:
                  - rule: CN-EXP-001
                    path: /filings
                    shipments: [ "%s" ]
                    reason: The declarant lodges it on the day.
                    owner: A. Nurlanova
                    until: %s
                """
                        .formatted(shipments, until));
    }

    @Test
    void a_waived_finding_stands_in_its_own_section_and_does_not_count() throws IOException {
        assertThat(check(TinyPack.warned()).status()).isEqualTo(1);
        Run run = check(
                TinyPack.warned(),
                "--waivers",
                waivers("T-WARNED", "2027-01-01").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("CLEAR  T-WARNED: 0 BLOCK, 0 WARN, 0 INFO, 1 waived\n")
                .contains(
                        """

                        Waived: 1 WARN
                          WARN   Export declaration is missing (CN-EXP-001)
                                 in the document: /filings
                                 why: The declarant lodges it on the day.
                                 owner: A. Nurlanova; expires on 2027-01-01
                        """);
    }

    @Test
    void the_section_is_in_the_language_of_the_report() throws IOException {
        String file = waivers("T-WARNED", "2027-01-01").toString();
        assertThat(check(TinyPack.warned(), "--waivers", file, "--lang", "ru").out())
                .contains("почему: The declarant lodges it on the day.\n", "отвечает: A. Nurlanova; истекает:");
        assertThat(check(TinyPack.warned(), "--waivers", file, "--lang", "kk").out())
                .contains("жауапты: A. Nurlanova; мерзімі бітетін күн:");
        assertThat(check(TinyPack.warned(), "--waivers", file, "--lang", "zh").out())
                .contains("负责人：A. Nurlanova；失效日：");
    }

    @Test
    void an_expired_waiver_does_not_count_and_is_told_at_the_end() throws IOException {
        Path file = waivers("T-*", "2026-11-28");
        Run run = check(TinyPack.warned(), "--waivers", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(check(TinyPack.warned()).out());
        assertThat(run.err())
                .isEqualTo(
                        file
                                + """
                        :2:5: the waiver of CN-EXP-001 expired on 2026-11-28 and no longer counts; mend what it covered, or decide anew
                            - rule: CN-EXP-001
                              ^
                        """);
    }

    @Test
    void a_waiver_of_no_use_in_the_whole_run_is_told_at_the_end() throws IOException {
        Path file = waivers("T-*", "2027-01-01");
        Run run = check(TinyPack.clear(), "--waivers", file.toString());
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err())
                .startsWith(file + ":2:5: the waiver of CN-EXP-001 was not used: the rule found nothing at this path of"
                        + " these shipments; take it out, or mend its path or shipments\n");
    }

    @Test
    void a_stream_is_waived_line_by_line_and_its_waivers_are_counted_over_all_lines() throws IOException {
        String line =
                TinyPack.warned().replace("\n", " ") + "\n" + TinyPack.clear().replace("\n", " ") + "\n";
        String many = line.repeat(200);
        Path file = waivers("T-W*", "2027-01-01");
        Run used = check(many, "--format", "ndjson", "--waivers", file.toString());
        assertThat(used.err()).isEmpty();
        assertThat(used.status()).isEqualTo(0);
        assertThat(
                        used.out()
                                .lines()
                                .filter(
                                        report -> report.contains(
                                                "\"reason\":\"The declarant lodges it on the day.\",\"owner\":\"A. Nurlanova\",\"until\":\"2027-01-01\"")))
                .hasSize(200);
        Run unused = check(
                many,
                "--format",
                "ndjson",
                "--waivers",
                waivers("S-*", "2027-01-01").toString());
        assertThat(unused.status()).isEqualTo(1);
        assertThat(unused.err()).contains(":2:5: the waiver of CN-EXP-001 was not used");
    }

    @Test
    void waivers_that_cannot_be_used_are_unusable_input() throws IOException {
        Path file = Files.writeString(directory.resolve("waivers.yaml"), "waivers: 7\n");
        assertThat(check("", "--waivers", file.toString()))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                file
                                        + """
                                :1:10: /waivers: expected a list [ ], found the number 7; put brackets around it, even around a single entry
                                  waivers: 7
                                           ^
                                """));
        Files.writeString(file, waiversOf("CN-EXP-002"));
        assertThat(check("", "--waivers", file.toString()))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                file
                                        + """
                                :2:5: there is no rule CN-EXP-002; did you mean CN-EXP-001?
                                    - { rule: CN-EXP-002, path: "", shipments: [ S ], reason: x, owner: y, until: 2027-01-01 }
                                      ^
                                """));
        assertThat(check("", "--waivers", directory + "/none"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "--waivers " + directory + "/none: there is no such file\nTry 'corridor check --help'.\n"));
    }

    private static String waiversOf(String rule) {
        return "waivers:\n  - { rule: " + rule
                + ", path: \"\", shipments: [ S ], reason: x, owner: y, until: 2027-01-01 }\n";
    }

    @Test
    void a_rule_weighs_as_the_overlay_says_and_expired_changes_are_told() throws IOException {
        Path file = Files.writeString(
                directory.resolve("own.yaml"),
                "rules:\n  CN-EXP-001: { severity: BLOCK, reason: We insist., until: 2026-11-29 }\n");
        Run before = check(TinyPack.warned(), "--overlay", file.toString());
        assertThat(before.out()).startsWith("BLOCKED  T-WARNED: 1 BLOCK, 0 WARN");
        assertThat(before.err()).isEmpty();
        Run after = checkAt("2026-11-29T00:00:00Z", TinyPack.warned(), "--overlay", file.toString());
        assertThat(after.out()).startsWith("ATTENTION  T-WARNED: 0 BLOCK, 1 WARN");
        assertThat(after.err())
                .startsWith(file + ":2:3: the change of CN-EXP-001 expired on 2026-11-29 and no longer counts: the rule"
                        + " speaks as the pack has it; decide anew, or take the entry out\n");
    }

    @Test
    void a_broken_overlay_fails_as_broken_rules_do() throws IOException {
        Path file = Files.writeString(
                directory.resolve("own.yaml"), "rules:\n  CN-EXP-011: { severity: BLOCK, reason: We insist. }\n");
        assertThat(check("", "--overlay", file.toString()))
                .isEqualTo(
                        new Run(
                                3,
                                "",
                                file
                                        + """
                                :2:3: there is no rule CN-EXP-011; did you mean CN-EXP-001?
                                    CN-EXP-011: { severity: BLOCK, reason: We insist. }
                                    ^
                                """));
    }
}
