package org.corridorrules.authoring.lint;

import java.nio.file.Path;
import java.util.List;

/**
 * What lint found, and where the rules lie.
 *
 * @param directory of the rules, as it was given
 * @param findings in the order of files and lines
 */
public record LintResult(Path directory, List<LintFinding> findings) {

    public LintResult {
        findings = List.copyOf(findings);
    }

    /** Number of findings of a level. */
    public long count(Lint.Level level) {
        return findings.stream().filter(finding -> finding.severity() == level).count();
    }

    /** The file of a finding, from where the command runs, with forward slashes. */
    public String file(LintFinding finding) {
        return directory.resolve(finding.file()).normalize().toString().replace('\\', '/');
    }
}
