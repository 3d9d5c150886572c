package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.language.Labels;
import org.corridorrules.report.TextReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of law that changes before the goods arrive: the base train enters the Union on 2026-12-10. */
class LawAheadTest {

    private static final CheckOptions BEFORE = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    @TempDir
    private static Path directory;

    private static CorridorRules rules;
    private static String train;

    @BeforeAll
    static void compile() throws IOException {
        rules = CorridorRules.load(new TinyPack()
                .withParameter(
                        "x.digits",
                        "digits",
                        """
                        - { until: 2026-12-05, value: "5", confidence: HIGH, basis: "Old Act, Art. 1" }
                        - { from: 2026-12-05, value: "6", confidence: HIGH, basis: "New Act, Art. 2" }
                        """)
                .withParameter(
                        "x.start",
                        "date",
                        """
                        - { value: "2026-12-01", confidence: HIGH, basis: "Starting Act" }
                        """)
                .with(
                        "reference/x-heavy.csv",
                        """
                        code,name,from,until,confidence,source,facts
                        61,clothes,2026-12-10,,HIGH,test,
                        """)
                .withEntryRule("EU-TST-001", goods("shorterThan( \"hsCode\", \"x.digits\" )"), report("\"x.digits\""))
                .withEntryRule("EU-TST-002", goods("since( \"x.start\" ), fieldIs( \"brand\", \"DAY\" )"), report(null))
                .withEntryRule("EU-TST-003", goods("hsIn( \"x-heavy\" ), fieldIs( \"brand\", \"LIST\" )"), report(null))
                .withEntryRule("EU-TST-004", goods("fieldIs( \"brand\", \"RULE\" )"), report(null))
                .with("eu/entry/dated.drl", dated())
                .with(
                        "text/en.dated.yaml",
                        """
                        language: en
                        texts:
                          EU-TST-005: { title: New duty to report, message: M, remedy: R }
                        """)
                .writeTo(directory));
        train = Files.readString(Path.of("rules/bases/china-europe-express.json"));
    }

    private static String goods(String conditions) {
        return "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", " + conditions + " )";
    }

    private static String report(String parameter) {
        return "findings.report( $item, \"hsCode\"" + (parameter == null ? "" : ", " + parameter) + " );";
    }

    private static String dated() {
        return """
                package eu.entry

                rule "EU-TST-005"
                    @severity( WARN )
                    @from( "2026-12-10" )
                    @basis( "Dated Act, Art. 5" )
                    @confidence( HIGH )
                    @reviewed( "2026-11-22" )
                when
                    %s
                then
                    %s
                end
                """
                .formatted(goods("fieldIs( \"brand\", \"RULE\" )"), report(null));
    }

    private static Report check(String code, String brand, CheckOptions options) {
        String goods = "\"hsCode\": \"" + code + "\", \"brand\": \"" + brand + "\"";
        byte[] shipment = train.replace("\"hsCode\": \"610910\"", goods).getBytes(StandardCharsets.UTF_8);
        return rules.check(shipment, options);
    }

    private static Report.LawChange change(
            String rule, String title, String parameter, String list, String day, String change, String then) {
        String act = rule.equals("EU-TST-005") ? "Dated Act" : "Some Act";
        String article = rule.equals("EU-TST-005") ? "Art. 5" : "Art. 1";
        return new Report.LawChange(
                "eu-entry-1",
                rule,
                title,
                parameter,
                list,
                LocalDate.parse(day),
                change,
                "nothing",
                then,
                List.of(new Report.Basis(act, article, "")));
    }

    @Test
    void a_limit_that_changes_before_arrival_is_told_with_both_values_and_the_new_law() {
        assertThat(check("61091", "x", BEFORE).lawChanges())
                .containsExactly(new Report.LawChange(
                        "eu-entry-1",
                        "EU-TST-001",
                        "Title of EU-TST-001",
                        "x.digits",
                        null,
                        LocalDate.parse("2026-12-05"),
                        "x.digits: today 5, from 2026-12-05 6",
                        "nothing",
                        "BLOCK × 1",
                        List.of(new Report.Basis("New Act", "Art. 2", ""))));
    }

    @Test
    void a_change_that_alters_nothing_for_this_shipment_is_not_told() {
        assertThat(check("610910", "x", BEFORE).lawChanges()).isEmpty();
        assertThat(check("6109", "x", BEFORE).lawChanges()).hasSize(1); // the limit in the finding is another
    }

    @Test
    void a_change_that_has_come_is_not_told() {
        CheckOptions after = CheckOptions.at(OffsetDateTime.parse("2026-12-05T12:00:00+01:00"));
        assertThat(check("61091", "x", after).lawChanges()).isEmpty();
        // At the border of the Union it is the fifth already.
        CheckOptions late = CheckOptions.at(OffsetDateTime.parse("2026-12-04T23:30:00Z"));
        assertThat(check("61091", "x", late).lawChanges()).isEmpty();
        CheckOptions lastHour = CheckOptions.at(OffsetDateTime.parse("2026-12-04T22:30:00Z"));
        assertThat(check("61091", "x", lastHour).lawChanges()).hasSize(1);
    }

    @Test
    void who_asks_for_the_law_of_one_day_is_told_of_no_other() {
        assertThat(check("61091", "x", BEFORE.withLawDate(LocalDate.parse("2026-12-10")))
                        .lawChanges())
                .isEmpty();
    }

    @Test
    void a_day_that_comes_a_list_that_changes_and_a_rule_that_begins_are_told() {
        assertThat(check("610910", "DAY", BEFORE).lawChanges())
                .hasSize(1)
                .first()
                .satisfies(
                        change -> assertThat(List.of(change.rule(), change.parameter(), change.from(), change.change()))
                                .containsExactly(
                                        "EU-TST-002",
                                        "x.start",
                                        LocalDate.parse("2026-12-01"),
                                        "x.start: this day comes on 2026-12-01"));
        assertThat(check("610910", "LIST", BEFORE).lawChanges())
                .containsExactly(change(
                        "EU-TST-003",
                        "Title of EU-TST-003",
                        null,
                        "x-heavy",
                        "2026-12-10",
                        "list x-heavy: other entries from 2026-12-10 (61)",
                        "BLOCK × 1"));
        assertThat(check("610910", "RULE", BEFORE).lawChanges())
                .containsExactly(change(
                        "EU-TST-005",
                        "New duty to report",
                        null,
                        null,
                        "2026-12-10",
                        "the rule counts from 2026-12-10",
                        "WARN × 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Law changes before arrival, today: nothing; then: BLOCK × 1",
        "ru, До прибытия изменятся нормы, сегодня: ничего; тогда: СТОП × 1",
        "kk, Келгенше заң өзгереді, бүгін: ештеңе; сол кезде: ТОҚТАТУ × 1",
        "zh, 到达前法律将有变化, 今天：无；届时：阻止× 1"
    })
    void the_text_says_it_in_every_language(String language, String heading, String effect) {
        Report report = check("61091", "x", BEFORE.withLanguage(language));
        assertThat(TextReport.toString(report, Labels.of(language), false))
                .contains("\n" + heading + "\n  ")
                .contains("\n    Title of EU-TST-001")
                .contains("\n      " + effect + "\n");
    }

    @Test
    void a_container_of_many_parcels_is_told_of_once() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode shipment = (ObjectNode) json.readTree(train.replace("\"610910\"", "\"61091\""));
        ArrayNode parcels = (ArrayNode) shipment.get("consignments");
        JsonNode first = parcels.get(0);
        parcels.removeAll();
        for (int i = 0; i < 300; i++) {
            parcels.add(((ObjectNode) first.deepCopy()).put("id", "P" + i));
        }
        assertThat(rules.check(json.writeValueAsBytes(shipment), BEFORE).lawChanges())
                .extracting(Report.LawChange::then)
                .containsExactly("BLOCK × 300");
    }

    @Test
    void nothing_is_said_where_nothing_changes() {
        Report report = check("610910", "x", BEFORE);
        assertThat(TextReport.toString(report)).doesNotContain("Law changes");
    }
}
