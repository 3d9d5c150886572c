package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.TinyPack;
import org.corridorrules.fact.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    private static final String HS6 =
            """
            - value: "6"
              confidence: HIGH
              basis: "Some Act, Art. 2"
            """;

    private static List<String> problems(TinyPack pack) {
        PackReader reader = new PackReader(pack.files(), Facts.VOCABULARY);
        reader.read();
        return reader.problems().stream().sorted().map(PackProblem::display).toList();
    }

    @Test
    void a_sound_pack_has_no_problems() {
        TinyPack pack = new TinyPack()
                .withParameter("x.digits", "digits", HS6)
                .withEntryRule(
                        "EU-TST-001",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", shorterThan( \"hsCode\", \"x.digits\" ) )",
                        "findings.report( $item, \"hsCode\", \"x.digits\" );");
        assertThat(problems(pack)).isEmpty();
    }

    @Test
    void a_misspelt_predicate_is_shown_with_line_column_caret_and_the_right_name() {
        TinyPack pack = new TinyPack()
                .withEntryRule(
                        "EU-TST-001",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", lakcs( \"hsCode\" ) )",
                        "findings.report( $item, \"hsCode\" );");
        assertThat(problems(pack)).singleElement().asString().satisfies(text -> assertThat(text)
                .startsWith(
                        "eu/entry/eu-tst-001.drl:9:61: GoodsItemAt has no lakcs with 1 value(s); did you mean lacks?")
                .endsWith("\n      $item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", lakcs( \"hsCode\" ) )\n"
                        + " ".repeat(2 + 60) + "^"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "$item : GodsItemAt( territory == \"EU\" )",
                        "findings.report( $item );",
                        "there is no fact GodsItemAt; did you mean GoodsItemAt?"),
                Arguments.of(
                        "$item : GoodsItemAt( teritory == \"EU\" )",
                        "findings.report( $item );",
                        "GoodsItemAt has no teritory; did you mean territory?"),
                Arguments.of(
                        "$item : GoodsItemAt( territory == \"EUU\" )",
                        "findings.report( $item );",
                        "there is no word \"EUU\"; did you mean EU?"),
                Arguments.of(
                        "$item : GoodsItemAt( act in ( \"ENTRY\", \"EXITT\" ) )",
                        "findings.report( $item );",
                        "there is no word \"EXITT\"; did you mean EXIT?"),
                Arguments.of(
                        "$item : GoodsItemAt( lacks( \"hscode\" ) )",
                        "findings.report( $item, \"hsCode\" );",
                        "GoodsItem has no field \"hscode\"; did you mean hsCode?"),
                Arguments.of(
                        "$item : GoodsItemAt( lacks( \"hsCode\" ) )",
                        "findings.report( $item, \"hsKode\" );",
                        "GoodsItem has no field \"hsKode\"; did you mean hsCode?"),
                Arguments.of(
                        "$item : GoodsItemAt( shorterThan( \"hsCode\", \"x.digit\" ) )",
                        "findings.report( $item );",
                        "there is no parameter \"x.digit\"; did you mean x.digits?"),
                Arguments.of(
                        "$item : GoodsItemAt( hsIn( \"place\" ) )",
                        "findings.report( $item );",
                        "there is no reference list \"place\"; did you mean places?"),
                Arguments.of(
                        "$at : ShipmentAt( !filed( \"EMS\" ) )",
                        "findings.filing( $at, \"ENS\" );",
                        "there is no word \"EMS\"; did you mean ENS?"),
                Arguments.of(
                        "$at : ShipmentAt( !filed( \"ENS\" ) )",
                        "findings.filing( $it, \"ENS\" );",
                        "$it is not bound in the when part; did you mean $at?"),
                Arguments.of(
                        "$at : ShipmentAt( !filed( \"ENS\" ) )",
                        "System.exit( 0 );",
                        "the then part reports with one call and does nothing else"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_in_a_rule_is_told_in_plain_words(String when, String then, String message) {
        TinyPack pack = new TinyPack().withParameter("x.digits", "digits", HS6).withEntryRule("EU-TST-001", when, then);
        assertThat(problems(pack)).singleElement().asString().contains(message);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        "$a : ShipmentAt( act == \"ENTRY\" ) ShipmentAt( territory == \"EU\" )",
                        "findings.report( $a );",
                        "a rule matches one fact"),
                Arguments.of(
                        "not ShipmentAt( act == \"ENTRY\" )",
                        "findings.report( $a );",
                        "a condition is one fact with what is asked of it"),
                Arguments.of(
                        "$a : ShipmentAt( act == \"ENTRY\" ) from entries",
                        "findings.report( $a );",
                        "a rule matches one fact and nothing else"),
                Arguments.of(
                        "$a : ShipmentAt( $t : territory, act == \"ENTRY\" )",
                        "findings.report( $a );",
                        "only the fact itself gets a name; remove $t :"),
                Arguments.of(
                        "$a : ShipmentAt( act == \"ENTRY\", filed( \"ENS\" )",
                        "findings.report( $a );",
                        "a ) is missing at the end of the condition"),
                Arguments.of(
                        "$a : ShipmentAt( act == ENTRY )", "findings.report( $a );", "put ENTRY in quotes: \"ENTRY\""),
                Arguments.of(
                        "$a : ShipmentAt( act == \"ENTRY\" )",
                        "findings.report( $a )",
                        "a ; is missing after the call"),
                Arguments.of(
                        "$a : ShipmentAt( act == \"ENTRY )",
                        "findings.report( $a );",
                        "a quote is missing in this line"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_of_the_pen_is_named(String when, String then, String message) {
        assertThat(problems(new TinyPack().withEntryRule("EU-TST-001", when, then)))
                .anySatisfy(text -> assertThat(text).contains(message));
    }

    @Test
    void an_order_of_rules_is_refused_because_there_is_none() {
        TinyPack pack = new TinyPack()
                .withEntryRule("EU-TST-001", "$a : ShipmentAt( act == \"ENTRY\" )", "findings.report( $a );");
        String file = new String(
                pack.files().files().get("eu/entry/eu-tst-001.drl"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(problems(pack.with("eu/entry/eu-tst-001.drl", file.replace("when", "salience 10 when"))))
                .singleElement()
                .asString()
                .contains("salience does nothing here");
    }

    @Test
    void a_rule_without_its_end_is_named() {
        TinyPack pack = new TinyPack()
                .withEntryRule("EU-TST-001", "$a : ShipmentAt( act == \"ENTRY\" )", "findings.report( $a );");
        String file = new String(
                pack.files().files().get("eu/entry/eu-tst-001.drl"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(problems(pack.with("eu/entry/eu-tst-001.drl", file.replace("\nend", "\n"))))
                .singleElement()
                .asString()
                .contains("rule EU-TST-001 has no end; write it behind this line: rule ... when ... then ... end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.time.LocalDate;",
                "global java.util.List found;",
                "function boolean never() { return false; }",
                "declare Extra end",
                "dialect \"java\""
            })
    void a_rule_file_declares_nothing_that_another_file_could_miss(String statement) {
        TinyPack pack = new TinyPack()
                .withEntryRule("EU-TST-001", "$a : ShipmentAt( act == \"ENTRY\" )", "findings.report( $a );");
        String file = pack.files().text("eu/entry/eu-tst-001.drl");
        assertThat(problems(pack.with("eu/entry/eu-tst-001.drl", file.replace("\nrule", "\n" + statement + "\nrule"))))
                .singleElement()
                .asString()
                .startsWith("eu/entry/eu-tst-001.drl:3:1: a rule file holds its package and rules, nothing else; take "
                        + statement.split(" ")[0] + " out");
    }

    @Test
    void a_placeholder_that_nothing_fills_is_refused() {
        TinyPack pack = new TinyPack()
                .with(
                        "text/en.yaml",
                        """
                language: en
                texts:
                  EU-TST-001: { title: T, message: "before arrival at {plase}", remedy: R }
                """);
        assertThat(problems(pack))
                .singleElement()
                .asString()
                .contains(
                        "the text of EU-TST-001 has the placeholder {plase}, which nothing fills; did you mean place?");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_bury_its_message() {
        TinyPack pack = new TinyPack()
                .with("parameters/x.yaml", "parameters:\n  x.digits:\n    values: [\n")
                .withEntryRule(
                        "EU-TST-001",
                        "$item : GoodsItemAt( act == \"ENTRY\", shorterThan( \"hsCode\", \"x.digits\" ) )",
                        "findings.report( $item );");
        assertThat(problems(pack)).singleElement().asString().startsWith("parameters/x.yaml:");
    }

    @Test
    void words_of_the_map_are_checked() {
        TinyPack pack = new TinyPack()
                .with(
                        "reference/places.csv",
                        """
                code,name,aliases,country,zone,gauges,modes,kind,from,until,confidence,source,facts
                DEDUI,Duisburg,,DE,Europe/Berln,1435,RAIL|PLANE,HUBB,,,HIGH,x,
                """);
        assertThat(problems(pack))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .contains(
                        "reference/places.csv:2:1: row DEDUI: \"Europe/Berln\" is no time zone; did you mean Europe/Berlin?",
                        "reference/places.csv:2:1: row DEDUI: \"HUBB\" is no kind; did you mean HUB?")
                .anySatisfy(text ->
                        assertThat(text).startsWith("reference/places.csv:2:1: row DEDUI: \"PLANE\" is no mode"));
    }

    @Test
    void all_problems_are_told_at_once() {
        TinyPack pack = new TinyPack()
                .withEntryRule("EU-TST-001", "$a : ShipmentAt( actt == \"ENTRY\" )", "findings.report( $a );")
                .withEntryRule("EU-TST-002", "$a : ShipmentAt( act == \"ENTRI\" )", "findings.reprot( $a );")
                .withParameter(
                        "x.limit",
                        "EUR",
                        """
                        - value: "ten"
                          confidence: HIGH
                          basis: "Some Act"
                        """);
        assertThat(problems(pack)).hasSize(4);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(
                        "2025-01-01",
                        "2025-06-01",
                        "2025-07-01",
                        "has a gap: nothing holds from 2025-06-01 to 2025-07-01"),
                Arguments.of(
                        "2025-01-01",
                        "2025-08-01",
                        "2025-07-01",
                        "has an overlap: two values hold from 2025-07-01 to 2025-08-01"),
                Arguments.of("2025-09-01", "2025-07-01", "2025-07-01", "is not in the order of time"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void dated_values_without_order_are_refused(String from, String until, String next, String message) {
        TinyPack pack = new TinyPack()
                .withParameter(
                        "x.limit",
                        "EUR",
                        """
                - { from: %s, until: %s, value: "1", confidence: HIGH, basis: "Some Act" }
                - { from: %s, value: "2", confidence: HIGH, basis: "Some Act" }
                """
                                .formatted(from, until, next));
        assertThat(problems(pack)).anySatisfy(text -> assertThat(text).contains(message));
    }

    @Test
    void rows_that_overlap_in_time_are_refused() {
        TinyPack pack = new TinyPack()
                .with(
                        "reference/x.csv",
                        """
                hs,kind,from,until,confidence,source,facts
                2203,beer,2020-01-01,2021-01-01,HIGH,act,
                2203,beer,2020-06-01,,HIGH,act,
                2204,wine,2021-01-01,2020-01-01,SURE,act,
                """);
        assertThat(problems(pack))
                .containsExactly(
                        "reference/x.csv:3: the row [2203, beer] overlaps in time with an equal one; end the first before the second begins",
                        "reference/x.csv:4: confidence is not \"SURE\"; write HIGH, MEDIUM or LOW",
                        "reference/x.csv:4: the row never holds: from 2021-01-01 until 2020-01-01; mend one of the days");
    }

    @Test
    void what_a_rule_must_say_of_itself_is_asked_for() {
        TinyPack pack = new TinyPack()
                .with(
                        "eu/entry/bare.drl",
                        """
                package eu.entri

                rule "EU_1"
                    @severity( BLOK )
                    @confidense( LOW )
                    @from( "1 July 2026" )
                when
                    $a : ShipmentAt( act == "ENTRY" )
                then
                    findings.report( $a );
                end
                """);
        assertThat(problems(pack))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "eu/entry/bare.drl:1:1: package eu.entri does not fit the folder; write: package eu.entry",
                        "eu/entry/bare.drl:3:1: rule EU_1 has no English text; add it to a file of text/ whose language is en",
                        "eu/entry/bare.drl:3:6: \"EU_1\" is not a rule id; ids look like EU-ENS-010 or EU-ENS-014a",
                        "eu/entry/bare.drl:3:6: the rule has no @confidence; write one of HIGH, MEDIUM, LOW",
                        "eu/entry/bare.drl:3:6: the rule has no day of review; add @reviewed( \"2026-11-22\" )",
                        "eu/entry/bare.drl:3:6: the rule names no law; add @basis( \"act, article\" )",
                        "eu/entry/bare.drl:4:16: @severity is not BLOK; write one of BLOCK, WARN, INFO; did you mean BLOCK?",
                        "eu/entry/bare.drl:5:6: unknown annotation @confidense; did you mean confidence?; known: basis, confidence, from, reviewed, severity, supersedes, tags, until",
                        "eu/entry/bare.drl:6:12: @from is not \"1 July 2026\"; write a day such as \"2026-07-01\"");
    }

    @Test
    void low_confidence_may_not_block_and_ids_are_used_once() {
        String rule =
                """
                package eu.entry
                rule "EU-TST-001"
                    @severity( BLOCK ) @confidence( LOW ) @basis( "Act" ) @reviewed( "2026-11-22" )
                when
                    $a : ShipmentAt( act == "ENTRY" )
                then
                    findings.report( $a );
                end
                """;
        TinyPack pack = new TinyPack()
                .with("eu/entry/a.drl", rule)
                .with("eu/entry/b.drl", rule)
                .with("text/en.yaml", "language: en\ntexts:\n  EU-TST-001: { title: T, message: M, remedy: R }\n");
        assertThat(problems(pack))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "eu/entry/a.drl:2:6: a rule of LOW confidence may not BLOCK; write @severity( WARN )",
                        "eu/entry/b.drl:2:1: rule EU-TST-001 stands in eu/entry/a.drl already, line 2; an id is used once, give one of them another",
                        "eu/entry/b.drl:2:6: a rule of LOW confidence may not BLOCK; write @severity( WARN )");
    }

    @Test
    void the_hash_covers_every_file_and_no_order() {
        String one =
                new TinyPack().with("a.txt", "1").with("b.txt", "2").files().sha256();
        assertThat(new TinyPack().with("b.txt", "2").with("a.txt", "1").files().sha256())
                .isEqualTo(one);
        assertThat(new TinyPack().with("a.txt", "1").with("b.txt", "3").files().sha256())
                .isNotEqualTo(one);
        assertThat(new TinyPack().with("a.txt", "12").with("b.txt", "").files().sha256())
                .isNotEqualTo(one);
    }

    @Test
    void a_citation_is_cut_into_act_article_and_address() {
        assertThat(Basis.parse("Customs Law, Art. 24(2); Regulation (EU) 952/2013, Art. 127, https://example.org/a"))
                .containsExactly(
                        new Basis("Customs Law", "Art. 24(2)", ""),
                        new Basis("Regulation (EU) 952/2013", "Art. 127", "https://example.org/a"));
    }
}
