package org.corridorrules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridorrules.Report;

/**
 * The findings by checkpoint, the heaviest first. What one rule says of many places is said once: a container holds
 * thousands of parcels, and a mistake in one is mostly a mistake in all.
 */
final class FindingsText {

    private static final List<String> SEVERITIES = List.of("BLOCK", "WARN", "INFO");
    private static final int SHOWN = 3;
    private static final int INDENT = 2;
    private static final int TAG = 7;
    private static final int BODY = INDENT + TAG;

    private final Page page;
    private final Labels labels;

    private FindingsText(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    /** What findings share that are told together. */
    private record Head(
            String severity, String rule, String title, List<Report.Basis> basis, String confidence, String status) {
        static Head of(Report.Finding finding) {
            return new Head(
                    finding.severity(),
                    finding.rule(),
                    finding.title(),
                    finding.basis(),
                    finding.confidence(),
                    finding.status());
        }
    }

    private record Wording(String message, String remedy) {}

    static void write(Report report, Stops stops, Page page, Labels labels) {
        // The name keeps checkpoints apart that are not on the route.
        Map<String, List<Report.Finding>> byCheckpoint =
                new TreeMap<>(Comparator.comparingInt(stops::position).thenComparing(Comparator.naturalOrder()));
        report.findings().forEach(finding -> byCheckpoint
                .computeIfAbsent(finding.checkpoint(), checkpoint -> new ArrayList<>())
                .add(finding));
        FindingsText text = new FindingsText(page, labels);
        byCheckpoint.forEach((checkpoint, findings) -> {
            page.gap();
            page.heading(stops.full(checkpoint));
            text.groups(findings.stream()).forEach(text::finding);
        });
    }

    /** Findings that were waived: by title only. */
    static void writeWaived(Report report, Page page, Labels labels) {
        if (report.waived().isEmpty()) {
            return;
        }
        page.gap();
        page.heading(labels.text("waived"));
        new FindingsText(page, labels).groups(report.waived().stream()).forEach((head, wordings) -> {
            page.tagged(INDENT, Ink.PLAIN, labels.name("severity", head.severity()), TAG, title(labels, head));
            page.paragraph(
                    BODY,
                    Paths.of(wordings.values().stream().flatMap(List::stream).toList(), labels));
        });
    }

    private Map<Head, Map<Wording, List<String>>> groups(Stream<Report.Finding> findings) {
        Map<Head, Map<Wording, List<String>>> groups = new LinkedHashMap<>();
        findings.sorted(Comparator.comparingInt(FindingsText::weight))
                .forEach(finding -> groups.computeIfAbsent(Head.of(finding), head -> new LinkedHashMap<>())
                        .computeIfAbsent(new Wording(finding.message(), finding.remedy()), w -> new ArrayList<>())
                        .add(finding.path()));
        return groups;
    }

    private static int weight(Report.Finding finding) {
        int index = SEVERITIES.indexOf(finding.severity());
        return index < 0 ? SEVERITIES.size() : index;
    }

    private void finding(Head head, Map<Wording, List<String>> wordings) {
        page.gap();
        page.tagged(
                INDENT, Ink.of(head.severity()), labels.name("severity", head.severity()), TAG, title(labels, head));
        wordings.entrySet().stream().limit(SHOWN).forEach(entry -> {
            page.paragraph(BODY, entry.getKey().message());
            page.paragraph(BODY, Paths.of(entry.getValue(), labels));
        });
        int rest = wordings.values().stream().skip(SHOWN).mapToInt(List::size).sum();
        if (rest > 0) {
            page.paragraph(BODY, labels.count("findings.more", rest));
        }
        head.basis().forEach(basis -> page.paragraph(BODY, labels.text("law", law(basis))));
        notes(head);
        wordings.keySet().stream()
                .limit(SHOWN)
                .map(Wording::remedy)
                .filter(remedy -> !remedy.isBlank())
                .distinct()
                .forEach(remedy -> page.paragraph(BODY, labels.text("do", remedy)));
    }

    private void notes(Head head) {
        if (head.confidence().equals("LOW")) {
            page.paragraph(BODY, labels.text("note.unverified", head.confidence()));
        }
        if (!head.status().equals("IN_FORCE")) {
            page.paragraph(BODY, labels.name("note", head.status()));
        }
    }

    private static String title(Labels labels, Head head) {
        return labels.text("finding", head.title(), head.rule());
    }

    private String law(Report.Basis basis) {
        boolean whole = basis.article() == null || basis.article().isEmpty();
        return whole ? basis.act() : labels.text("law.article", basis.act(), basis.article());
    }
}
