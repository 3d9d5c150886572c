package org.corridorrules.authoring.lint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.corridorrules.report.PrettyJson;

/** Findings as one JSON document. */
public final class LintJson {

    private LintJson() {}

    private record Document(String schema, long errors, long warnings, List<LintFinding> findings) {}

    /** Writes the findings; files are named from where the command runs. */
    public static void write(LintResult result, OutputStream out) throws IOException {
        List<LintFinding> findings = result.findings().stream()
                .map(finding -> new LintFinding(
                        finding.id(),
                        finding.severity(),
                        result.file(finding),
                        finding.line(),
                        finding.column(),
                        finding.rule(),
                        finding.message(),
                        finding.remedy()))
                .toList();
        PrettyJson.write(
                new Document("1", result.count(Lint.Level.ERROR), result.count(Lint.Level.WARNING), findings), out);
    }
}
