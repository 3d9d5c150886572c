package org.corridorrules.authoring.lint;

import java.io.PrintStream;
import java.util.Locale;

/** Findings for people: the place, the check and what is wrong on one line, what to do on the next. */
public final class LintText {

    private LintText() {}

    /** Writes the findings and how many there are. */
    public static void write(LintResult result, PrintStream out) {
        for (LintFinding finding : result.findings()) {
            StringBuilder place = new StringBuilder(result.file(finding));
            if (finding.line() > 0) {
                place.append(':').append(finding.line());
            }
            if (finding.column() > 0) {
                place.append(':').append(finding.column());
            }
            String level = finding.severity().name().toLowerCase(Locale.ROOT);
            String rule = finding.rule().isEmpty() ? "" : " [" + finding.rule() + "]";
            out.print(place + ": " + level + " " + finding.id() + rule + ": " + finding.message() + "\n");
            if (!finding.remedy().isEmpty()) {
                out.print("    do: " + finding.remedy() + "\n");
            }
        }
        out.print(count(result.count(Lint.Level.ERROR), "error") + ", "
                + count(result.count(Lint.Level.WARNING), "warning") + "\n");
        if (!result.findings().isEmpty()) {
            out.print("More on a finding, with examples: corridor rules lint --explain "
                    + result.findings().get(0).id() + "\n");
        }
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
