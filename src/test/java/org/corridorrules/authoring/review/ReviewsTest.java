package org.corridorrules.authoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.corridorrules.TinyPack;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.RulePack;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    private static final RulePack PACK = pack();

    private static RulePack pack() {
        TinyPack pack = new TinyPack()
                .withEntryRule("EU-T-001", "$at : ShipmentAt( territory == \"EU\" )", "findings.report( $at, \"id\" );")
                .withParameter(
                        "t.limit",
                        "EUR",
                        """
                        - until: 2026-07-01
                          value: "150"
                          confidence: HIGH
                          basis: "Some Act, Art. 2"
                        - from: 2026-07-01
                          until: 2027-07-01
                          value: "200"
                          status: PLANNED
                          confidence: MEDIUM
                          basis: "Some Act, Art. 3"
                        """)
                .withParameter(
                        "t.start",
                        "date",
                        """
                        - value: "2028-03-01"
                          status: DISPUTED
                          confidence: LOW
                          basis: "Some Act"
                        """)
                .with(
                        "reference/editions.csv",
                        """
                        list,edition,successor,from,until,confidence,source,facts
                        codes,Codes 2022,Codes 2028,2022-01-01,2028-01-01,HIGH,a source,
                        """);
        return CompiledPack.compile(pack.files(), Facts.VOCABULARY).load();
    }

    @Test
    void a_rule_and_a_parameter_are_overdue_when_their_review_is_older_than_the_span() {
        assertThat(notReviewed(LocalDate.of(2027, 5, 21))).isEmpty();
        assertThat(notReviewed(LocalDate.of(2027, 5, 22)))
                .extracting(Overdue::subject)
                .containsExactly("EU-T-001", "t.limit", "t.start");
    }

    private static List<Overdue> notReviewed(LocalDate today) {
        return Reviews.overdue(PACK, today, Period.ofDays(180)).stream()
                .filter(overdue -> overdue.kind() == Overdue.Kind.NOT_REVIEWED)
                .toList();
    }

    @Test
    void a_planned_value_is_told_from_the_day_on_which_it_begins_until_it_ends() {
        assertThat(urgent(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(urgent(LocalDate.of(2026, 7, 1)))
                .containsExactly(new Overdue(
                        Overdue.Kind.PLANNED_DATE_HAS_COME,
                        "t.limit",
                        LocalDate.of(2026, 7, 1),
                        "the value 200 is still planned though its day has come; see whether it is in force and set"
                                + " its status"));
    }

    @Test
    void a_value_that_ends_a_planned_date_and_an_edition_are_told_when_their_day_has_come() {
        assertThat(urgent(LocalDate.of(2028, 3, 1)))
                .extracting(Overdue::kind, Overdue::subject, Overdue::since)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Overdue.Kind.PLANNED_DATE_HAS_COME, "t.start", LocalDate.of(2028, 3, 1)),
                        org.assertj.core.groups.Tuple.tuple(
                                Overdue.Kind.EDITION_HAS_SUCCESSOR, "codes", LocalDate.of(2028, 1, 1)),
                        org.assertj.core.groups.Tuple.tuple(
                                Overdue.Kind.VALUE_HAS_ENDED, "t.limit", LocalDate.of(2027, 7, 1)));
    }

    private static List<Overdue> urgent(LocalDate today) {
        return Reviews.overdue(PACK, today, Period.ofYears(100));
    }

    @Test
    void the_calendar_holds_what_begins_and_ends_after_the_day_in_the_order_of_time() {
        List<Basis> act = List.of(new Basis("Some Act", "Art. 3", ""));
        assertThat(LawCalendar.after(LocalDate.of(2026, 6, 30), PACK).stream()
                        .filter(change -> change.subject().startsWith("t.")))
                .containsExactly(
                        new KnownChange(
                                LocalDate.of(2026, 7, 1),
                                "t.limit",
                                "becomes 200 in place of 150, planned: A value.",
                                act,
                                false),
                        new KnownChange(
                                LocalDate.of(2027, 7, 1), "t.limit", "ends, and no value follows: A value.", act, true),
                        new KnownChange(
                                LocalDate.of(2028, 3, 1),
                                "t.start",
                                "comes, disputed: A value.",
                                List.of(new Basis("Some Act", "", "")),
                                false));
        assertThat(LawCalendar.after(LocalDate.of(2028, 3, 1), PACK))
                .extracting(KnownChange::subject)
                .doesNotContain("t.start", "t.limit");
    }

    @Test
    void a_calendar_file_folds_long_lines_and_escapes_signs_that_mean_something() {
        KnownChange change = new KnownChange(
                LocalDate.of(2027, 1, 1),
                "t.limit",
                "becomes 1, or 2; 税 is charged on goods that are worth more than the limit of the day",
                List.of(new Basis("Some Act", "Art. 3", "")),
                false);
        assertThat(CalendarFile.of(List.of(change), "tiny 1", LocalDate.of(2026, 11, 22))
                        .split("\r\n"))
                .contains(
                        "DTSTAMP:20261122T000000Z",
                        "DTSTART;VALUE=DATE:20270101",
                        "SUMMARY:t.limit becomes 1\\, or 2\\; 税 is charged on goods that are worth m",
                        " ore than the limit of the day",
                        "DESCRIPTION:Law: Some Act\\, Art. 3\\nKnown to the rule pack tiny 1.",
                        "STATUS:TENTATIVE");
    }
}
