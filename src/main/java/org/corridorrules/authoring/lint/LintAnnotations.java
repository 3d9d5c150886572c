package org.corridorrules.authoring.lint;

import java.io.PrintStream;
import java.util.Locale;

/** Findings as workflow commands of GitHub Actions, which shows them at the lines of a change. */
public final class LintAnnotations {

    private LintAnnotations() {}

    /** Writes one command a finding. */
    public static void write(LintResult result, PrintStream out) {
        for (LintFinding finding : result.findings()) {
            StringBuilder command = new StringBuilder("::")
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(" file=")
                    .append(property(result.file(finding)));
            if (finding.line() > 0) {
                command.append(",line=").append(finding.line());
            }
            if (finding.column() > 0) {
                command.append(",col=").append(finding.column());
            }
            String title = finding.rule().isEmpty() ? finding.id() : finding.id() + " " + finding.rule();
            String remedy = finding.remedy().isEmpty() ? "" : "\n" + finding.remedy();
            command.append(",title=").append(property(title));
            out.print(command.append("::")
                    .append(data(finding.message() + remedy))
                    .append('\n'));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
