package org.corridorrules.cli;

import java.io.IOException;
import org.corridorrules.Report;

/** Takes the reports of a batch. */
interface ReportSink {

    void report(String input, Report report) throws IOException;

    /** @param notJudged number of inputs without a report */
    void end(int notJudged) throws IOException;
}
