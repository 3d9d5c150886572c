package org.corridorrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.Report;

/** What was not judged and why; the same reason is told once. */
final class NotCheckedText {

    private NotCheckedText() {}

    private record Cause(String what, String reason, String remedy) {}

    static void write(Report report, Page page, Labels labels) {
        if (report.notChecked().isEmpty()) {
            return;
        }
        Map<Cause, List<String>> causes = new LinkedHashMap<>();
        report.notChecked().forEach(entry -> causes.computeIfAbsent(
                        new Cause(entry.what(), entry.reason(), entry.remedy()), cause -> new ArrayList<>())
                .add(entry.path()));
        page.gap();
        page.heading(labels.text("notChecked"));
        causes.forEach((cause, paths) -> {
            page.paragraph(2, labels.text("notChecked.cause", cause.what(), cause.reason()));
            if (!paths.equals(List.of(""))) {
                page.paragraph(4, Paths.of(paths, labels));
            }
            if (!cause.remedy().isEmpty()) {
                page.paragraph(4, labels.text("do", cause.remedy()));
            }
        });
    }
}
