package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.ReferenceList;

/** A list, whole. What every row says alike is said once, above the table. */
final class ListPage {

    private final ReferenceList list;
    private final Html html;
    private final Parts parts;
    private final boolean dated;
    private final Confidence confidence;
    private final String source;

    private ListPage(ReferenceList list, Html html, Parts parts) {
        this.list = list;
        this.html = html;
        this.parts = parts;
        List<ReferenceList.Row> rows = list.rows();
        this.dated = rows.stream().anyMatch(row -> row.from() != null || row.until() != null);
        this.confidence = rows.isEmpty()
                ? null
                : same(rows.stream().map(ReferenceList.Row::confidence).toList());
        this.source = rows.isEmpty()
                ? null
                : same(rows.stream().map(ReferenceList.Row::source).toList());
    }

    static void add(Book book, ReferenceList list, Map<String, String> files) {
        BookPage page = new BookPage(Links.list(list.name()), list.name(), book);
        Parts parts = new Parts(book, page);
        page.html().leaf("h1", list.name());
        new ListPage(list, page.html(), parts).write();
        parts.readers(book.readersOfList(list.name()));
        page.addTo(files);
    }

    /** The value that all have; null if they differ. */
    private static <T> T same(List<T> values) {
        return values.stream().distinct().count() == 1 ? values.get(0) : null;
    }

    private void write() {
        html.leaf("p", list.rows().size() + " rows" + (dated ? "." : ", all of them without an end."));
        html.open("dl");
        if (confidence != null) {
            parts.fact("Confidence", () -> html.text(confidence.name()));
        }
        if (source != null && !source.isEmpty()) {
            parts.fact("Source", () -> html.text(source));
        }
        parts.mutation(list.name());
        parts.fact("Columns", () -> html.text(String.join(", ", list.columns())));
        html.close();
        parts.table("Rows of " + list.name(), heads().toArray(new String[0]));
        list.rows().forEach(this::row);
        html.close().close();
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(list.columns());
        if (dated) {
            heads.addAll(List.of("First day", "Last day"));
        }
        if (confidence == null) {
            heads.add("Confidence");
        }
        if (source == null) {
            heads.add("Source");
        }
        return heads;
    }

    private void row(ReferenceList.Row row) {
        html.open("tr");
        for (int i = 0; i < list.columns().size(); i++) {
            cell(row, i);
        }
        if (dated) {
            html.open("td");
            parts.first(row.from());
            html.close().leaf("td", Parts.last(row.until()));
        }
        if (confidence == null) {
            html.leaf("td", row.confidence() == null ? "" : row.confidence().name());
        }
        if (source == null) {
            html.leaf("td", row.source() == null ? "" : row.source());
        }
        html.close();
    }

    private void cell(ReferenceList.Row row, int column) {
        List<Basis> law = list.columns().get(column).equals("basis") ? list.basis(row) : List.of();
        if (column == 0) {
            html.leaf("th", row.cells().get(0), "scope", "row");
        } else if (law.isEmpty()) {
            html.leaf("td", row.cells().get(column));
        } else {
            html.open("td");
            parts.citations(law);
            html.close();
        }
    }
}
