package org.corridorrules.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Place;
import org.corridorrules.authoring.trial.TrialPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cases of a pack try. */
class CoverageTest {

    private static final String ONE_SIDED =
            """
            base: tea
            cases:
              - name: tea <is> stopped
                lawDate: "2026-07-02"
                expect: { fires: [{ rule: EU-TEA-001 }] }
            """;

    @TempDir
    private Path pack;

    private Coverage cover() {
        return new CoverageCount(TrialPack.trials(pack), new PackSource(pack)).of(new Choice(List.of(), Set.of()));
    }

    @Test
    void thorough_cases_try_both_sides_of_everything() {
        new TrialPack().withCases(TrialPack.THOROUGH).writeTo(pack);
        Coverage coverage = cover();
        Coverage.OfRule rule = coverage.rules().get(0);
        assertThat(rule.fired()).hasSize(4);
        assertThat(rule.silent()).hasSize(5);
        assertThat(rule.oneSided()).isEmpty();
        assertThat(rule.edges()).containsExactly(new Coverage.Edge(LocalDate.parse("2026-07-01"), true, true, false));
        assertThat(coverage.parameters())
                .containsExactly(
                        new Coverage.OfParameter(
                                "eu.tea.limit",
                                new Place("parameters/eu.tea.limit.yaml", 2),
                                List.of(
                                        new Coverage.OfValue(
                                                "10", null, LocalDate.parse("2027-01-01"), 5, true, true, true),
                                        new Coverage.OfValue(
                                                "5", LocalDate.parse("2027-01-01"), null, 2, true, true, true)),
                                List.of(new Coverage.Edge(LocalDate.parse("2027-01-01"), true, true, false))),
                        new Coverage.OfParameter(
                                "eu.tea.price",
                                new Place("parameters/eu.tea.price.yaml", 2),
                                List.of(new Coverage.OfValue("7", null, null, 0, false, false, false)),
                                List.of()));
        assertThat(coverage.lists())
                .containsExactly(
                        new Coverage.OfList("tea-hs", new Place("reference/tea-hs.csv", 1), 2, 1, List.of("0903")));
        assertThat(coverage.isWhole()).isTrue();
    }

    @Test
    void the_text_names_what_is_not_tried() {
        new TrialPack().withCases(ONE_SIDED).writeTo(pack);
        List<String> lines = new ArrayList<>();
        CoverageText.write(cover(), lines::add);
        assertThat(String.join("\n", lines))
                .isEqualTo(
                        """
                        eu/entry: 1 rules, 1 speak and 0 are silent in a case, 0 of 1 days of change tried
                          EU-TEA-001     speaks in 1, silent in 0
                              eu/entry/tea.drl:3: no case expects it to be silent
                              eu/entry/tea.drl:3: startsInList( "hsCode", "tea-hs" ) never fails
                              eu/entry/tea.drl:3: above( "grossMass", "eu.tea.limit" ) never fails
                              eu/entry/tea.drl:3: no case tries the law of 2026-06-30 or of 2026-07-01
                        parameters/eu.tea.limit.yaml:2: eu.tea.limit: every case lies on one side of 10, where the condition holds
                        parameters/eu.tea.limit.yaml:2: eu.tea.limit: no case looks at 5 from 2027-01-01
                        parameters/eu.tea.limit.yaml:2: eu.tea.limit: no case tries the law of 2026-12-31 or of 2027-01-01
                        parameters/eu.tea.price.yaml:2: eu.tea.price: no case looks at 7
                        reference/tea-hs.csv: 1 of 2 rows tried, not 0903

                        rules that speak in a case                                       1 of 1
                        rules that are silent in a case                                  0 of 1
                        first and last days of rules, tried the day before and on it     0 of 1
                        values of parameters, limits on both sides                       0 of 3
                        days on which values change, tried the day before and on it      0 of 1
                        rows of lists, without the map                                   1 of 2""");
    }

    @Test
    void the_page_needs_nothing_else_and_shows_names_as_they_are() {
        new TrialPack().withCases(ONE_SIDED).writeTo(pack);
        assertThat(CoverageHtml.page(cover(), "tiny 1"))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Coverage of tiny 1</h1>", "tea &lt;is&gt; stopped", "<td class=\"n\">1 of 2</td>")
                .doesNotContain("<is>", "src=", "http", "<script", "@import", "url(");
    }
}
