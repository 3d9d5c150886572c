package org.corridorrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check has a page, and the examples on it are what it says of them. */
class PagesTest {

    @TempDir
    private Path directory;

    static List<String> ids() {
        return Lint.ids();
    }

    @Test
    void every_page_has_a_check() throws IOException {
        Path pages = Path.of("src/main/resources/org/corridorrules/authoring/lint");
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Lint.ids());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_page_says_what_is_wrong_what_to_avoid_what_to_prefer_and_why(String id) {
        assertThat(Page.of(id).markdown().lines().filter(line -> line.startsWith("#")))
                .containsExactly("# " + Page.of(id).title(), "## Avoid", "## Prefer", "## Why");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_example_to_avoid_is_found(String id) throws IOException {
        ExamplePack pack = ExamplePack.of(Page.of(id), "avoid");
        assertThat(Linter.lint(pack.write(directory)))
                .filteredOn(finding -> finding.id().equals(id))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.remedy()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothing_is_found_in_the_example_to_prefer(String id) throws IOException {
        ExamplePack pack = ExamplePack.of(Page.of(id), "prefer");
        assertThat(pack.isEmpty()).isFalse();
        assertThat(Linter.lint(pack.write(directory))).isEmpty();
    }

    @Test
    void an_unknown_id_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> Page.of("number-in-rules"))
                .hasMessage("there is no check number-in-rules; did you mean number-in-rule?");
    }
}
