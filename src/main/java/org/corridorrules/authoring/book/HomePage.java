package org.corridorrules.authoring.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.authoring.review.KnownChange;
import org.corridorrules.authoring.review.LawCalendar;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.Severity;

/** The first page: what the book holds, and the ways into it. */
final class HomePage {

    private final Book book;
    private final BookPage page;
    private final Html html;
    private final Links links;
    private final Parts parts;

    private HomePage(Book book) {
        this.book = book;
        this.page = new BookPage("index.html", "Rule book", book);
        this.html = page.html();
        this.links = page.links();
        this.parts = new Parts(book, page);
    }

    static void add(Book book, Map<String, String> files) {
        HomePage home = new HomePage(book);
        home.write();
        home.page.addTo(files);
    }

    private void write() {
        html.leaf("h1", "Rule book of " + book.name()).open("dl");
        parts.fact("Law as known on", () -> html.text(book.pack().lawAsOf().toString()));
        parts.fact(
                "Rules",
                () -> html.link("rules.html", String.valueOf(book.pack().rules().size())));
        parts.fact(
                "Parameters",
                () -> html.link(
                        "parameters.html",
                        String.valueOf(book.pack().parameters().size())));
        parts.fact(
                "Lists",
                () -> html.link("lists.html", String.valueOf(book.pack().lists().size())));
        parts.fact(
                "Acts of law",
                () -> html.link("law.html", String.valueOf(book.acts().all().size())));
        parts.fact("Days of change", () -> html.link("dates.html", "all of them"));
        parts.fact("Content (SHA-256)", () -> html.leaf("code", book.pack().sha256()));
        html.close();
        territories();
        lanes();
        upcoming();
    }

    /** A table for each territory, a row for each act. */
    private void territories() {
        Map<String, Map<String, String>> table = new TreeMap<>();
        for (String folder : book.folders().keySet()) {
            int slash = folder.lastIndexOf('/');
            String act = folder.substring(slash + 1);
            table.computeIfAbsent(slash < 0 ? "" : folder.substring(0, slash), key -> new TreeMap<>())
                    .put(act, folder);
        }
        html.leaf("h2", "By territory and act");
        table.forEach((territory, folders) -> {
            parts.table(territory, "Act", "Rules", Severity.BLOCK.name(), Severity.WARN.name(), Severity.INFO.name());
            folders.forEach((act, folder) -> {
                List<RuleInfo> rules = book.folders().get(folder);
                html.open("tr").open("th", "scope", "row");
                html.link(links.to(Links.folder(folder)), act).close();
                html.leaf("td", String.valueOf(rules.size()));
                for (Severity severity : List.of(Severity.BLOCK, Severity.WARN, Severity.INFO)) {
                    long count = rules.stream()
                            .filter(rule -> rule.severity() == severity)
                            .count();
                    html.leaf("td", String.valueOf(count));
                }
                html.close();
            });
            html.close().close();
        });
    }

    private void lanes() {
        html.leaf("h2", "By lane").open("ul");
        for (Way way : book.ways()) {
            html.open("li")
                    .link(links.to(Links.lane(way.name(), null)), way.words())
                    .close();
        }
        html.close();
    }

    private void upcoming() {
        LocalDate known = book.pack().lawAsOf();
        List<LocalDate> days = LawCalendar.after(known, book.pack()).stream()
                .map(KnownChange::day)
                .distinct()
                .toList();
        html.leaf("h2", "Known changes after " + known).open("ul");
        for (LocalDate day : days) {
            html.open("li").link(links.to(Links.day(day)), day.toString()).close();
        }
        html.close();
    }
}
