package org.corridorrules.authoring.diff;

import java.util.List;
import org.corridorrules.language.Labels;

/** A comparison as one page of HTML that needs nothing else, for a screen and for paper. Stateless. */
public final class DiffHtml {

    private static final String STYLE =
            """
            body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
            h1 { font-size: 1.4rem } h2 { font-size: 1.05rem; margin: 0 0 .3rem }
            section { border-top: 1px solid #bbb; padding: .8rem 0; break-inside: avoid }
            table { border-collapse: collapse; width: 100%; font-size: .9em; margin: .3rem 0 .8rem }
            th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #ddd }
            p { margin: .2rem 0 } .law { color: #555 } code { font-size: .95em; overflow-wrap: anywhere }
            del { color: #8a1f11; text-decoration: none } ins { color: #1a5c2a; text-decoration: none }
            del::before { content: "\\2212 " } ins::before { content: "+ " }
            @media print { body { margin: 0; max-width: none; font-size: 10pt } }
            """;

    private DiffHtml() {}

    /** The whole page. */
    public static String toString(RulesDiff diff) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.append(escaped(diff.before().name() + " against " + diff.after().name()));
        html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<h1>").append(escaped(DiffText.headline(diff))).append("</h1>\n");
        DiffText.sides(diff).forEach(line -> paragraph(html, "", line));
        paragraph(html, "", "As of " + Labels.of("en").formats().moment(diff.now()) + ".");
        list(html, DiffText.totals(diff));
        for (RulesDiff.Group group : diff.causes()) {
            group(html, group);
        }
        if (!diff.withoutEffect().isEmpty()) {
            html.append("<section>\n<h2>").append(DiffText.WITHOUT_EFFECT).append("</h2>\n");
            list(html, diff.withoutEffect().stream().map(DiffText::told).toList());
            html.append("</section>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void group(StringBuilder html, RulesDiff.Group group) {
        List<String> changes = DiffText.changes(group);
        html.append("<section>\n<h2>").append(escaped(changes.get(0))).append("</h2>\n");
        changes.stream().skip(1).forEach(change -> paragraph(html, "", change));
        String law = DiffText.law(group);
        if (!law.isEmpty()) {
            paragraph(html, "law", "Law: " + law);
        }
        for (RulesDiff.OfRule rule : group.rules()) {
            paragraph(html, "", DiffText.rule(rule));
            examples(html, rule.examples());
        }
        html.append("</section>\n");
    }

    private static void examples(StringBuilder html, List<RulesDiff.Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        html.append("<table>\n<tr><th>Shipment</th><th>Place</th><th>What changes</th></tr>\n");
        for (RulesDiff.Example example : examples) {
            html.append("<tr><td>").append(escaped(example.source())).append("<br>");
            html.append(escaped(example.shipment())).append("</td><td>").append(escaped(example.checkpoint()));
            html.append("<br><code>").append(escaped(example.path())).append("</code></td><td>");
            if (example.before() != null) {
                html.append("<del>").append(escaped(example.before())).append("</del>");
            }
            if (example.after() != null) {
                html.append(example.before() == null ? "" : "<br>");
                html.append("<ins>").append(escaped(example.after())).append("</ins>");
            }
            html.append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private static void paragraph(StringBuilder html, String style, String text) {
        html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">");
        html.append(escaped(text)).append("</p>\n");
    }

    private static void list(StringBuilder html, List<String> lines) {
        if (!lines.isEmpty()) {
            html.append("<ul>\n");
            lines.forEach(line -> html.append("<li>").append(escaped(line)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
