package org.corridorrules.authoring.lint;

import java.nio.file.Path;
import java.util.List;

/** Looks for what is wrong or doubtful in the rules of a directory, without compiling them. Stateless. */
public final class Linter {

    private static final List<Check> CHECKS = List.of(
            new PackProblems(),
            new LiteralsInRules(),
            new Contradictions(),
            new EmptyLaw(),
            new Shadows(),
            new Translations(),
            new Placeholders(),
            new UnsettledBlocks(),
            new Untested(),
            new Unused(),
            new Ids(),
            new Reviews(),
            new ListRows(),
            new Drafts());

    private Linter() {}

    /** Everything found, in the order of files and lines. */
    public static List<LintFinding> lint(Path directory) {
        LintPack pack = LintPack.read(directory);
        Findings findings = new Findings(pack);
        CHECKS.forEach(check -> check.look(pack, findings));
        return findings.sorted();
    }
}
