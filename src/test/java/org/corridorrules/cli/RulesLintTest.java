package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.corridorrules.authoring.lint.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corridor rules lint}: what it prints and how it ends. */
class RulesLintTest {

    @TempDir
    private Path directory;

    private Path rules;

    @BeforeEach
    void write_the_rules() throws IOException {
        rules = TinyPack.write(directory.resolve("rules"));
        for (String language : new String[] {"ru", "kk", "zh"}) {
            TinyPack.file(
                    rules,
                    "text/" + language + ".yaml",
                    "language: " + language
                            + "\ntexts:\n  CN-EXP-001: { title: T, message: \"M {place}\", remedy: R }\n");
        }
        TinyPack.file(
                rules,
                "cn/export/declaration.test.yaml",
                "base: clear\ncases:\n  - name: a warning\n    expect: { fires: [ { rule: CN-EXP-001 } ] }\n");
    }

    private Run lint(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"rules", "lint", "--rules", rules.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(directory.resolve("cache"), "", args);
    }

    @Test
    void warnings_end_with_0_unless_they_are_asked_to_fail() {
        String out =
                rules + "/cn/export/declaration.drl:3:6: warning silence-untested [CN-EXP-001]: no case expects the"
                        + " rule to be silent\n    do: write one into cn/export/declaration.test.yaml that expects it: silent:"
                        + " [ CN-EXP-001 ]\n0 errors, 1 warning\nMore on a finding, with examples: corridor rules lint"
                        + " --explain silence-untested\n";
        assertThat(lint()).isEqualTo(new Run(0, out, ""));
        assertThat(lint("--fail-on", "warning")).isEqualTo(new Run(1, out, ""));
    }

    @Test
    void errors_end_with_1_and_a_path_leaves_out_the_rest() throws IOException {
        TinyPack.file(rules, "cn/exit/broken.drl", "package cn.exit\n\nrule \"CN-EXP-002\"\nend\n");
        TinyPack.file(rules, "parameters/x.yaml", "parameters: { x: { description: d, unit: EUR, values: [] } }\n");
        Run all = lint();
        assertThat(all.status()).isEqualTo(1);
        assertThat(all.out()).contains("cn/exit/broken.drl:", "parameters/x.yaml:", "cn/export/declaration.drl:");
        Run some = lint("cn/exit");
        assertThat(some.status()).isEqualTo(1);
        assertThat(some.out())
                .contains("cn/exit/broken.drl:")
                .doesNotContain("parameters/x.yaml:", "declaration.drl:3");
        assertThat(lint("cn/export").status()).isZero();
    }

    @Test
    void findings_are_written_for_machines_too() throws IOException {
        JsonNode json = new ObjectMapper().readTree(lint("--format", "json").out());
        assertThat(json.at("/findings/0/id").asText()).isEqualTo("silence-untested");
        JsonNode sarif = new ObjectMapper().readTree(lint("--format", "sarif").out());
        assertThat(sarif.at("/runs/0/results/0/ruleId").asText()).isEqualTo("silence-untested");
        assertThat(lint("--format", "github").out()).startsWith("::warning file=");
    }

    @Test
    void a_page_explains_a_check() {
        Run run = Run.of(directory, "", "rules", "lint", "--explain", "number-in-rule");
        assertThat(run).isEqualTo(new Run(0, Page.of("number-in-rule").markdown(), ""));
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_is_right() {
        Run unknown = Run.of(directory, "", "rules", "lint", "--explain", "number-in-rul");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("there is no check number-in-rul; did you mean number-in-rule?\n");
        Run nowhere = Run.of(directory, "", "rules", "lint");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("lint reads rules in a directory: name it with --rules DIR\n");
        assertThat(Run.of(directory, "", "rules", "lint", "--rules", "nowhere").status())
                .isEqualTo(2);
        assertThat(lint("eu/entry").status()).isEqualTo(2);
    }
}
