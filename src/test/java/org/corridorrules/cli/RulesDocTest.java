package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corridorrules.authoring.trial.TrialPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corridor rules doc}: what it writes and how it ends. */
class RulesDocTest {

    @TempDir
    private Path directory;

    private Run doc(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "rules";
        args[1] = "doc";
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(directory.resolve("cache"), "", args);
    }

    @Test
    void it_writes_the_book_and_says_where_to_begin() throws IOException {
        Path rules = TinyPack.write(directory.resolve("rules"));
        Path out = directory.resolve("book");
        Run run = doc("--rules", rules.toString(), "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("\\d+ files; begin with .*index\\.html\\R");
        assertThat(run.status()).isZero();
        assertThat(out.resolve("rule/CN-EXP-001.html")).content().contains("Export declaration is missing");
        assertThat(doc("--rules", rules.toString(), "--out", out.toString())).isEqualTo(run);
    }

    @Test
    void mutation_is_shown_if_it_is_asked_for_and_the_same_whether_it_was_known_or_not() throws IOException {
        Path rules = directory.resolve("rules");
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(rules);
        String[] options = {
            "--rules", rules.toString(), "--out", directory.resolve("book").toString(), "--mutation"
        };
        assertThat(doc(options).status()).isZero();
        Path page = directory.resolve("book/rule/EU-TEA-001.html");
        String first = Files.readString(page);
        assertThat(first).containsPattern("Proof: speaks in \\d+ cases, .*, (\\d+) of \\1 mutations caught</p>");
        assertThat(directory.resolve("book/parameter/eu.tea.limit.html"))
                .content()
                .containsPattern("<dt>Proof</dt>\n<dd>\\d+ of \\d+ mutations caught</dd>");
        assertThat(doc(options).status()).isZero();
        assertThat(page).hasContent(first);
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_is_right() throws IOException {
        Path rules = TinyPack.write(directory.resolve("rules"));
        Run without = doc("--out", directory.resolve("book").toString());
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).startsWith("the book shows the rules as they are written: name their directory with");
        Run within =
                doc("--rules", rules.toString(), "--out", rules.resolve("book").toString());
        assertThat(within.status()).isEqualTo(2);
        assertThat(within.err()).contains("lies among the rules; name a folder outside of");
        Files.writeString(directory.resolve("notes.txt"), "mine");
        Run taken = doc("--rules", rules.toString(), "--out", directory.toString());
        assertThat(taken.status()).isEqualTo(2);
        assertThat(taken.err()).contains("holds other files and no earlier book");
        TinyPack.file(rules, "cn/export/declaration.test.yaml", "cases: [ { nam: x } ]\n");
        Run unreadable = doc(
                "--rules", rules.toString(), "--out", directory.resolve("book").toString());
        assertThat(unreadable.status()).isEqualTo(2);
        assertThat(unreadable.err()).contains("declaration.test.yaml:1:", "did you mean name?");
        TinyPack.file(rules, "cn/export/broken.drl", "package cn.export\n\nrule \"CN-EXP-002\"\nend\n");
        assertThat(doc(
                                "--rules",
                                rules.toString(),
                                "--out",
                                directory.resolve("book").toString())
                        .status())
                .isEqualTo(3);
    }
}
