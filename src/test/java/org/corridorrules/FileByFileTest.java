package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules say the same whether they are compiled together or file by file. */
class FileByFileTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    @TempDir
    private static Path directory;

    private static List<Report> reports(CorridorRules rules) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Path folder : List.of(Path.of("samples"), Path.of("rules/bases"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(".json")) {
                        reports.add(rules.check(Files.readAllBytes(file), OPTIONS));
                    }
                }
            }
        }
        return reports;
    }

    @Test
    void the_bundled_rules_answer_alike_together_file_by_file_and_from_the_cache() throws IOException {
        Path cache = directory.resolve("bundled");
        List<Report> together = reports(CorridorRules.bundled());
        assertThat(together).hasSizeGreaterThan(5).anySatisfy(report -> assertThat(report.findings())
                .hasSizeGreaterThan(5));
        assertThat(reports(CorridorRules.load(Path.of("rules"), cache))).isEqualTo(together);
        assertThat(reports(CorridorRules.load(Path.of("rules"), cache))).isEqualTo(together);
    }

    @Test
    void equal_conditions_in_two_files_of_a_folder_are_both_heard_after_one_changes() throws IOException {
        String when = "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", has( \"hsCode\" ) )";
        String then = "findings.report( $item, \"hsCode\" );";
        TinyPack pack = new TinyPack().withEntryRule("EU-TST-001", when, then).withEntryRule("EU-TST-002", when, then);
        Path rules = pack.writeTo(directory.resolve("rules"));
        Path cache = directory.resolve("equal");
        assertThat(reports(CorridorRules.load(rules, cache))).isEqualTo(reports(CorridorRules.load(rules)));
        pack.withEntryRule("EU-TST-002", when, "findings.report( $item, \"description\" );")
                .writeTo(rules);
        List<Report> changed = reports(CorridorRules.load(rules, cache));
        assertThat(changed).isEqualTo(reports(CorridorRules.load(rules)));
        assertThat(changed.stream()
                        .flatMap(report -> report.findings().stream())
                        .map(finding -> finding.rule() + finding.path().replaceAll(".*/", " "))
                        .distinct())
                .containsExactlyInAnyOrder("EU-TST-001 hsCode", "EU-TST-002 description");
    }
}
