package org.corridorrules.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;
import org.junit.jupiter.api.Test;

/** The book of all rules of the project. */
class BundledBookTest {

    private static final Path RULES = Path.of("rules");
    private static final int LARGEST = 1_000_000;

    @Test
    void the_book_of_the_bundled_rules_is_sound_and_no_page_is_large() {
        RulePack pack = CorridorRules.bundled().pack();
        SortedMap<String, String> book = RuleBook.of(pack, PackFiles.of(RULES), new RuleCases(RULES), Map.of());
        assertThat(Site.faults(book)).isEmpty();
        assertThat(book).hasSizeGreaterThan(pack.rules().size());
        assertThat(book).allSatisfy((name, text) -> assertThat(text.getBytes(StandardCharsets.UTF_8))
                .as(name)
                .hasSizeLessThan(LARGEST));
    }
}
