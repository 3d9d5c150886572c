package org.corridorrules.authoring.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;

/** The rule book: a site of files that opens from a disk and loads nothing from elsewhere. Stateless. */
public final class RuleBook {

    private static final List<String> RESOURCES = List.of("book.css", "search.js", "search-page.js");

    private RuleBook() {}

    /**
     * The files of the book by their path. The same pack and cases give the same files.
     *
     * @param files those from which the pack was read
     * @param cases by the file in which they stand
     * @param proofs by rule; what is missing is shown as not proved
     */
    public static SortedMap<String, String> of(
            RulePack pack, PackFiles files, SortedMap<String, List<RuleCase>> cases, Map<String, Proof> proofs) {
        Book book = new Book(pack, files, cases, proofs);
        SortedMap<String, String> pages = new TreeMap<>();
        HomePage.add(book, pages);
        IndexPages.add(book, pages);
        pack.rules().values().forEach(rule -> RulePage.add(book, rule, pages));
        LawPages.add(book, pages);
        DatePages.add(book, pages);
        SearchPage.add(book, pages);
        RESOURCES.forEach(name -> pages.put(name, resource(name)));
        return Collections.unmodifiableSortedMap(pages);
    }

    private static String resource(String name) {
        try (InputStream stream = RuleBook.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
