package org.corridorrules.report;

import java.util.List;
import java.util.stream.Collectors;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** How far the shipment can go without paper, and the documents that still need it or are missing. */
final class PapersText {

    private PapersText() {}

    private record Line(String paperless, String text) {}

    static void write(Report report, Stops stops, Page page, Labels labels) {
        List<Report.Paper> papers =
                report.papers().stream().filter(Report.Paper::needed).toList();
        if (papers.isEmpty()) {
            return;
        }
        Report.PapersSummary sum = report.papersSummary();
        page.gap();
        page.heading(labels.text("papers"));
        page.paragraph(2, labels.text("papers.counts", sum.electronic(), sum.documents(), sum.paper(), sum.unknown()));
        for (Report.Obstacle obstacle : sum.obstacles()) {
            if (!obstacle.because().isEmpty()) {
                page.paragraph(2, because(obstacle, labels));
            }
        }
        int width = Columns.ofTags(labels.group("paperless").values());
        List<Line> lines = papers.stream()
                .filter(paper -> !paper.paperless().equals("ACCEPTED") || !paper.present())
                .map(paper -> new Line(paper.paperless(), text(paper, stops, labels)))
                .toList();
        Tally.of(lines)
                .forEach((line, count) -> page.tagged(
                        2,
                        Ink.of(line.paperless()),
                        labels.name("paperless", line.paperless()),
                        width,
                        Tally.times(line.text(), count, labels)));
    }

    private static String because(Report.Obstacle obstacle, Labels labels) {
        return labels.text(
                "papers.because." + obstacle.paperless(),
                labels.name("document", obstacle.document()),
                labels.list(obstacle.because()),
                obstacle.basis().stream()
                        .map(basis -> basis.article() == null || basis.article().isEmpty()
                                ? basis.act()
                                : labels.text("law.article", basis.act(), basis.article()))
                        .distinct()
                        .collect(Collectors.joining(
                                "; ",
                                obstacle.basis().isEmpty() ? "" : " (",
                                obstacle.basis().isEmpty() ? "" : ")")));
    }

    private static String text(Report.Paper paper, Stops stops, Labels labels) {
        String document = labels.name("document", paper.document());
        String text = labels.text("paper", document, stops.brief(paper.checkpoint()));
        if (!paper.because().isEmpty()) {
            text = labels.text("join", text, labels.text("paper.because", labels.list(paper.because())));
        }
        if (!paper.present()) {
            return labels.text("join", text, labels.text("paper.missing"));
        }
        boolean wrongForm =
                "ELECTRONIC".equals(paper.form()) && paper.paperless().equals("PAPER_NEEDED");
        return wrongForm ? labels.text("join", text, labels.text("paper.electronic")) : text;
    }
}
