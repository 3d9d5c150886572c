package org.corridorrules.authoring.book;

import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;

/** The law that is no rule: parameters, lists, and the acts that are cited. */
final class LawPages {

    private LawPages() {}

    static void add(Book book, Map<String, String> files) {
        parameters(book, files);
        lists(book, files);
        acts(book, files);
    }

    private static void parameters(Book book, Map<String, String> files) {
        Map<String, Parameter> all = new TreeMap<>(book.pack().parameters());
        BookPage index = new BookPage("parameters.html", "Parameters", book);
        Parts parts = new Parts(book, index);
        index.html().leaf("h1", "Parameters").leaf("p", all.size() + " dated values of the law that rules read.");
        parts.table("Parameters", "Name", "What it is", "Unit", "Values", "Rules that read it");
        for (Parameter parameter : all.values()) {
            index.html().open("tr").open("th", "scope", "row");
            parts.parameter(parameter.name());
            index.html()
                    .close()
                    .leaf("td", parameter.description())
                    .leaf("td", parameter.unit())
                    .leaf("td", String.valueOf(parameter.values().size()))
                    .leaf(
                            "td",
                            String.valueOf(
                                    book.readersOfParameter(parameter.name()).size()))
                    .close();
            parameter(book, parameter, files);
        }
        index.html().close().close();
        index.addTo(files);
    }

    private static void parameter(Book book, Parameter parameter, Map<String, String> files) {
        BookPage page = new BookPage(Links.parameter(parameter.name()), parameter.name(), book);
        Parts parts = new Parts(book, page);
        Html html = page.html();
        html.leaf("h1", parameter.name()).leaf("p", parameter.description()).open("dl");
        parts.fact("Unit", () -> html.text(parameter.unit()));
        parts.fact(
                "Reviewed",
                () -> html.text(
                        parameter.reviewed() == null
                                ? "not written down"
                                : parameter.reviewed().toString()));
        if (!parameter.facts().isEmpty()) {
            parts.fact("Facts of the law", () -> html.text(String.join(", ", parameter.facts())));
        }
        parts.mutation(parameter.name());
        html.close();
        parts.values(parameter, "Values");
        parts.readers(book.readersOfParameter(parameter.name()));
        page.addTo(files);
    }

    private static void lists(Book book, Map<String, String> files) {
        Map<String, ReferenceList> all = new TreeMap<>(book.pack().lists());
        BookPage index = new BookPage("lists.html", "Lists", book);
        Parts parts = new Parts(book, index);
        index.html().leaf("h1", "Lists").leaf("p", all.size() + " dated lists of codes that rules look into.");
        parts.table("Lists", "Name", "Columns", "Rows", "Rules that read it");
        for (ReferenceList list : all.values()) {
            index.html().open("tr").open("th", "scope", "row");
            parts.list(list.name());
            index.html()
                    .close()
                    .leaf("td", String.join(", ", list.columns()))
                    .leaf("td", String.valueOf(list.rows().size()))
                    .leaf("td", String.valueOf(book.readersOfList(list.name()).size()))
                    .close();
            ListPage.add(book, list, files);
        }
        index.html().close().close();
        index.addTo(files);
    }

    private static void acts(Book book, Map<String, String> files) {
        BookPage page = new BookPage("law.html", "Law", book);
        Parts parts = new Parts(book, page);
        Html html = page.html();
        html.leaf("h1", "Law").leaf("p", book.acts().all().size() + " acts, and who cites them.");
        book.acts().all().forEach((name, act) -> {
            html.open("section", "aria-labelledby", act.anchor()).leaf("h2", name, "id", act.anchor());
            if (!act.address().isEmpty()) {
                html.open("p").link(act.address(), "Text of the act").close();
            }
            html.open("dl");
            act.rules()
                    .forEach((article, rules) -> parts.fact(
                            article.isEmpty() ? "The whole act" : article, () -> parts.each(rules, parts::rule)));
            if (!act.parameters().isEmpty()) {
                parts.fact("Parameters", () -> parts.each(act.parameters(), parts::parameter));
            }
            if (!act.lists().isEmpty()) {
                parts.fact("Lists", () -> parts.each(act.lists(), parts::list));
            }
            html.close().close();
        });
        page.addTo(files);
    }
}
