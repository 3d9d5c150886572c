package org.corridorrules.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridorrules.TinyPack;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.mutation.Score;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of a pack with one rule that has all there is. */
class RuleBookTest {

    @TempDir
    private static Path directory;

    private static RulePack pack;
    private static SortedMap<String, String> book;

    @BeforeAll
    static void write_the_pack() throws IOException {
        new TinyPack()
                .with(
                        "eu/entry/value.drl",
                        """
                        package eu.entry

                        rule "EU-T-001"
                            @severity( WARN )
                            @until( "2027-01-01" )
                            @basis( "Regulation (EU) 952/2013, Art. 1; Own <law> & more" )
                            @confidence( MEDIUM )
                            @reviewed( "2026-11-22" )
                            @tags( "R0007" )
                        when // the value counts
                            $parcel : ConsignmentAt( territory == "EU", act == "ENTRY",
                                valueAbove( "t.limit" ), goodsIn( "codes" ) )
                        then
                            findings.report( $parcel, "goods", "t.limit" );
                        end

                        rule "EU-T-002"
                            @severity( BLOCK )
                            @from( "2027-01-01" )
                            @basis( "Some Act" )
                            @confidence( HIGH )
                            @reviewed( "2026-11-22" )
                            @supersedes( "EU-T-001" )
                        when
                            $at : ShipmentAt( territory == "EU", act == "ENTRY", mode == "RAIL" )
                        then
                            findings.report( $at, "id" );
                        end
                        """)
                .with("text/en.yaml", text("en", "Value <too> high"))
                .with("text/ru.yaml", text("ru", "Слишком дорого"))
                .with("text/kk.yaml", text("kk", "Тым қымбат"))
                .with("text/zh.yaml", text("zh", "价值过高"))
                .withParameter(
                        "t.limit",
                        "EUR",
                        """
                        - until: 2026-07-01
                          value: "150"
                          confidence: HIGH
                          basis: "Some Act, Art. 2 https://law.example/2"
                        - from: 2026-07-01
                          value: "200"
                          status: PLANNED
                          confidence: LOW
                          basis: "Some Act, Art. 3"
                          note: "not yet published"
                        """)
                .with(
                        "reference/codes.csv",
                        "hs,from,until,confidence,source,facts\n8517,,,HIGH,a source,\n8471,,,HIGH,a source,\n")
                .with("bases/train.json", Files.readString(Path.of("rules/bases/china-europe-express.json")))
                .with(
                        "eu/entry/value.test.yaml",
                        """
                        base: train
                        cases:
                          - name: one cent above the limit & more
                            shift: -3
                            lawDate: 2026-07-01
                            set: { /consignments/0/goods/0/value/amount: "200.01" }
                            remove: [/consignments/1]
                            expect: { fires: [ { rule: EU-T-001, path: /consignments/0/goods, limit: "200", times: 1 } ] }
                          - name: at the limit
                            expect: { silent: [EU-T-001] }
                        """)
                .writeTo(directory);
        pack = CompiledPack.compile(PackFiles.of(directory), Facts.VOCABULARY).load();
        book = book();
    }

    private static String text(String language, String title) {
        return "language: " + language + "\ntexts:\n  EU-T-001: { title: \"" + title
                + "\", message: \"M {actual}\", remedy: R }\n"
                + (language.equals("en") ? "  EU-T-002: { title: T, message: M, remedy: R }\n" : "");
    }

    private static SortedMap<String, String> book() {
        return RuleBook.of(
                pack,
                PackFiles.of(directory),
                new RuleCases(directory),
                Map.of("EU-T-001", new Score.Tally(5, 1, 2), "t.limit", new Score.Tally(3, 0, 0)));
    }

    @Test
    void every_page_is_sound_and_loads_nothing_from_elsewhere() {
        assertThat(Site.faults(book)).isEmpty();
    }

    @Test
    void what_is_wrong_in_a_page_is_found() {
        SortedMap<String, String> broken = new TreeMap<>(book);
        broken.remove("book.css");
        broken.replace("lanes.html", book.get("lanes.html").replace("</main>", ""));
        broken.replace("lists.html", book.get("lists.html").replace("id=\"find\"", "id=\"text\""));
        broken.replace("search.html", book.get("search.html").replace("search.js", "https://cdn.example/search.js"));
        assertThat(Site.faults(broken))
                .contains(
                        "index.html: no book.css",
                        "lists.html: id twice: text",
                        "lists.html: no id find",
                        "search.html: loads https://cdn.example/search.js")
                .anyMatch(fault -> fault.startsWith("lanes.html: "));
    }

    @Test
    void the_same_pack_gives_the_same_book() {
        assertThat(book()).isEqualTo(book);
    }

    @Test
    void there_is_a_page_for_everything() {
        assertThat(book.keySet())
                .contains(
                        "date/2026-07-01.html",
                        "date/2027-01-01.html",
                        "lane/CN-EAEU-EU.html",
                        "lane/CN-EAEU-EU.rail.html",
                        "list/codes.html",
                        "parameter/t.limit.html",
                        "rule/EU-T-001.html",
                        "shipment/train.html",
                        "where/eu-entry.html");
    }

    @Test
    void the_page_of_a_rule_shows_its_words_in_every_language() {
        assertThat(book.get("rule/EU-T-001.html"))
                .contains(
                        "<h1><span class=\"id\">EU-T-001</span> Value &lt;too&gt; high</h1>",
                        "<section class=\"words\" lang=\"ru\"><h3 lang=\"ru\">Русский</h3>\n<p class=\"title\">Слишком дорого</p>",
                        "<section class=\"words\" lang=\"kk\"><h3 lang=\"kk\">Қазақша</h3>\n<p class=\"title\">Тым қымбат</p>",
                        "<section class=\"words\" lang=\"zh\"><h3 lang=\"zh\">中文</h3>\n<p class=\"title\">价值过高</p>");
        assertThat(book.get("rule/EU-T-002.html"))
                .contains("<section class=\"words\"><h3 lang=\"zh\">中文</h3>\n<p>not translated</p>");
    }

    @Test
    void the_page_of_a_rule_shows_its_law_and_history() {
        assertThat(book.get("rule/EU-T-001.html"))
                .contains(
                        "<a href=\"../law.html#act-regulation-eu-952-2013\">Regulation (EU) 952/2013</a>, Art. 1",
                        "href=\"https://data.europa.eu/eli/reg/2013/952/oj\"",
                        "Own &lt;law&gt; &amp; more",
                        "Last day: 2026-12-31",
                        "<p>Replaced by <a href=\"../rule/EU-T-002.html\">EU-T-002</a>.</p>",
                        "<th scope=\"row\">200 EUR</th><td>planned</td><td>LOW</td>",
                        "href=\"https://law.example/2\"",
                        "<td>not yet published</td>");
    }

    @Test
    void the_condition_stands_as_in_its_file_with_links() {
        String page = book.get("rule/EU-T-001.html");
        String listing = page.substring(page.indexOf("<code>") + "<code>".length(), page.indexOf("</code></pre>"));
        assertThat(listing.replaceAll("<[^>]+>", ""))
                .isEqualTo(
                        """
                        when // the value counts
                            $parcel : ConsignmentAt( territory == &quot;EU&quot;, act == &quot;ENTRY&quot;,
                                valueAbove( &quot;t.limit&quot; ), goodsIn( &quot;codes&quot; ) )
                        then
                            findings.report( $parcel, &quot;goods&quot;, &quot;t.limit&quot; );
                        end""");
        assertThat(listing)
                .contains(
                        "<span class=\"c\">// the value counts</span>",
                        "<a class=\"s\" href=\"../parameter/t.limit.html\">t.limit</a>",
                        "<a class=\"s\" href=\"../list/codes.html\">codes</a>");
    }

    @Test
    void cases_are_shown_as_examples_with_what_they_change_and_expect() {
        assertThat(book.get("rule/EU-T-001.html"))
                .contains(
                        "<p class=\"badge gap\">Proof: speaks in 1 case, silent in 1 case, 0 of 1 day of change tried, 5 of 6 mutations caught</p>",
                        "<p class=\"title\">one cent above the limit &amp; more</p>\n<p>Shipment <a"
                                + " href=\"../shipment/train.html\">train</a>, all dates 3 days earlier, looked at on"
                                + " 2026-11-28T12:00:00Z, by the law of 2026-07-01. From eu/entry/value.test.yaml.</p>",
                        "<li><code>/consignments/0/goods/0/value/amount</code> becomes <code>200.01</code></li>",
                        "<li><code>/consignments/1</code> is taken away</li>",
                        "Expected: finding, in the document at /consignments/0/goods, limit 200, times 1.</p>",
                        "<p class=\"expected\">Expected: silence.</p>");
        assertThat(book.get("rule/EU-T-002.html"))
                .contains("<p class=\"badge gap\">Proof: speaks in 0 cases", "No case tries this rule.");
    }

    @Test
    void a_list_says_once_what_all_its_rows_say() {
        assertThat(book.get("list/codes.html"))
                .contains(
                        "<dt>Source</dt>\n<dd>a source</dd>",
                        "<tr><th scope=\"row\">8517</th></tr>",
                        "<a href=\"../rule/EU-T-001.html\">EU-T-001</a>");
    }

    @Test
    void lanes_modes_and_days_leave_out_what_does_not_speak_there() {
        assertThat(book.get("lane/CN-EAEU-EU.html"))
                .contains("<p>Countries: CN, KZ, RU, BY, PL, DE</p>", "EU-T-001.html", "EU-T-002.html");
        assertThat(book.get("lane/CN-EAEU-EU.rail.html")).contains("EU-T-001.html", "EU-T-002.html");
        assertThat(book.get("date/2027-01-01.html"))
                .contains("<p>1 of 2 rules.</p>\n<dl><dt>eu/entry</dt>\n<dd><a href=\"../rule/EU-T-002.html\">");
    }

    @Test
    void the_index_of_the_search_holds_every_language_and_all_codes() {
        assertThat(book.get("search/kk.js")).contains("\"Тым қымбат\"");
        assertThat(book.get("search/en.js")).contains("R0007", "one cent above the limit", "\"2027-01-01\"");
        assertThat(book.get("search/law.js")).contains("8471");
        assertThat(List.copyOf(book.keySet()))
                .filteredOn(name -> name.startsWith("search/"))
                .allMatch(name -> book.get("search.html").contains("src=\"" + name + "\""));
    }
}
