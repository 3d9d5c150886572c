package org.corridorrules.authoring.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.authoring.review.KnownChange;
import org.corridorrules.authoring.review.LawCalendar;
import org.corridorrules.pack.RuleInfo;

/** The days on which the law changes: what changes, and which rules are in force from then on. */
final class DatePages {

    private final Book book;
    private final SortedMap<LocalDate, List<KnownChange>> changes;
    private final TreeSet<LocalDate> daysOfRules = new TreeSet<>();

    private DatePages(Book book) {
        this.book = book;
        this.changes = LawCalendar.after(LocalDate.MIN, book.pack()).stream()
                .collect(Collectors.groupingBy(KnownChange::day, TreeMap::new, Collectors.toList()));
        book.pack().rules().values().forEach(rule -> Stream.of(rule.from(), rule.until())
                .filter(day -> day != null)
                .forEach(daysOfRules::add));
    }

    static void add(Book book, Map<String, String> files) {
        DatePages pages = new DatePages(book);
        pages.index(files);
        pages.changes.forEach((day, changes) -> pages.day(day, changes, files));
    }

    private void index(Map<String, String> files) {
        BookPage page = new BookPage("dates.html", "Dates", book);
        Html html = page.html();
        html.leaf("h1", "Dates");
        html.leaf(
                "p",
                changes.size() + " days on which something begins or ends. The law as known on "
                        + book.pack().lawAsOf() + ".");
        Parts parts = new Parts(book, page);
        parts.table("Days of change", "Day", "Changes", "Rules in force from then on");
        changes.forEach((day, all) -> {
            html.open("tr").open("th", "scope", "row");
            html.link(page.links().to(Links.day(day)), day.toString()).close();
            html.leaf("td", String.valueOf(all.size()));
            html.leaf("td", String.valueOf(inForce(day).size())).close();
        });
        html.close().close();
        page.addTo(files);
    }

    private void day(LocalDate day, List<KnownChange> all, Map<String, String> files) {
        BookPage page = new BookPage(Links.day(day), "Law from " + day, book);
        Parts parts = new Parts(book, page);
        Html html = page.html();
        html.leaf("h1", "What changes on " + day);
        parts.table(all.size() == 1 ? "1 change" : all.size() + " changes", "What", "Change", "Law");
        for (KnownChange change : all) {
            html.open("tr").open("th", "scope", "row");
            subject(change.subject(), parts);
            html.close().leaf("td", change.what()).open("td");
            parts.citations(change.basis());
            html.close().close();
        }
        html.close().close();
        html.leaf("h2", "Rules in force from this day");
        LocalDate same = daysOfRules.floor(day);
        if (same == null || same.equals(day)) {
            rules(day, page);
        } else {
            html.open("p").text("The same as ");
            html.link(page.links().to(Links.day(same)), "from " + same)
                    .text(".")
                    .close();
        }
        page.addTo(files);
    }

    private void subject(String name, Parts parts) {
        if (book.pack().rules().containsKey(name)) {
            parts.rule(name);
        } else if (book.pack().parameters().containsKey(name)) {
            parts.parameter(name);
        } else {
            parts.list(name);
        }
    }

    private void rules(LocalDate day, BookPage page) {
        Parts parts = new Parts(book, page);
        Html html = page.html();
        html.leaf("p", inForce(day).size() + " of " + book.pack().rules().size() + " rules.")
                .open("dl");
        book.folders().forEach((folder, rules) -> {
            List<RuleInfo> chosen =
                    rules.stream().filter(rule -> rule.inForceOn(day)).toList();
            if (!chosen.isEmpty()) {
                parts.fact(folder, () -> parts.each(chosen, rule -> parts.rule(rule.id())));
            }
        });
        html.close();
    }

    private List<RuleInfo> inForce(LocalDate day) {
        return book.pack().rules().values().stream()
                .filter(rule -> rule.inForceOn(day))
                .toList();
    }
}
