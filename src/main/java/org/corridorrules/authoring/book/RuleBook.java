package org.corridorrules.authoring.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.mutation.Score;
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
     * @param mutation what became of small changes, by the name of the rule, parameter or list; empty if nobody has
     *     tried any
     * @throws IllegalArgumentException if a case cannot be read, with its place and what is wrong
     */
    public static SortedMap<String, String> of(
            RulePack pack, PackFiles files, RuleCases cases, Map<String, Score.Tally> mutation) {
        Book book = new Book(pack, files, cases, mutation);
        SortedMap<String, String> pages = new ConcurrentSkipListMap<>();
        Stream<Runnable> chapters = Stream.of(
                () -> HomePage.add(book, pages),
                () -> IndexPages.add(book, pages),
                () -> LawPages.add(book, pages),
                () -> DatePages.add(book, pages),
                () -> SearchPage.add(book, pages),
                () -> RESOURCES.forEach(name -> pages.put(name, resource(name))));
        Stream<Runnable> rules = pack.rules().values().stream().map(rule -> () -> RulePage.add(book, rule, pages));
        Stream.concat(chapters, rules).parallel().forEach(Runnable::run);
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
