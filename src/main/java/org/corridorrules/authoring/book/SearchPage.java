package org.corridorrules.authoring.book;

import java.util.Map;

/** The page of the search, the only one that needs JavaScript. */
final class SearchPage {

    private SearchPage() {}

    static void add(Book book, Map<String, String> files) {
        Map<String, String> index = SearchIndex.of(book);
        BookPage page = new BookPage("search.html", "Search", book);
        Html html = page.html();
        html.leaf("h1", "Search");
        html.open("noscript").open("p").text("The search needs JavaScript. Without it, go by ");
        html.link("rules.html", "the list of all rules").text(".").close().close();
        html.open("form", "id", "question", "action", "search.html", "method", "get");
        html.leaf("label", "Words, an id or a code, in any of the languages", "for", "words")
                .text(" ");
        html.empty("input", "id", "words", "name", "q", "type", "search", "maxlength", "200")
                .text(" ");
        html.leaf("label", "Only rules in force on", "for", "day").text(" ");
        html.empty("input", "id", "day", "name", "on", "type", "date").text(" ");
        html.leaf("button", "Find", "type", "submit").close();
        html.leaf("p", "", "id", "count", "role", "status")
                .open("ol", "id", "found")
                .close();
        html.leaf("script", "", "src", "search.js");
        index.keySet().forEach(file -> html.leaf("script", "", "src", file));
        html.leaf("script", "", "src", "search-page.js");
        page.addTo(files);
        files.putAll(index);
    }
}
