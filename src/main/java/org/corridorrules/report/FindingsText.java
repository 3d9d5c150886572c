package org.corridorrules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/**
 * The findings by checkpoint, the heaviest first. What one rule says of many places is said once, with the number of
 * parcels: a container holds thousands of them, and a mistake in one is mostly a mistake in all.
 */
final class FindingsText {

    private static final List<String> SEVERITIES = List.of("BLOCK", "WARN", "INFO");
    private static final int SHOWN = 3;
    private static final int INDENT = 2;

    private final Page page;
    private final Labels labels;
    private final int tag;
    private final int body;
    private final Map<Head, Integer> omitted = new HashMap<>();

    private FindingsText(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
        this.tag = Columns.ofTags(labels.group("severity").values());
        this.body = INDENT + tag;
    }

    /** What findings share that are told together. */
    private record Head(String checkpoint, String severity, String rule) {
        static Head of(Report.Finding finding) {
            return new Head(finding.checkpoint(), finding.severity(), finding.rule());
        }
    }

    /** Findings that say the same of different places. */
    private record Wording(String message, String remedy, List<Report.Basis> basis, boolean unverified, String status) {
        static Wording of(Report.Finding finding) {
            return new Wording(
                    finding.message(),
                    finding.remedy(),
                    finding.basis(),
                    finding.confidence().equals("LOW"),
                    finding.status());
        }
    }

    private record Group(String title, Map<Wording, List<String>> places) {

        List<String> allPlaces() {
            return places.values().stream().flatMap(List::stream).toList();
        }

        /** The wordings with most places, as many as are shown. */
        Map<Wording, List<String>> shown() {
            Map<Wording, List<String>> shown = new LinkedHashMap<>();
            places.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                    .limit(SHOWN)
                    .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
            return shown;
        }
    }

    static void write(Report report, Stops stops, Page page, Labels labels) {
        // The name keeps checkpoints apart that are not on the route.
        Map<String, List<Report.Finding>> byCheckpoint =
                new TreeMap<>(Comparator.comparingInt(stops::position).thenComparing(Comparator.naturalOrder()));
        report.findings().forEach(finding -> byCheckpoint
                .computeIfAbsent(finding.checkpoint(), checkpoint -> new ArrayList<>())
                .add(finding));
        FindingsText text = new FindingsText(page, labels);
        report.omitted()
                .forEach(entry ->
                        text.omitted.put(new Head(entry.checkpoint(), entry.severity(), entry.rule()), entry.count()));
        byCheckpoint.forEach((checkpoint, findings) -> {
            page.gap();
            page.heading(stops.full(checkpoint));
            groups(findings.stream()).forEach(text::finding);
        });
    }

    private static Map<Head, Group> groups(Stream<Report.Finding> findings) {
        Map<Head, Group> groups = new LinkedHashMap<>();
        findings.sorted(Comparator.comparingInt(FindingsText::weight)).forEach(finding -> groups.computeIfAbsent(
                        Head.of(finding), head -> new Group(finding.title(), new LinkedHashMap<>()))
                .places()
                .computeIfAbsent(Wording.of(finding), wording -> new ArrayList<>())
                .add(finding.path()));
        return groups;
    }

    private static int weight(Report.Finding finding) {
        int index = SEVERITIES.indexOf(finding.severity());
        return index < 0 ? SEVERITIES.size() : index;
    }

    private void finding(Head head, Group group) {
        Map<Wording, List<String>> shown = group.shown();
        int left = omitted.getOrDefault(head, 0);
        List<String> all = group.allPlaces();
        String name = labels.text("finding", group.title(), head.rule());
        boolean alike = group.places().size() == 1 && left == 0;
        page.gap();
        title(head, alike ? name : labels.text("finding.many", name, total(all, left)));
        shown.forEach((wording, places) -> {
            // Of a part of the places nobody knows how many there are of each wording.
            int parcels = left > 0 ? 0 : Parcels.in(places);
            page.paragraph(
                    body,
                    parcels < 2
                            ? wording.message()
                            : labels.text("finding.parcels", labels.count("parcels", parcels), wording.message()));
            page.paragraph(body, Paths.of(places, labels));
        });
        int rest = all.size() - shown.values().stream().mapToInt(List::size).sum();
        if (rest > 0) {
            page.paragraph(body, labels.count("findings.more", rest));
        }
        if (left > 0) {
            page.paragraph(body, labels.count("findings.omitted", left));
        }
        shown.keySet().stream()
                .flatMap(wording -> wording.basis().stream())
                .distinct()
                .forEach(basis -> page.paragraph(body, labels.text("law", law(basis, labels))));
        notes(shown);
        shown.keySet().stream()
                .map(Wording::remedy)
                .filter(remedy -> !remedy.isBlank())
                .distinct()
                .forEach(remedy -> page.paragraph(body, labels.text("do", remedy)));
    }

    private void title(Head head, String words) {
        page.tagged(INDENT, Ink.of(head.severity()), labels.name("severity", head.severity()), tag, words);
    }

    /** In parcels where all are listed and there is one finding in each. */
    private String total(List<String> places, int left) {
        int parcels = Parcels.in(places);
        return left == 0 && parcels == places.size()
                ? labels.count("parcels", parcels)
                : labels.count("findings", places.size() + left);
    }

    private void notes(Map<Wording, List<String>> shown) {
        if (shown.keySet().stream().anyMatch(Wording::unverified)) {
            page.paragraph(body, labels.text("note.unverified", labels.name("confidence", "LOW")));
        }
        shown.keySet().stream()
                .map(Wording::status)
                .filter(status -> !status.equals("IN_FORCE"))
                .distinct()
                .forEach(status -> page.paragraph(body, labels.name("note", status)));
    }

    /** A place in the law as a citation. */
    static String law(Report.Basis basis, Labels labels) {
        boolean whole = basis.article() == null || basis.article().isEmpty();
        return whole ? basis.act() : labels.text("law.article", basis.act(), basis.article());
    }
}
