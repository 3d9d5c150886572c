package org.corridorrules.authoring.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleSource;
import org.corridorrules.pack.Token;

/** A rule from its {@code when} to its {@code end}, as it stands in its file, with links to what it names. */
final class RuleListing {

    /** Each group is named like the style of what it matches. */
    private static final Pattern PARTS = Pattern.compile(
            "(?<c>//[^\\n]*|#[^\\n]*|/\\*.*?\\*/)|(?<s>\"[^\"\\n]*\")|(?<n>\\b\\d[\\w.]*)|(?<v>\\$\\w+)"
                    + "|(?<k>\\b(?:when|then|end|in|not|null|true|false)\\b)",
            Pattern.DOTALL);

    private static final List<String> STYLES = List.of("c", "s", "n", "v", "k");

    private final Book book;
    private final Html html;
    private final Links links;

    RuleListing(Book book, BookPage page) {
        this.book = book;
        this.html = page.html();
        this.links = page.links();
    }

    void write(RuleInfo rule) {
        String text = text(book.file(rule.file()), book.source(rule));
        html.open("pre", "tabindex", "0", "aria-label", "Source of " + rule.id())
                .open("code");
        Matcher parts = PARTS.matcher(text);
        int at = 0;
        while (parts.find()) {
            html.text(text.substring(at, parts.start()));
            String style = STYLES.stream()
                    .filter(name -> parts.group(name) != null)
                    .findFirst()
                    .orElseThrow();
            part(parts.group(), style);
            at = parts.end();
        }
        html.text(text.substring(at)).close().close();
    }

    private void part(String part, String style) {
        String name = style.equals("s") ? part.substring(1, part.length() - 1) : "";
        String file = book.pack().parameters().containsKey(name)
                ? Links.parameter(name)
                : book.pack().lists().containsKey(name) ? Links.list(name) : null;
        if (file == null) {
            html.leaf("span", part, "class", style);
        } else {
            html.text("\"")
                    .leaf("a", name, "class", style, "href", links.to(file))
                    .text("\"");
        }
    }

    private static String text(String file, RuleSource source) {
        int start = file.lastIndexOf("when", offset(file, source.when().get(0)));
        Token last = source.then().get(source.then().size() - 1);
        int end = file.indexOf("end", offset(file, last) + last.text().length());
        return file.substring(start, end + "end".length());
    }

    private static int offset(String file, Token token) {
        int start = 0;
        for (int line = 1; line < token.line(); line++) {
            start = file.indexOf('\n', start) + 1;
        }
        return start + token.column() - 1;
    }
}
