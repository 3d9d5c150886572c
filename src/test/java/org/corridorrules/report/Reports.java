package org.corridorrules.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridorrules.Report;

/** Hand-made reports. */
final class Reports {

    private static final Report.Pack PACK = new Report.Pack(
            "corridor",
            "0.1.0",
            "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90",
            LocalDate.parse("2026-11-22"));
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-12-01T10:00:00+08:00");

    private Reports() {}

    static Report clear() {
        return report("CEE-1", Report.Verdict.CLEAR, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A report without any entries. */
    static Report bare() {
        return new Report(
                "1",
                "CEE-1 \u897f\u5b89",
                Report.Verdict.CLEAR,
                NOW,
                PACK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Report.PapersSummary.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                Map.of("BLOCK", 0),
                new Report.Rules(120, 34, 3, 2, 0),
                Map.of("BLOCK", 0),
                List.of(),
                List.of());
    }

    static Report undetermined() {
        List<Report.NotChecked> notChecked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            notChecked.add(new Report.NotChecked(
                    "Exchange rate missing",
                    "An amount in CNY had to be compared in EUR, and the shipment gives no rate for it.",
                    "Add the rate to exchangeRates.",
                    "/consignments/" + i + "/goods/0/value"));
        }
        notChecked.add(new Report.NotChecked(
                "EU-H7-001", "The rule could not be evaluated: division by zero.", "Report it.", ""));
        Report.Finding planned = finding(
                "EU-FEE-001",
                "WARN",
                "eu-import-1",
                "/consignments/0",
                "Handling fee",
                "From 2026-07-01 a fee of 2.00 EUR is charged for each line.",
                "LOW",
                "PLANNED");
        Report.Finding waived = finding(
                "EU-ENS-017",
                "BLOCK",
                "eu-entry-1",
                "/consignments/0/buyer",
                "Buyer is missing",
                "The ENS needs the buyer.",
                "HIGH",
                "IN_FORCE");
        return report(
                "CEE-2",
                Report.Verdict.UNDETERMINED,
                List.of(planned),
                List.of(),
                List.of(),
                List.of(),
                notChecked,
                List.of(new Report.Waived(
                        waived, "The carrier adds the buyer.", "Compliance", LocalDate.parse("2027-03-01"))));
    }

    static Report blocked() {
        List<Report.Finding> findings = new ArrayList<>();
        List<Report.Charge> charges = new ArrayList<>();
        for (int i = 0; i < 412; i++) {
            findings.add(finding(
                    "EU-ENS-010b",
                    "BLOCK",
                    "eu-entry-1",
                    "/consignments/" + i + "/goods/0/hsCode",
                    "Commodity code is too short for the entry data",
                    "The ENS needs at least 6 digits of the commodity code; 6109 is shorter.",
                    "MEDIUM",
                    "IN_FORCE"));
            charges.add(new Report.Charge(
                    "EU-DUTY-001", "eu-import-1", "DUTY", "3.00", "EUR", "1 x 3.00 EUR", "/consignments/" + i));
        }
        charges.add(new Report.Charge(
                "KZ-FEE-001", "eaeu-transit-1", "FEE", "5500.00", "KZT", "1 x 5500.00 KZT", "/legs/1"));
        for (int i = 0; i < 5; i++) {
            findings.add(finding(
                    "EU-ENS-014",
                    "WARN",
                    "eu-entry-1",
                    "/consignments/" + i + "/seller/eori",
                    "EORI number is wrong",
                    "The EORI number PL" + i + " has a wrong check digit.",
                    "HIGH",
                    "IN_FORCE"));
        }
        findings.add(finding(
                "KZ-SEAL-003",
                "INFO",
                "eaeu-transit-1",
                "/equipment/0",
                "Navigation seal",
                "A navigation seal may be asked for.",
                "MEDIUM",
                "DISPUTED"));
        List<Report.Deadline> deadlines = List.of(
                deadline("EU-ENS-002", "ENS", "eu-entry-1", "2026-12-12T12:00:00+01:00", null, "DUE"),
                deadline(
                        "KZ-PI-002",
                        "EAEU_PI",
                        "eaeu-entry-1",
                        "2026-12-02T12:00:00+05:00",
                        "2026-12-02T07:00:00+05:00",
                        "MET"),
                deadline(
                        "CN-MFT-001", "CN_ADVANCE_MANIFEST", "cn-exit-1", "2026-12-01T07:00:00+08:00", null, "MISSED"));
        List<Report.Paper> papers = List.of(
                paper("SMGS_NOTE", "carriage-1", true, "ELECTRONIC", "ACCEPTED"),
                paper("CIM_SMGS_NOTE", "eu-entry-1", true, "ELECTRONIC", "PAPER_NEEDED"),
                paper("INVOICE", "eaeu-transit-1", false, null, "UNKNOWN"));
        return report("CEE-3", Report.Verdict.BLOCKED, findings, deadlines, papers, charges, List.of(), List.of());
    }

    /** A container with a fault of its own in each parcel, but the same in three. */
    static Report crowded() {
        List<Report.Finding> findings = new ArrayList<>();
        List<Report.Deadline> deadlines = new ArrayList<>();
        List<Report.NotChecked> notChecked = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            for (int item = 0; item < 2; item++) {
                findings.add(finding(
                        "EU-ENS-010b",
                        "BLOCK",
                        "eu-entry-1",
                        "/consignments/" + i + "/goods/" + item + "/hsCode",
                        "Commodity code is too short for the entry data",
                        "The ENS needs at least 6 digits of the commodity code; " + (i == 8 || i == 9 ? 7 : i)
                                + " is shorter.",
                        "MEDIUM",
                        "IN_FORCE"));
            }
            notChecked.add(new Report.NotChecked(
                    "Place unknown",
                    "No place is known by the name of P" + i + ".",
                    "Give the code of the place.",
                    "/consignments/" + i + "/placeOfDelivery"));
        }
        for (int i = 0; i < 60; i++) {
            String due = "2026-12-01T00:%02d:00+00:00".formatted(i);
            deadlines.add(deadline("EU-H7-001", "H7", "eu-import-1", due, null, "MISSED"));
        }
        return report(
                "CEE-4", Report.Verdict.BLOCKED, findings, deadlines, List.of(), List.of(), notChecked, List.of());
    }

    /** The blocked one, with most of its findings left out. */
    static Report shortened() {
        Report whole = blocked();
        return new Report(
                whole.schema(),
                whole.shipment(),
                whole.verdict(),
                whole.now(),
                whole.pack(),
                whole.itinerary(),
                Stream.concat(
                                whole.findings().stream().limit(4),
                                whole.findings().stream().skip(412))
                        .toList(),
                whole.deadlines(),
                whole.papers(),
                whole.papersSummary(),
                whole.charges(),
                whole.notChecked(),
                whole.waived(),
                whole.waivedCounts(),
                whole.rules(),
                whole.counts(),
                List.of(new Report.Omitted("EU-ENS-010b", "eu-entry-1", "BLOCK", 408)),
                whole.lawChanges());
    }

    private static Report report(
            String id,
            Report.Verdict verdict,
            List<Report.Finding> findings,
            List<Report.Deadline> deadlines,
            List<Report.Paper> papers,
            List<Report.Charge> charges,
            List<Report.NotChecked> notChecked,
            List<Report.Waived> waived) {
        return new Report(
                "1",
                id,
                verdict,
                NOW,
                PACK,
                route(),
                findings,
                deadlines,
                papers,
                Report.PapersSummary.of(papers),
                charges,
                notChecked,
                waived,
                counts(waived.stream().map(Report.Waived::finding).toList()),
                new Report.Rules(120, 34, 3, 2, 0),
                counts(findings),
                List.of(),
                List.of());
    }

    private static Map<String, Integer> counts(List<Report.Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("BLOCK", "WARN", "INFO")
                .forEach(severity -> counts.put(severity, (int) findings.stream()
                        .filter(finding -> finding.severity().equals(severity))
                        .count()));
        return counts;
    }

    private static List<Report.Stop> route() {
        return List.of(
                stop("cn-export-1", "CN", "EXPORT", "CNXAG", "Xi'an", "RAIL", "2026-11-29T22:00:00+08:00"),
                stop("carriage-1", "CN", "CARRIAGE", "CNXAG", "Xi'an", "RAIL", "2026-11-29T22:00:00+08:00"),
                stop("carriage-2", "CN", "CARRIAGE", "CNHRS", "Horgos", "RAIL", "2026-12-02T10:00:00+08:00"),
                stop("cn-exit-1", "CN", "EXIT", "CNHRS", "Horgos", "RAIL", "2026-12-02T10:00:00+08:00"),
                stop("eaeu-entry-1", "EAEU", "ENTRY", "X-KZ-ALTYNKOL", "Altynkol", "RAIL", "2026-12-02T14:00:00+05:00"),
                stop(
                        "eaeu-transit-1",
                        "EAEU",
                        "TRANSIT",
                        "X-KZ-ALTYNKOL",
                        "Altynkol",
                        "RAIL",
                        "2026-12-02T14:00:00+05:00"),
                stop("eu-entry-1", "EU", "ENTRY", "PLMAA", "Małaszewicze", "RAIL", "2026-12-12T14:00:00+01:00"),
                stop("carriage-3", "EU", "CARRIAGE", "PLMAA", "Małaszewicze", "ROAD", "2026-12-13T08:00:00+01:00"),
                stop("eu-import-1", "EU", "IMPORT", "DEDUI", "Duisburg", "ROAD", "2026-12-14T09:00:00+01:00"));
    }

    private static Report.Stop stop(
            String name, String territory, String act, String place, String placeName, String mode, String at) {
        OffsetDateTime moment = OffsetDateTime.parse(at);
        return new Report.Stop(name, territory, act, place, placeName, mode, moment, moment.toLocalDate());
    }

    private static Report.Finding finding(
            String rule,
            String severity,
            String checkpoint,
            String path,
            String title,
            String message,
            String confidence,
            String status) {
        return new Report.Finding(
                rule,
                severity,
                checkpoint,
                path,
                title,
                message,
                "Correct it with the seller.",
                null,
                null,
                null,
                List.of(new Report.Basis("Delegated Regulation (EU) 2015/2446", "Annex B, DE 18 09 056 000", "")),
                confidence,
                status);
    }

    private static Report.Deadline deadline(
            String rule, String filing, String checkpoint, String due, String lodged, String state) {
        return new Report.Deadline(
                rule,
                filing,
                checkpoint,
                OffsetDateTime.parse(due),
                lodged == null ? null : OffsetDateTime.parse(lodged),
                state);
    }

    private static Report.Paper paper(
            String document, String checkpoint, boolean present, String form, String paperless) {
        List<String> because = paperless.equals("ACCEPTED") ? List.of() : List.of("PL");
        return new Report.Paper(
                document, checkpoint, true, present, form, paperless, List.of(), because, "TRN-DOC-001");
    }
}
