package org.corridorrules.report;

import java.util.stream.Stream;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/**
 * A report as text, for people at a terminal: the verdict first, then the route, what is wrong at each checkpoint and
 * what mends it, time limits, papers, charges, and what could not be judged. At most 100 columns wide. Equal reports
 * give equal texts on every machine. Stateless and thread-safe.
 */
public final class TextReport {

    private static final int HASH_SHOWN = 12;

    private TextReport() {}

    /** The report in English, without colour. */
    public static String toString(Report report) {
        return toString(report, Labels.of("en"), false);
    }

    /**
     * The report as text.
     *
     * @param labels words around the report; the texts of the findings are in the language of the report itself
     * @param colour whether to use the colours of an ANSI terminal
     */
    public static String toString(Report report, Labels labels, boolean colour) {
        Page page = new Page(colour);
        Stops stops = new Stops(report, labels);
        verdict(report, page, labels);
        RouteText.write(report, page, labels);
        FindingsText.write(report, stops, page, labels);
        LawChangesText.write(report, stops, page, labels);
        DeadlinesText.write(report, stops, page, labels);
        PapersText.write(report, stops, page, labels);
        ChargesText.write(report, stops, page, labels);
        NotCheckedText.write(report, page, labels);
        WaivedText.write(report, page, labels);
        pack(report, page, labels);
        return page.toString();
    }

    private static void verdict(Report report, Page page, Labels labels) {
        String verdict = report.verdict().name();
        Stream<String> counts = report.counts().entrySet().stream()
                .map(entry -> labels.text("count", entry.getValue(), labels.name("severity", entry.getKey())));
        Stream<String> notChecked = Stream.of(report.notChecked().size())
                .filter(count -> count > 0)
                .map(count -> labels.text("count", count, labels.text("count.notChecked")));
        Stream<String> waived = Stream.of(WaivedText.count(report))
                .filter(count -> count > 0)
                .map(count -> labels.text("count", count, labels.text("count.waived")));
        String all = labels.list(
                Stream.of(counts, notChecked, waived).flatMap(s -> s).toList());
        String tag = labels.name("verdict", verdict);
        page.tagged(0, Ink.of(verdict), tag, Columns.of(tag) + 2, labels.text("verdict", report.shipment(), all));
        page.paragraph(0, labels.text("asOf", labels.formats().moment(report.now())));
    }

    private static void pack(Report report, Page page, Labels labels) {
        Report.Pack pack = report.pack();
        String hash =
                pack.sha256().substring(0, Math.min(HASH_SHOWN, pack.sha256().length()));
        Report.Rules rules = report.rules();
        page.gap();
        page.paragraph(
                0,
                labels.text(
                        "pack",
                        pack.id(),
                        pack.version(),
                        hash,
                        labels.formats().day(pack.lawAsOf())));
        page.paragraph(
                0,
                labels.text(
                        "rules",
                        rules.loaded(),
                        rules.applicable(),
                        rules.fired(),
                        rules.notInForce(),
                        rules.failed()));
        page.paragraph(0, labels.text("noAdvice"));
    }
}
