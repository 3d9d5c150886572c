package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridorrules.fact.Facts;
import org.junit.jupiter.api.Test;

/** A rule file of which something is missing, wherever that is. */
class LeftOutTest {

    private static final Path FILE = Path.of("rules/eu/entry/ens.drl");
    private static final int RULES = 3;

    private static String some() throws IOException {
        String all = Files.readString(FILE);
        int end = 0;
        for (int i = 0; i < RULES; i++) {
            end = all.indexOf("\nend\n", end) + 5;
        }
        return all.substring(0, end);
    }

    private static List<PackProblem> problems(String source) {
        List<PackProblem> problems = new ArrayList<>();
        new RuleFileReader(Facts.VOCABULARY, null, null, problems).read("eu/entry/ens.drl", source);
        // The tools read the same text without being told what is wrong in it.
        for (RuleSource rule : RuleSource.of(source)) {
            assertThat(rule.fact()).isNotNull();
            assertThat(rule.conditions()).doesNotContainNull();
            assertThat(rule.report())
                    .satisfiesAnyOf(report -> assertThat(report).isNull(), report -> assertThat(report.text())
                            .startsWith("findings"));
        }
        return problems;
    }

    private static int offset(String source, Token token) {
        int start = 0;
        for (int line = 1; line < token.line(); line++) {
            start = source.indexOf('\n', start) + 1;
        }
        return start + token.column() - 1;
    }

    @Test
    void any_sign_left_out_is_told_unless_what_is_left_is_a_sound_rule() throws IOException {
        String source = some();
        assertThat(problems(source)).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (Token token : Token.scan(source)) {
            int at = offset(source, token);
            int length = token.kind() == Token.Kind.TEXT
                    ? token.text().length() + 2
                    : token.text().length();
            String without = source.substring(0, at) + " " + source.substring(at + length);
            if (problems(without).isEmpty()) {
                unnoticed.add(token.text());
            }
        }
        assertThat(unnoticed).isSubsetOf(Set.of("!", "not"));
    }

    @Test
    void a_file_cut_off_anywhere_is_read_to_its_end() throws IOException {
        String source = some();
        for (int end = 0; end < source.length(); end++) {
            String part = source.substring(0, end);
            assertThat(problems(part)).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
            });
        }
    }
}
