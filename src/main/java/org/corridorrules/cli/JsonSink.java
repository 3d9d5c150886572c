package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.corridorrules.Report;
import org.corridorrules.report.JsonReport;

/** One JSON object for each report, one after another. */
record JsonSink(OutputStream out) implements ReportSink {

    @Override
    public void report(String input, Report report) throws IOException {
        JsonReport.write(report, out);
    }

    @Override
    public void end(int notJudged) {}
}
