package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A dated table of codes. Rows are found by their first column, exactly or by the longest prefix. Immutable and
 * thread-safe.
 */
public sealed class ReferenceList permits HeardList {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows;
    private final Map<String, List<Basis>> citations;

    /** Made by whoever asks first; a check asks few of the lists. */
    private volatile Index index;

    private record Index(Map<String, List<Row>> byKey, PrefixTree<List<Row>> byPrefix, int longestKey) {

        static Index of(List<Row> rows) {
            Map<String, List<Row>> byKey = new HashMap<>();
            PrefixTree<List<Row>> byPrefix = new PrefixTree<>();
            int longest = 0;
            for (Row row : rows) {
                String key = row.cells().get(0);
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(row);
                longest = Math.max(longest, key.length());
            }
            byKey.forEach(byPrefix::put);
            return new Index(byKey, byPrefix, longest);
        }
    }

    public ReferenceList(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.citations = new ConcurrentHashMap<>();
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = Index.of(rows);
            index = known;
        }
        return known;
    }

    /** The same list; what is looked up in is shared. */
    ReferenceList(ReferenceList same) {
        this.name = same.name;
        this.columns = same.columns;
        this.rows = same.rows;
        this.citations = same.citations;
        this.index = same.index();
    }

    /**
     * One row.
     *
     * @param cells the values, in the order of {@link #columns()}
     * @param from first day; null if open
     * @param until first day on which it no longer holds; null if open
     */
    public record Row(List<String> cells, LocalDate from, LocalDate until, Confidence confidence, String source) {

        /** Whether the row holds on a day. */
        public boolean inForceOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    public String name() {
        return name;
    }

    /** Names of the columns, without those that every list has (from, until, confidence, source, facts). */
    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Length of the longest key. */
    public int longestKey() {
        return index().longestKey();
    }

    /** The row with exactly this key on a day, or null. */
    public Row find(String key, LocalDate day) {
        return inForce(index().byKey().get(key), day);
    }

    /** The row whose key is the longest prefix of a code on a day, or null. */
    public Row findPrefix(String code, LocalDate day) {
        Row longest = null;
        PrefixTree<List<Row>> node = index().byPrefix();
        for (int i = 0; i < code.length() && node != null; i++) {
            node = node.branch(code.charAt(i));
            Row row = node == null ? null : inForce(node.value(), day);
            longest = row == null ? longest : row;
        }
        return longest;
    }

    /** Whether any key begins with the characters of a text from one position up to another. */
    public boolean isBeginning(String text, int from, int until) {
        PrefixTree<List<Row>> node = index().byPrefix();
        for (int i = from; i < until && i < text.length() && node != null; i++) {
            node = node.branch(text.charAt(i));
        }
        return node != null;
    }

    private static Row inForce(List<Row> rows, LocalDate day) {
        if (rows != null) {
            for (Row row : rows) {
                if (row.inForceOn(day)) {
                    return row;
                }
            }
        }
        return null;
    }

    /** The law that a row cites in its column {@code basis}; empty if it cites none. */
    public List<Basis> basis(Row row) {
        return citations.computeIfAbsent(cell(row, "basis"), Basis::parse);
    }

    /** The value of a column, empty if the list has no such column. */
    public String cell(Row row, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }
}
