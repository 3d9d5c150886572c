package org.corridorrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under {@code docs/} that follows from the project, compared with what it should be now. */
public final class WrittenPage {

    private static final Path FOUND = Path.of("target/docs-found");

    private WrittenPage() {}

    /** The page as it stands in the project. */
    public static String read(String name) throws IOException {
        return Files.readString(Path.of("docs", name));
    }

    /**
     * Says where the page is stale, and leaves the one that is right under {@code target/}.
     *
     * @param comparable what must be the same of two pages
     */
    public static void isUpToDate(String name, String expected, java.util.function.UnaryOperator<String> comparable)
            throws IOException {
        Files.createDirectories(FOUND);
        Path found = FOUND.resolve(name);
        Files.writeString(found, expected);
        Path page = Path.of("docs", name);
        assertThat(comparable.apply(Files.exists(page) ? Files.readString(page) : ""))
                .as("%s is stale. If the difference is what you meant: cp %s %s", page, found, page)
                .isEqualTo(comparable.apply(expected));
    }
}
