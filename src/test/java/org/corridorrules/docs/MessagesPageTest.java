package org.corridorrules.docs;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.corridorrules.authoring.lint.Lint;
import org.corridorrules.authoring.lint.Page;
import org.junit.jupiter.api.Test;

/** {@code docs/messages.md} names every message about a pack and leads to its page. */
class MessagesPageTest {

    private static final String HEAD =
            """
            # Messages

            What `corridor rules lint` finds, by its id. Every page says what is wrong, shows an example to avoid and one to
            prefer, and tells why. `corridor rules lint --explain ID` prints the same page.

            - **stops**: the rules cannot be used until it is mended. `check`, `rules test` and all other commands tell it too.
            - **error**: the rules can be used, but `lint` ends with status 1.
            - **warning**: somebody should look at it. `lint --fail-on warning` ends with status 1.

            This page is made from the program. `MessagesPageTest` says so when it is stale, and how to make it anew.

            | id | what is wrong | level |
            |---|---|---|
            """;

    private static String row(String id) {
        String page = "../src/main/resources/org/corridorrules/authoring/lint/" + id + ".md";
        return "| [" + id + "](" + page + ") | " + Page.of(id).title() + " | " + level(id) + " |\n";
    }

    /** What lint has no level for makes a pack unusable. */
    private static String level(String id) {
        return Arrays.stream(Lint.values())
                .filter(lint -> lint.id().equals(id))
                .map(lint -> lint.level().name().toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse("stops");
    }

    @Test
    void the_page_names_every_message_with_its_title_its_level_and_its_explanation() throws IOException {
        String rows = Lint.ids().stream().map(MessagesPageTest::row).collect(Collectors.joining());
        WrittenPage.isUpToDate("messages.md", HEAD + rows, UnaryOperator.identity());
    }
}
