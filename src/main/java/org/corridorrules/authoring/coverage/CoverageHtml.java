package org.corridorrules.authoring.coverage;

import java.util.List;

/** Coverage as one page of HTML that needs nothing else and can be printed. */
public final class CoverageHtml {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Coverage of the rules</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
            table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; }
            th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.6rem; border-bottom: 1px solid #ccc; }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
            .gap { color: #8a1c00; }
            summary { cursor: pointer; }
            code { font-size: 0.92em; }
            @media print { body { margin: 0; max-width: none; font-size: 10px; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            """;

    private CoverageHtml() {}

    /** @param pack name and version of the pack */
    public static String page(Coverage coverage, String pack) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Coverage of ").append(text(pack)).append("</h1>\n");
        page.append("<table>\n");
        coverage.totals().forEach((what, number) -> row(page, text(what), number(number)));
        page.append("</table>\n<h2>Folders</h2>\n<table>\n");
        page.append("<tr><th>folder</th><th class=\"n\">rules</th><th class=\"n\">speak</th>"
                + "<th class=\"n\">silent</th><th class=\"n\">days of change tried</th></tr>\n");
        coverage.byFolder().forEach((folder, rules) -> {
            Coverage.Tally tally = Coverage.tally(rules);
            row(
                    page,
                    "<a href=\"#" + text(folder) + "\">" + text(folder) + "</a>",
                    number(tally.rules()),
                    number(tally.fired()),
                    number(tally.silent()),
                    number(tally.edgesTried() + " of " + tally.edges()));
        });
        page.append("</table>\n");
        coverage.byFolder().forEach((folder, rules) -> folder(page, folder, rules));
        parameters(page, coverage.parameters());
        lists(page, coverage.lists());
        return page.append("</body>\n</html>\n").toString();
    }

    private static void folder(StringBuilder page, String folder, List<Coverage.OfRule> rules) {
        page.append("<h2 id=\"")
                .append(text(folder))
                .append("\">")
                .append(text(folder))
                .append("</h2>\n<table>\n");
        page.append("<tr><th>rule</th><th>speaks</th><th>silent</th><th>not tried</th></tr>\n");
        for (Coverage.OfRule rule : rules) {
            row(
                    page,
                    cell("<code>" + text(rule.id()) + "</code>"),
                    cell(cases(rule.fired())),
                    cell(cases(rule.silent())),
                    gaps(CoverageText.gaps(rule)));
        }
        page.append("</table>\n");
    }

    private static void parameters(StringBuilder page, List<Coverage.OfParameter> parameters) {
        page.append("<h2>Parameters</h2>\n<table>\n<tr><th>parameter</th><th>value</th><th class=\"n\">cases</th>"
                + "<th>below and above</th><th>not tried</th></tr>\n");
        for (Coverage.OfParameter parameter : parameters) {
            String gaps = gaps(CoverageText.gaps(parameter));
            for (Coverage.OfValue value : parameter.values()) {
                row(
                        page,
                        cell("<code>" + text(parameter.name()) + "</code>"),
                        cell(text(value.value() + (value.from() == null ? "" : " from " + value.from()))),
                        number(value.cases()),
                        cell(!value.limit() ? "no limit" : value.held() && value.failed() ? "both" : "one side"),
                        gaps);
                gaps = cell("");
            }
        }
        page.append("</table>\n");
    }

    private static void lists(StringBuilder page, List<Coverage.OfList> lists) {
        page.append("<h2>Lists</h2>\n<table>\n<tr><th>list</th><th class=\"n\">rows</th><th class=\"n\">tried</th>"
                + "<th>not tried</th></tr>\n");
        for (Coverage.OfList list : lists) {
            row(
                    page,
                    cell("<code>" + text(list.name()) + "</code>"),
                    number(list.rows()),
                    number(list.tried()),
                    cell(details(list.untried().size() + " keys", List.of(String.join(", ", list.untried())))));
        }
        page.append("</table>\n");
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("<tr>");
        for (String cell : cells) {
            page.append(cell.startsWith("<td") ? cell : cell(cell));
        }
        page.append("</tr>\n");
    }

    private static String cell(String html) {
        return "<td>" + html + "</td>";
    }

    private static String number(Object number) {
        return "<td class=\"n\">" + text(number.toString()) + "</td>";
    }

    private static String gaps(List<String> gaps) {
        return "<td class=\"gap\">"
                + String.join("<br>", gaps.stream().map(CoverageHtml::text).toList()) + "</td>";
    }

    private static String cases(List<String> names) {
        return names.isEmpty() ? "<span class=\"gap\">no case</span>" : details(names.size() + " cases", names);
    }

    private static String details(String title, List<String> lines) {
        return "<details><summary>" + text(title) + "</summary>"
                + String.join("<br>", lines.stream().map(CoverageHtml::text).toList()) + "</details>";
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
