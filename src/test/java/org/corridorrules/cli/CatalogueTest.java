package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists that the bundled rules give of themselves. */
class CatalogueTest {

    @TempDir
    private Path cache;

    private List<String> listed(String... options) {
        String[] args =
                Stream.concat(Stream.of("rules", "list"), Stream.of(options)).toArray(String[]::new);
        return Run.of(cache, "", args)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void the_catalogue_in_the_project_is_that_of_its_rules() throws IOException {
        assertThat(Files.readString(Path.of("RULES.md")))
                .as("RULES.md; make it anew with: corridor rules list --format markdown > RULES.md")
                .isEqualTo(Run.of(cache, "", "rules", "list", "--format", "markdown")
                        .out());
    }

    @Test
    void a_lane_keeps_the_rules_of_its_direction() {
        assertThat(listed("--lane", "CN-KZ-EU"))
                .contains("CN-DATA-001a", "EAEU-NAV-001a", "EU-H7-001a", "TRN-NOTE-001a")
                .doesNotContain("AZ-PRE-001a");
        assertThat(listed("--lane", "EU-KZ-CN")).contains("TRN-NOTE-001a").doesNotContain("CN-DATA-001a", "EU-H7-001a");
    }

    @Test
    void a_mode_and_a_day_keep_their_rules() {
        assertThat(listed("--lane", "CN-KZ-EU", "--mode", "rail", "--on", "2026-07-01"))
                .contains("TRN-NOTE-001a", "EU-DUT-001a")
                .doesNotContain("CN-MAN-003c");
        assertThat(listed("--lane", "CN-KZ-EU", "--mode", "rail", "--on", "2026-06-30"))
                .doesNotContain("EU-DUT-001a");
    }
}
