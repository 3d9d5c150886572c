package org.corridorrules.authoring.book;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corridorrules.pack.RuleInfo;

/** The ways to a rule: all of them, by folder, by lane and mode; and the shipments of the examples. */
final class IndexPages {

    private final Book book;
    private final Map<String, String> files;

    private IndexPages(Book book, Map<String, String> files) {
        this.book = book;
        this.files = files;
    }

    static void add(Book book, Map<String, String> files) {
        IndexPages pages = new IndexPages(book, files);
        pages.rules();
        book.folders().forEach(pages::folder);
        pages.lanes();
        pages.shipments();
    }

    private void rules() {
        BookPage page = new BookPage("rules.html", "Rules", book);
        page.html().leaf("h1", "Rules");
        new Parts(book, page)
                .rules(
                        "All " + book.pack().rules().size() + " rules",
                        book.pack().rules().values());
        page.addTo(files);
    }

    private void folder(String folder, List<RuleInfo> rules) {
        BookPage page = new BookPage(Links.folder(folder), folder, book);
        page.html().leaf("h1", folder);
        new Parts(book, page).rules(count(rules), rules);
        page.addTo(files);
    }

    private void lanes() {
        TreeSet<String> modes = new TreeSet<>();
        book.pack().rules().values().forEach(rule -> modes.addAll(rule.scope().modes()));
        BookPage page = new BookPage("lanes.html", "Lanes", book);
        Html html = page.html();
        html.leaf("h1", "Lanes");
        html.leaf(
                "p",
                book.ways().isEmpty()
                        ? "No shipment of this pack goes anywhere."
                        : "The ways through customs territories on which the shipments of this pack go.");
        for (Way way : book.ways()) {
            html.open("section").open("h2");
            html.link(page.links().to(Links.lane(way.name(), null)), way.words())
                    .close();
            shipments(page, way);
            modes(page, way, modes);
            html.close();
            lane(way, null, modes);
            modes.forEach(mode -> lane(way, mode, modes));
        }
        page.addTo(files);
    }

    private void shipments(BookPage page, Way way) {
        page.html().leaf("p", "Countries: " + String.join(", ", way.countries()));
        page.html().open("p").text("Shipments: ");
        new Parts(book, page)
                .each(way.shipments(), name -> page.html().link(page.links().to(Links.shipment(name)), name));
        page.html().close();
    }

    private void modes(BookPage page, Way way, Collection<String> modes) {
        if (!modes.isEmpty()) {
            page.html().open("p").text("Only what can speak by: ");
            new Parts(book, page).each(modes, mode -> page.html()
                    .link(page.links().to(Links.lane(way.name(), mode)), Parts.mode(mode)));
            page.html().close();
        }
    }

    private void lane(Way way, String mode, Collection<String> modes) {
        String title = way.words() + (mode == null ? "" : " by " + Parts.mode(mode));
        BookPage page = new BookPage(Links.lane(way.name(), mode), title, book);
        page.html().leaf("h1", title);
        shipments(page, way);
        modes(page, way, modes);
        SortedMap<String, List<RuleInfo>> chosen = new TreeMap<>();
        book.folders().forEach((folder, rules) -> {
            List<RuleInfo> speaking = rules.stream()
                    .filter(rule -> way.lane().crosses(rule.scope()))
                    .filter(rule -> mode == null || rule.scope().allowsMode(mode))
                    .toList();
            if (!speaking.isEmpty()) {
                chosen.put(folder, speaking);
            }
        });
        chosen.forEach((folder, rules) -> {
            page.html()
                    .open("h2")
                    .link(page.links().to(Links.folder(folder)), folder)
                    .close();
            new Parts(book, page).rules(folder + ": " + count(rules), rules);
        });
        page.addTo(files);
    }

    private void shipments() {
        BookPage index = new BookPage("shipments.html", "Shipments", book);
        index.html().leaf("h1", "Shipments").leaf("p", "The shipments from which the worked examples start.");
        index.html().open("ul");
        book.shipments().forEach((name, json) -> {
            index.html()
                    .open("li")
                    .link(index.links().to(Links.shipment(name)), name)
                    .close();
            BookPage page = new BookPage(Links.shipment(name), name, book);
            page.html().leaf("h1", name).open("pre", "tabindex", "0", "aria-label", "Shipment " + name);
            page.html().leaf("code", new String(json, StandardCharsets.UTF_8)).close();
            page.addTo(files);
        });
        index.html().close();
        index.addTo(files);
    }

    private static String count(Collection<RuleInfo> rules) {
        return rules.size() == 1 ? "1 rule" : rules.size() + " rules";
    }
}
