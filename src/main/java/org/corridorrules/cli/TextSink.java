package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;
import org.corridorrules.report.TextReport;
import org.corridorrules.report.TextSummary;

/** Reports as text; several are kept apart by lines with the name of the input, and summed up at the end. */
final class TextSink implements ReportSink {

    private static final int WIDTH = 100;

    private final OutputStream out;
    private final Labels labels;
    private final boolean colour;
    private final boolean several;
    private final List<Report.Verdict> verdicts = new ArrayList<>();

    TextSink(OutputStream out, Labels labels, boolean colour, boolean several) {
        this.out = out;
        this.labels = labels;
        this.colour = colour;
        this.several = several;
    }

    @Override
    public void report(String input, Report report) throws IOException {
        if (several) {
            print(line("── " + input + " ") + "\n\n");
        }
        print(TextReport.toString(report, labels, colour) + (several ? "\n" : ""));
        verdicts.add(report.verdict());
    }

    @Override
    public void end(int notJudged) throws IOException {
        if (several) {
            print(line("") + "\n" + TextSummary.of(verdicts, notJudged, labels) + "\n");
        }
    }

    private static String line(String start) {
        return start + "─".repeat(Math.max(2, WIDTH - start.length()));
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
