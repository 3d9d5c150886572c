package org.corridorrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

    private static List<Report> reports() {
        return List.of(Reports.clear(), Reports.undetermined(), Reports.blocked(), Reports.bare(), Reports.crowded());
    }

    @Test
    void a_clear_shipment_is_told_in_a_few_lines() {
        assertThat(TextReport.toString(Reports.clear()))
                .isEqualTo(
                        """
                CLEAR  CEE-1: 0 BLOCK, 0 WARN, 0 INFO
                As of 2026-12-01 10:00 (+08:00).

                Route: Xi'an (CN) 2026-11-29 ─RAIL→ Horgos (CN) 2026-12-02 ─RAIL→ Altynkol (EAEU) 2026-12-02
                       ─RAIL→ Małaszewicze (EU) 2026-12-12 ─ROAD→ Duisburg (EU) 2026-12-14

                Rules: corridor 0.1.0 (a1b2c3d4e5f6), law known up to 2026-11-22.
                120 rules, 34 apply to this route, 3 reported something, 2 not in force on the day, 0 failed.
                This compares data with rules; it is no legal advice.
                """);
    }

    @Test
    void what_was_not_checked_is_told_with_reasons_and_places() {
        assertThat(TextReport.toString(Reports.undetermined()))
                .isEqualTo(
                        """
                UNDETERMINED  CEE-2: 0 BLOCK, 1 WARN, 0 INFO, 6 not checked, 1 waived
                As of 2026-12-01 10:00 (+08:00).

                Route: Xi'an (CN) 2026-11-29 ─RAIL→ Horgos (CN) 2026-12-02 ─RAIL→ Altynkol (EAEU) 2026-12-02
                       ─RAIL→ Małaszewicze (EU) 2026-12-12 ─ROAD→ Duisburg (EU) 2026-12-14

                Duisburg (DEDUI): EU import by road, 2026-12-14 09:00 (+01:00), law of 2026-12-14

                  WARN   Handling fee (EU-FEE-001)
                         From 2026-07-01 a fee of 2.00 EUR is charged for each line.
                         in the document: /consignments/0
                         law: Delegated Regulation (EU) 2015/2446, Annex B, DE 18 09 056 000
                         (unverified law: LOW)
                         (planned law: adopted or announced, its start is not reached or not confirmed)
                         do: Correct it with the seller.

                Not checked
                  Exchange rate missing: An amount in CNY had to be compared in EUR, and the shipment gives no rate
                    for it.
                    in the document: /consignments/0/goods/0/value, /consignments/1/goods/0/value,
                      /consignments/2/goods/0/value and 2 more
                    do: Add the rate to exchangeRates.
                  EU-H7-001: The rule could not be evaluated: division by zero.
                    do: Report it.

                Waived: 1 BLOCK
                  BLOCK  Buyer is missing (EU-ENS-017)
                         in the document: /consignments/0/buyer
                         why: The carrier adds the buyer.
                         owner: Compliance; expires on 2027-03-01

                Rules: corridor 0.1.0 (a1b2c3d4e5f6), law known up to 2026-11-22.
                120 rules, 34 apply to this route, 3 reported something, 2 not in force on the day, 0 failed.
                This compares data with rules; it is no legal advice.
                """);
    }

    @Test
    void a_mistake_in_four_hundred_parcels_is_told_once() {
        assertThat(TextReport.toString(Reports.blocked()))
                .isEqualTo(
                        """
                BLOCKED  CEE-3: 412 BLOCK, 5 WARN, 1 INFO
                As of 2026-12-01 10:00 (+08:00).

                Route: Xi'an (CN) 2026-11-29 ─RAIL→ Horgos (CN) 2026-12-02 ─RAIL→ Altynkol (EAEU) 2026-12-02
                       ─RAIL→ Małaszewicze (EU) 2026-12-12 ─ROAD→ Duisburg (EU) 2026-12-14

                Altynkol (X-KZ-ALTYNKOL): EAEU transit by rail, 2026-12-02 14:00 (+05:00), law of 2026-12-02

                  INFO   Navigation seal (KZ-SEAL-003)
                         A navigation seal may be asked for.
                         in the document: /equipment/0
                         law: Delegated Regulation (EU) 2015/2446, Annex B, DE 18 09 056 000
                         (disputed law: the sources disagree)
                         do: Correct it with the seller.

                Małaszewicze (PLMAA): EU entry by rail, 2026-12-12 14:00 (+01:00), law of 2026-12-12

                  BLOCK  Commodity code is too short for the entry data (EU-ENS-010b)
                         412 parcels: The ENS needs at least 6 digits of the commodity code; 6109 is shorter.
                         in the document: /consignments/0/goods/0/hsCode, /consignments/1/goods/0/hsCode,
                           /consignments/2/goods/0/hsCode and 409 more
                         law: Delegated Regulation (EU) 2015/2446, Annex B, DE 18 09 056 000
                         do: Correct it with the seller.

                  WARN   EORI number is wrong (EU-ENS-014): 5 parcels
                         The EORI number PL0 has a wrong check digit.
                         in the document: /consignments/0/seller/eori
                         The EORI number PL1 has a wrong check digit.
                         in the document: /consignments/1/seller/eori
                         The EORI number PL2 has a wrong check digit.
                         in the document: /consignments/2/seller/eori
                         and 2 more findings of this rule here, with other values; the JSON report lists them
                         law: Delegated Regulation (EU) 2015/2446, Annex B, DE 18 09 056 000
                         do: Correct it with the seller.

                Deadlines
                  MISSED  advance manifest (CN) at Horgos, CN exit: due 2026-12-01 07:00 (+08:00), late by 3 h
                  DUE     entry summary declaration (ENS) at Małaszewicze, EU entry: due 2026-12-12 12:00 (+01:00),
                          in 11 d 9 h
                  MET     preliminary information (EAEU) at Altynkol, EAEU entry: due 2026-12-02 12:00 (+05:00),
                          planned 5 h before

                Papers
                  1 of 3 documents can go electronic on this route; paper needed for 1, not known for 1.
                  Paper is needed for the CIM/SMGS consignment note, because the law of PL does not take the
                    electronic form for equal.
                  It is not known whether the invoice may be electronic in PL.
                  paper       CIM/SMGS consignment note at Małaszewicze, EU entry [PL] (only electronic in the
                              shipment)
                  unknown     invoice at Altynkol, EAEU transit [PL] (missing in the shipment)

                Charges (preview)
                  Duisburg, EU import: duty 1236.00 EUR (412 charges)
                  Altynkol, EAEU transit: fee 5500.00 KZT (1 charge)
                  Total: 1236.00 EUR, 5500.00 KZT

                Rules: corridor 0.1.0 (a1b2c3d4e5f6), law known up to 2026-11-22.
                120 rules, 34 apply to this route, 3 reported something, 2 not in force on the day, 0 failed.
                This compares data with rules; it is no legal advice.
                """);
    }

    @Test
    void a_fault_of_its_own_in_each_of_three_thousand_parcels_is_a_page_and_not_a_book() {
        assertThat(TextReport.toString(Reports.crowded()))
                .isEqualTo(
                        """
                BLOCKED  CEE-4: 6000 BLOCK, 0 WARN, 0 INFO, 3000 not checked
                As of 2026-12-01 10:00 (+08:00).

                Route: Xi'an (CN) 2026-11-29 ─RAIL→ Horgos (CN) 2026-12-02 ─RAIL→ Altynkol (EAEU) 2026-12-02
                       ─RAIL→ Małaszewicze (EU) 2026-12-12 ─ROAD→ Duisburg (EU) 2026-12-14

                Małaszewicze (PLMAA): EU entry by rail, 2026-12-12 14:00 (+01:00), law of 2026-12-12

                  BLOCK  Commodity code is too short for the entry data (EU-ENS-010b): 6000 findings
                         3 parcels: The ENS needs at least 6 digits of the commodity code; 7 is shorter.
                         in the document: /consignments/7/goods/0/hsCode, /consignments/7/goods/1/hsCode,
                           /consignments/8/goods/0/hsCode and 3 more
                         The ENS needs at least 6 digits of the commodity code; 0 is shorter.
                         in the document: /consignments/0/goods/0/hsCode, /consignments/0/goods/1/hsCode
                         The ENS needs at least 6 digits of the commodity code; 1 is shorter.
                         in the document: /consignments/1/goods/0/hsCode, /consignments/1/goods/1/hsCode
                         and 5990 more findings of this rule here, with other values; the JSON report lists them
                         law: Delegated Regulation (EU) 2015/2446, Annex B, DE 18 09 056 000
                         do: Correct it with the seller.

                Deadlines
                  MISSED  low-value import declaration (H7) at Duisburg, EU import: due 2026-12-01 00:00 (+00:00),
                          late by 2 h
                  MISSED  low-value import declaration (H7) at Duisburg, EU import: due 2026-12-01 00:01 (+00:00),
                          late by 1 h 59 min
                  MISSED  low-value import declaration (H7) at Duisburg, EU import: due 2026-12-01 00:02 (+00:00),
                          late by 1 h 58 min
                  MISSED  low-value import declaration (H7): and 57 more at other times; the JSON report lists them

                Not checked
                  Place unknown: No place is known by the name of P0.
                    in the document: /consignments/0/placeOfDelivery
                  Place unknown: No place is known by the name of P1.
                    in the document: /consignments/1/placeOfDelivery
                  Place unknown: No place is known by the name of P2.
                    in the document: /consignments/2/placeOfDelivery
                    and 2997 more of this kind, with other reasons; the JSON report lists them
                    do: Give the code of the place.

                Rules: corridor 0.1.0 (a1b2c3d4e5f6), law known up to 2026-11-22.
                120 rules, 34 apply to this route, 3 reported something, 2 not in force on the day, 0 failed.
                This compares data with rules; it is no legal advice.
                """);
    }

    @Test
    void what_the_report_leaves_out_is_counted_with_the_rest() {
        assertThat(TextReport.toString(Reports.shortened()))
                .startsWith("BLOCKED  CEE-3: 412 BLOCK, 5 WARN, 1 INFO\n")
                .contains(
                        """
                  BLOCK  Commodity code is too short for the entry data (EU-ENS-010b): 412 findings
                         The ENS needs at least 6 digits of the commodity code; 6109 is shorter.
                         in the document: /consignments/0/goods/0/hsCode, /consignments/1/goods/0/hsCode,
                           /consignments/2/goods/0/hsCode and 1 more
                         and 408 more findings of this rule here that are counted, but left out of the report
                         law: Delegated Regulation (EU) 2015/2446, Annex B, DE 18 09 056 000
                """);
    }

    @Test
    void sections_without_entries_are_left_out() {
        assertThat(TextReport.toString(Reports.bare()))
                .isEqualTo(
                        """
                CLEAR  CEE-1 西安: 0 BLOCK
                As of 2026-12-01 10:00 (+08:00).

                Rules: corridor 0.1.0 (a1b2c3d4e5f6), law known up to 2026-11-22.
                120 rules, 34 apply to this route, 3 reported something, 2 not in force on the day, 0 failed.
                This compares data with rules; it is no legal advice.
                """);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_language_and_zone_of_the_machine_do_not_show(Report report) {
        String before = TextReport.toString(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(TextReport.toString(report)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_line_is_wider_than_a_hundred_columns(Report report) {
        assertThat(TextReport.toString(report).lines()).allMatch(line -> Columns.of(line) <= 100);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void colour_only_adds_colour(Report report) {
        String coloured = TextReport.toString(report, Labels.of("en"), true);
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(TextReport.toString(report));
    }
}
