package org.corridorrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** What was not judged and why; the same reason is told once, and of many reasons the first few. */
final class NotCheckedText {

    private static final int SHOWN = 3;

    private NotCheckedText() {}

    private record Cause(String what, String remedy) {}

    static void write(Report report, Page page, Labels labels) {
        if (report.notChecked().isEmpty()) {
            return;
        }
        Map<Cause, Map<String, List<String>>> causes = new LinkedHashMap<>();
        report.notChecked().forEach(entry -> causes.computeIfAbsent(
                        new Cause(entry.what(), entry.remedy()), cause -> new LinkedHashMap<>())
                .computeIfAbsent(entry.reason(), reason -> new ArrayList<>())
                .add(entry.path()));
        page.gap();
        page.heading(labels.text("notChecked"));
        causes.forEach((cause, reasons) -> write(cause, reasons, page, labels));
    }

    private static void write(Cause cause, Map<String, List<String>> reasons, Page page, Labels labels) {
        reasons.entrySet().stream().limit(SHOWN).forEach(reason -> {
            page.paragraph(2, labels.text("notChecked.cause", cause.what(), reason.getKey()));
            if (!reason.getValue().equals(List.of(""))) {
                page.paragraph(4, Paths.of(reason.getValue(), labels));
            }
        });
        int rest = reasons.values().stream().skip(SHOWN).mapToInt(List::size).sum();
        if (rest > 0) {
            page.paragraph(4, labels.count("notChecked.more", rest));
        }
        if (!cause.remedy().isEmpty()) {
            page.paragraph(4, labels.text("do", cause.remedy()));
        }
    }
}
