package org.corridorrules.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** What will be judged by another law than that of today: each rule once at a checkpoint, with all that changes. */
final class LawChangesText {

    private LawChangesText() {}

    /** What the changes of one rule share. */
    private record Head(String checkpoint, String rule, String title, String today, String then) {
        static Head of(Report.LawChange change) {
            return new Head(change.checkpoint(), change.rule(), change.title(), change.today(), change.then());
        }
    }

    static void write(Report report, Stops stops, Page page, Labels labels) {
        if (report.lawChanges().isEmpty()) {
            return;
        }
        Map<Head, List<Report.LawChange>> rules = report.lawChanges().stream()
                .collect(Collectors.groupingBy(Head::of, LinkedHashMap::new, Collectors.toList()));
        page.gap();
        page.heading(labels.text("lawChanges"));
        String checkpoint = null;
        for (Map.Entry<Head, List<Report.LawChange>> entry : rules.entrySet()) {
            Head rule = entry.getKey();
            if (!rule.checkpoint().equals(checkpoint)) {
                checkpoint = rule.checkpoint();
                page.paragraph(2, stops.brief(checkpoint));
            }
            page.paragraph(4, labels.text("finding", rule.title(), rule.rule()));
            entry.getValue().forEach(change -> page.paragraph(6, change.change()));
            page.paragraph(6, labels.text("lawChange.effect", rule.today(), rule.then()));
            entry.getValue().stream()
                    .flatMap(change -> change.basis().stream())
                    .distinct()
                    .forEach(basis -> page.paragraph(6, labels.text("law", FindingsText.law(basis, labels))));
        }
    }
}
