package org.corridorrules.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** {@code docs/vocabulary.md} says what the program understands. */
class VocabularyPageTest {

    @Test
    void the_page_has_every_word_of_every_fact_and_a_rule_that_uses_it() throws IOException {
        String page = new VocabularyPage(new Examples(Path.of("rules"))).text();
        WrittenPage.isUpToDate("vocabulary.md", page, UnaryOperator.identity());
    }
}
