package org.corridorrules.authoring.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page on one check, in Markdown: what is wrong, an example to avoid, one to prefer, and why.
 *
 * @param id of the check
 * @param markdown the whole page; its first line is the title
 */
public record Page(String id, String markdown) {

    /**
     * The page on a check.
     *
     * @throws IllegalArgumentException if there is no check with this id, with the one that was probably meant
     */
    public static Page of(String id) {
        if (!Lint.ids().contains(id)) {
            throw new IllegalArgumentException("there is no check " + id + Lint.nearest(id));
        }
        try (InputStream input = Page.class.getResourceAsStream(id + ".md")) {
            if (input == null) {
                throw new IllegalStateException("the page on " + id + " is missing");
            }
            return new Page(id, new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, in one line. */
    public String title() {
        return markdown.lines().findFirst().orElse("").replaceFirst("^# *", "");
    }
}
