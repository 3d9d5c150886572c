package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.corridorrules.authoring.trial.TrialPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corridor rules mutate} and {@code corridor rules coverage}: what is printed, and how they end. */
class RulesMutateTest {

    @TempDir
    private Path folder;

    private Run run(String command, String... args) {
        return Run.of(
                folder.resolve("cache"),
                "",
                Stream.concat(
                                Stream.of(
                                        "rules",
                                        command,
                                        "--rules",
                                        folder.resolve("rules").toString()),
                                Stream.of(args))
                        .toArray(String[]::new));
    }

    private void write(String cases) {
        new TrialPack().withCases(cases).writeTo(folder.resolve("rules"));
    }

    @Test
    void a_survivor_is_told_with_the_case_to_write() {
        write(TrialPack.THOROUGH.replace("grossMass: \"10\"", "grossMass: \"9\""));
        assertThat(run("mutate", "parameters"))
                .isEqualTo(new Run(
                        1,
                        """
                                SURVIVES  eu.tea.limit / 9 for 10
                                        parameters/eu.tea.limit.yaml:6: no case notices it; write a case in which the limit of 10 is only just kept, and one in which it is only just not, before 2027-01-01
                                                                 caught    survive equivalent
                                a limit moved by one unit             3          1          0
                                a day moved by one                    2          0          0
                                a value left out                      2          0          0
                                all                                   7          1          0
                                87.5 % of the changes that can change an answer are caught; 8 tried now, the outcome of the others was known
                                not changed: 1 parameters that no rule reads, 0 rows that no case asks for, the map (places, territories, border-pairs), and what a rule reports
                                """,
                        ""));
    }

    @Test
    void so_many_survivors_as_are_allowed_are_a_success() {
        write(TrialPack.THOROUGH.replace("grossMass: \"10\"", "grossMass: \"9\""));
        assertThat(run("mutate", "parameters", "--at-most", "1").status()).isZero();
        assertThat(run("mutate", "parameters", "--at-most", "0").status()).isEqualTo(1);
    }

    @Test
    void all_caught_is_a_success() {
        write(TrialPack.THOROUGH);
        assertThat(run("mutate").status()).isZero();
        assertThat(run("mutate").out()).contains("100.0 % of the changes", "; 0 tried now");
    }

    @Test
    void a_choice_of_nothing_is_no_success() {
        write(TrialPack.THOROUGH);
        Run run = run("mutate", "--id", "EU-TEA-001", "parameters");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("nothing is chosen by all of this; leave something out\n");
    }

    @Test
    void an_unknown_name_is_refused() {
        write(TrialPack.THOROUGH);
        assertThat(run("mutate", "--id", "eu.tea.limits"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                                there is no rule, parameter or list eu.tea.limits; did you mean eu.tea.limit?
                                Try 'corridor rules mutate --help'.
                                """));
    }

    @Test
    void coverage_is_whole_if_every_rule_speaks_and_is_silent() {
        write(TrialPack.THOROUGH);
        Run run = run("coverage", "eu/entry");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("  EU-TEA-001     speaks in 4, silent in 5\n");
    }

    @Test
    void coverage_is_written_to_a_file_as_a_page() throws IOException {
        write("base: tea\ncases:\n  - name: tea\n    expect: { fires: [{ rule: EU-TEA-001 }] }\n");
        Path page = folder.resolve("coverage.html");
        assertThat(run("coverage", "--format", "html", "--out", page.toString()))
                .isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(page)).contains("no case expects it to be silent");
    }
}
