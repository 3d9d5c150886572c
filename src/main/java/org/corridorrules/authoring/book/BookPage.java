package org.corridorrules.authoring.book;

import java.util.Map;
import java.util.TreeMap;

/** The frame that every page of the book has, and what is written into it. Used once, by one thread. */
final class BookPage {

    private static final Map<String, String> CHAPTERS = new TreeMap<>(Map.of(
            "rules.html", "Rules",
            "lanes.html", "Lanes",
            "dates.html", "Dates",
            "parameters.html", "Parameters",
            "lists.html", "Lists",
            "law.html", "Law",
            "shipments.html", "Shipments"));

    private final String file;
    private final Book book;
    private final Links links;
    private final Html html = new Html();

    BookPage(String file, String title, Book book) {
        this.file = file;
        this.book = book;
        this.links = Links.from(file);
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", file.equals("index.html") ? title : title + " – " + book.name());
        html.empty("link", "rel", "stylesheet", "href", links.to("book.css"));
        html.close().open("body");
        html.leaf("a", "To the text", "class", "skip", "href", "#text");
        html.open("header");
        html.leaf("a", book.name(), "class", "book", "href", links.to("index.html"));
        html.open("nav", "aria-label", "Chapters").open("ul");
        CHAPTERS.forEach((chapter, name) -> html.open("li")
                .leaf("a", name, "href", links.to(chapter), "aria-current", chapter.equals(file) ? "page" : null)
                .close());
        html.close().close();
        html.open("form", "role", "search", "action", links.to("search.html"), "method", "get");
        html.leaf("label", "Search", "for", "find").text(" ");
        html.empty("input", "id", "find", "name", "q", "type", "search", "maxlength", "200")
                .text(" ");
        html.leaf("button", "Find", "type", "submit").close();
        html.close();
        html.open("main", "id", "text");
    }

    /** Where the text of the page is written. */
    Html html() {
        return html;
    }

    Links links() {
        return links;
    }

    /** Adds the finished page to the book. */
    void addTo(Map<String, String> files) {
        html.close();
        html.open("footer")
                .leaf("p", book.name() + ", the law as known on " + book.pack().lawAsOf() + ". No legal advice.");
        html.close().close().close();
        files.put(file, "<!DOCTYPE html>\n" + html);
    }
}
