package org.corridorrules.authoring.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Builds a piece of HTML that is well-formed XML too: what is opened is closed, and every text is escaped. */
final class Html {

    /** Behind these a new line makes the source readable and changes nothing on the page. */
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "link",
            "script",
            "noscript",
            "body",
            "header",
            "nav",
            "main",
            "footer",
            "section",
            "article",
            "form",
            "div",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns; one whose value is null is left out */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    Html close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        return newLine(tag);
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds nothing but a text. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that never holds anything, such as meta. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return newLine(tag);
    }

    Html link(String address, String text) {
        return leaf("a", text, "href", address);
    }

    /**
     * All of it.
     *
     * @throws IllegalStateException if an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private Html newLine(String tag) {
        if (BLOCKS.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                // No other sign below the blank is allowed in XML; Windows ends lines with one of them.
                default -> out.append(c >= ' ' ? String.valueOf(c) : c == '\r' ? "" : "\ufffd");
            }
        }
    }
}
