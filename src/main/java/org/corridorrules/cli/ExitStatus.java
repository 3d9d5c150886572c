package org.corridorrules.cli;

import java.util.Map;
import org.corridorrules.Report;
import org.corridorrules.pack.Severity;

/** What the command tells the shell. Of several outcomes the greatest number counts. */
final class ExitStatus {

    /** Nothing at or above the severity of {@code --fail-on}. */
    static final int CLEAN = 0;
    /** Findings at or above it. */
    static final int FINDINGS = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = 2;
    /** The rules or the engine failed. */
    static final int FAILED = 3;

    private ExitStatus() {}

    /**
     * What one report does to the status.
     *
     * @param failedRules number of rules that failed
     * @param counts number of findings by severity
     * @param notChecked number of things that could not be judged; they count unless only BLOCK fails
     */
    static int of(int failedRules, Map<String, Integer> counts, int notChecked, Severity failOn) {
        if (failedRules > 0) {
            return FAILED;
        }
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(failOn) <= 0 && counts.getOrDefault(severity.name(), 0) > 0) {
                return FINDINGS;
            }
        }
        return failOn != Severity.BLOCK && notChecked > 0 ? FINDINGS : CLEAN;
    }

    /** What a report does to the status. */
    static int of(Report report, Severity failOn) {
        return of(report.rules().failed(), report.counts(), report.notChecked().size(), failOn);
    }
}
