package org.corridorrules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** The findings that waivers cover, with their own tally, and for each who let it pass, why and until when. */
final class WaivedText {

    private static final int INDENT = 2;

    private WaivedText() {}

    /** What is told together. */
    private record Group(String severity, String title, String rule, String reason, String owner, LocalDate until) {
        static Group of(Report.Waived waived) {
            Report.Finding finding = waived.finding();
            return new Group(
                    finding.severity(),
                    finding.title(),
                    finding.rule(),
                    waived.reason(),
                    waived.owner(),
                    waived.until());
        }
    }

    /** How many findings are waived, with those that the report does not list. */
    static int count(Report report) {
        return report.waivedCounts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    static void write(Report report, Page page, Labels labels) {
        if (report.waived().isEmpty()) {
            return;
        }
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        report.waived().forEach(waived -> groups.computeIfAbsent(Group.of(waived), group -> new ArrayList<>())
                .add(waived.finding().path()));
        List<String> tally = report.waivedCounts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> labels.text("count", entry.getValue(), labels.name("severity", entry.getKey())))
                .toList();
        page.gap();
        page.heading(labels.text("waived", labels.list(tally)));
        int tag = Columns.ofTags(labels.group("severity").values());
        groups.forEach((group, paths) -> {
            page.tagged(
                    INDENT,
                    Ink.of(group.severity),
                    labels.name("severity", group.severity),
                    tag,
                    labels.text("finding", group.title, group.rule));
            page.paragraph(INDENT + tag, Paths.of(paths, labels));
            page.paragraph(INDENT + tag, labels.text("waived.reason", group.reason));
            page.paragraph(
                    INDENT + tag,
                    labels.text("waived.owner", group.owner, labels.formats().day(group.until)));
        });
        int left = count(report) - report.waived().size();
        if (left > 0) {
            page.paragraph(INDENT + tag, labels.count("waived.more", left));
        }
    }
}
