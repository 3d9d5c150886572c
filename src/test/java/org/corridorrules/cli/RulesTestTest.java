package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code corridor rules test}: which cases run, and how they are told. */
class RulesTestTest {

    private static final String RULE =
            """

            rule "%s"
                @severity( WARN )
                @basis( "Some Act, Art. 1" )
                @confidence( HIGH )
                @reviewed( "2026-11-22" )
                @tags( "%s" )
            when
                $at : ShipmentAt( territory == "CN", act == "%s" )
            then
                findings.report( $at );
            end
            """;

    @TempDir
    private static Path shared;

    private static Path rules;

    @BeforeAll
    static void write_the_rules() throws IOException {
        rules = TinyPack.write(shared.resolve("rules"));
        file("cn/export/a.drl", "package cn.export\n" + RULE.formatted("CN-AAA-001", "first", "EXPORT"));
        file(
                "cn/export/b.drl",
                "package cn.export\n" + RULE.formatted("CN-BBB-001", "second", "EXPORT")
                        + RULE.formatted("CN-BBB-002", "third", "TRANSIT"));
        file(
                "text/en.more.yaml",
                """
                language: en
                texts:
                  CN-AAA-001: { title: A, message: A, remedy: A }
                  CN-BBB-001: { title: B, message: B, remedy: B }
                  CN-BBB-002: { title: C, message: C, remedy: C }
                """);
        file("bases/clear.json", TinyPack.clear());
        file(
                "cn/export/a.test.yaml",
                """
                base: clear
                cases:
                  - name: the first speaks
                    expect: { fires: [{ rule: CN-AAA-001 }], silent: [CN-EXP-001] }
                  - name: the second speaks too
                    expect: { fires: [{ rule: CN-BBB-001 }] }
                """);
        file(
                "cn/export/b.test.yaml",
                """
                base: clear
                cases:
                  - name: no transit is judged
                    expect: { silent: [CN-BBB-002] }
                """);
        file(
                "cn/exportonly/c.test.yaml",
                """
                base: clear
                cases:
                  - name: a declaration is asked for
                    remove: [/filings/0]
                    expect: { fires: [{ rule: CN-EXP-001 }] }
                """);
    }

    private static void file(String name, String content) throws IOException {
        TinyPack.file(rules, name, content);
    }

    private static Run test(String... args) {
        return Run.of(
                shared.resolve("cache"),
                "",
                Stream.concat(Stream.of("rules", "test", "--rules", rules.toString()), Stream.of(args))
                        .toArray(String[]::new));
    }

    @Test
    void without_a_filter_every_case_runs_and_every_rule_needs_one() {
        assertThat(test())
                .isEqualTo(new Run(
                        1,
                        """
                                FAILED  CN-BBB-002 has no case that makes it speak
                                4 passed, 1 failed
                                """,
                        ""));
    }

    @ParameterizedTest
    @CsvSource({
        "cn, 4",
        "cn/export, 3",
        "cn/export/, 3",
        "cn/export/b.test.yaml, 1",
        "cn/export/b.drl, 2",
        "cn/export/declaration.drl, 1",
        "cn/export/a.drl cn/export/declaration.drl, 1",
        "cn/export/b.drl cn/exportonly, 4",
        "--id CN-AAA-001, 1",
        "--id CN-BBB-001 --id CN-BBB-002, 2",
        "--tag second, 1",
        "--tag first --tag third, 2",
        "--id CN-EXP-001, 2",
        "--id CN-EXP-001 cn/export, 1",
        "--id CN-EXP-001 --tag first, 1",
        "--name speaks, 2"
    })
    void a_filter_chooses_cases(String filter, int cases) {
        assertThat(test(filter.split(" "))).isEqualTo(new Run(0, cases + " passed, 0 failed\n", ""));
    }

    @Test
    void a_path_may_be_written_from_where_the_command_runs() {
        String path = Path.of("")
                .toAbsolutePath()
                .relativize(rules.toAbsolutePath().resolve("cn/exportonly"))
                .toString();
        assertThat(test(path).out()).isEqualTo("1 passed, 0 failed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cn/exprot | cn/exprot: the pack has no such folder or file; write it as eu/entry or as eu/entry/ens.drl",
                "../rules.txt | ../rules.txt: the pack has no such folder or file; write it as eu/entry or as eu/entry/ens.drl",
                "--id CN-AAA-002 | there is no rule CN-AAA-002; did you mean CN-AAA-001?",
                "--tag frist | there is no tag frist; did you mean first?"
            })
    void a_filter_that_names_nothing_is_refused(String filter, String message) {
        assertThat(test(filter.split(" ")))
                .isEqualTo(new Run(2, "", message + "\nTry 'corridor rules test --help'.\n"));
    }

    @Test
    void a_choice_of_no_case_is_no_success() {
        assertThat(test("--id", "CN-AAA-001", "cn/exportonly"))
                .isEqualTo(
                        new Run(1, "0 passed, 0 failed\n", "no case is chosen by all of this; leave something out\n"));
    }

    @Test
    void failures_are_told_in_the_order_of_the_files(@TempDir Path other) throws IOException {
        Path pack = TinyPack.write(other);
        TinyPack.file(pack, "bases/clear.json", TinyPack.clear());
        StringBuilder wanted = new StringBuilder();
        for (char file = 'a'; file < 'k'; file++) {
            TinyPack.file(
                    pack,
                    "cn/export/" + file + ".test.yaml",
                    """
                    base: clear
                    cases:
                      - name: one
                        expect: { fires: [{ rule: CN-EXP-001 }] }
                      - name: two
                        base: none
                    """);
            wanted.append(
                    """
                    FAILED  cn/export/%1$s.test.yaml: one
                            CN-EXP-001 should fire, but is silent
                            CN-EXP-001: nearest at cn-export-1: this condition does not hold: !filed( "CN_EXPORT_DECLARATION" ) (cn/export/declaration.drl:11)
                    FAILED  cn/export/%1$s.test.yaml: two
                            the case cannot be run: there is no shipment bases/none.json; write its name after base:
                    """
                            .formatted(file));
        }
        Run run = Run.of(shared.resolve("cache"), "", "rules", "test", "--rules", pack.toString(), "cn");
        assertThat(run).isEqualTo(new Run(1, wanted + "0 passed, 20 failed\n", ""));
    }
}
