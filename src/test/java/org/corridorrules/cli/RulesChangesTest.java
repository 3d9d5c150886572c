package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corridor rules changes}: what a new version changes, and what we have changed too. */
class RulesChangesTest {

    private static final String RULE = "cn/export/declaration.drl";
    private static final String VALUE =
            """
            parameters:
              cn.limit:
                description: A limit.
                unit: EUR
                values:
                  - { value: "%s", confidence: HIGH, basis: "Act" }
            """;

    @TempDir
    private Path directory;

    private Path old;
    private Path next;
    private Path ours;

    @BeforeEach
    void writePacks() throws IOException {
        old = pack("old");
        next = pack("new");
        ours = pack("ours");
        edit(next, "pack.yaml", "1.0.0", "1.1.0");
    }

    private Path pack(String name) throws IOException {
        Path pack = TinyPack.write(directory.resolve(name));
        TinyPack.file(pack, "parameters/cn.yaml", VALUE.formatted("150"));
        return pack;
    }

    private static void edit(Path pack, String file, String before, String after) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(pack.resolve(file), text.replace(before, after));
    }

    private Run changes(Object... arguments) {
        String[] all = new String[2 + arguments.length];
        all[0] = "rules";
        all[1] = "changes";
        for (int i = 0; i < arguments.length; i++) {
            all[2 + i] = arguments[i].toString();
        }
        return Run.of(directory.resolve("cache"), "", all);
    }

    @Test
    void counts_come_first_and_then_what_differs_line_by_line() throws IOException {
        edit(next, RULE, "@severity( WARN )", "@severity( INFO ) // softer");
        TinyPack.file(next, "parameters/cn.yaml", VALUE.formatted("200"));
        TinyPack.file(next, "parameters/more.yaml", VALUE.formatted("7").replace("cn.limit", "cn.more"));
        edit(next, "reference/places.csv", "Chongqing", "Tuanjiecun");
        edit(next, "text/en.yaml", "Have the declarant lodge it.", "Lodge it.");
        assertThat(changes(old, next))
                .isEqualTo(new Run(
                        0,
                        """
                tiny 1.0.0 to tiny 1.1.0: 1 rule, 2 parameters, 1 list, 1 text
                  added: 1 parameter
                  changed: 1 rule, 1 parameter, 1 list, 1 text

                rule CN-EXP-001: changed
                  - @severity( WARN )
                  + @severity( INFO ) // softer

                parameter cn.limit: changed
                  - always: 150 EUR, IN_FORCE, HIGH; Act
                  + always: 200 EUR, IN_FORCE, HIGH; Act

                parameter cn.more: added
                  + means: A limit.
                  + always: 7 EUR, IN_FORCE, HIGH; Act

                list places: changed
                  - CNCQI, Chongqing, , CN, , 1435, RAIL, ; always, HIGH
                  + CNCQI, Tuanjiecun, , CN, , 1435, RAIL, ; always, HIGH

                text CN-EXP-001 (en): changed
                  - remedy: Have the declarant lodge it.
                  + remedy: Lodge it.
                """,
                        ""));
    }

    @Test
    void what_we_have_changed_otherwise_is_a_conflict_and_stands_first() throws IOException {
        edit(next, RULE, "@severity( WARN )", "@severity( INFO )");
        edit(ours, RULE, "@severity( WARN )", "@severity( INFO )");
        TinyPack.file(next, "parameters/cn.yaml", VALUE.formatted("200"));
        TinyPack.file(ours, "parameters/cn.yaml", VALUE.formatted("100"));
        assertThat(changes(old, next, "--ours", ours))
                .isEqualTo(new Run(
                        1,
                        """
                tiny 1.0.0 to tiny 1.1.0: 1 rule, 1 parameter
                  changed: 1 rule, 1 parameter
                You have changed as well, and otherwise: 1 parameter

                CONFLICT  parameter cn.limit: changed
                  - always: 150 EUR, IN_FORCE, HIGH; Act
                  + always: 200 EUR, IN_FORCE, HIGH; Act
                  yours: changed
                    - always: 150 EUR, IN_FORCE, HIGH; Act
                    + always: 100 EUR, IN_FORCE, HIGH; Act

                rule CN-EXP-001: changed
                  - @severity( WARN )
                  + @severity( INFO )
                """,
                        ""));
    }

    @Test
    void a_rule_that_is_removed_there_and_changed_here_is_a_conflict() throws IOException {
        Files.delete(next.resolve(RULE));
        Files.delete(next.resolve("text/en.yaml"));
        edit(ours, RULE, "@severity( WARN )", "@severity( INFO )");
        Run run = changes(old, next, "--ours", ours);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        """
                        tiny 1.0.0 to tiny 1.1.0: 1 rule, 1 text
                          removed: 1 rule, 1 text
                        You have changed as well, and otherwise: 1 rule

                        CONFLICT  rule CN-EXP-001: removed
                          - in cn/export
                          - rule "CN-EXP-001"
                        """)
                .contains("  yours: changed\n    - @severity( WARN )\n    + @severity( INFO )\n");
    }

    @Test
    void what_only_we_have_changed_is_no_conflict() throws IOException {
        edit(ours, RULE, "@severity( WARN )", "@severity( INFO )");
        edit(next, RULE, "when", "// a comment\nwhen");
        assertThat(changes(old, next, "--ours", ours))
                .isEqualTo(new Run(
                        0,
                        """
                tiny 1.0.0 to tiny 1.1.0: no rule, parameter, list or text differs
                You have changed none of these.
                """,
                        ""));
    }

    @Test
    void packed_files_are_compared_like_directories() throws IOException {
        Path packed = directory.resolve("new.pack");
        TinyPack.file(next, "parameters/cn.yaml", VALUE.formatted("200"));
        assertThat(Run.of(directory.resolve("cache"), "", "rules", "pack", next.toString(), "--out", packed.toString())
                        .status())
                .isEqualTo(0);
        assertThat(changes(old, packed)).isEqualTo(changes(old, next));
    }

    @Test
    void what_is_not_there_is_wrong_usage() {
        assertThat(changes(old, directory + "/none"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "there is no directory or file " + directory + "/none to read a rule pack from\n"
                                + "Try 'corridor rules changes --help'.\n"));
    }
}
