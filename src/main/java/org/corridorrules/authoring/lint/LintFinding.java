package org.corridorrules.authoring.lint;

import java.util.Comparator;

/**
 * Something in the rules that should be mended.
 *
 * @param id which check found it; {@code corridor rules lint --explain} has a page on each
 * @param file within the pack, with forward slashes
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 * @param rule id of the rule; empty if it is about none
 * @param message what is wrong
 * @param remedy what to do
 */
public record LintFinding(
        String id, Lint.Level severity, String file, int line, int column, String rule, String message, String remedy)
        implements Comparable<LintFinding> {

    private static final Comparator<LintFinding> BY_PLACE = Comparator.comparing(LintFinding::file)
            .thenComparingInt(LintFinding::line)
            .thenComparingInt(LintFinding::column)
            .thenComparing(LintFinding::id)
            .thenComparing(LintFinding::rule)
            .thenComparing(LintFinding::message)
            .thenComparing(LintFinding::remedy)
            .thenComparing(LintFinding::severity);

    @Override
    public int compareTo(LintFinding other) {
        return BY_PLACE.compare(this, other);
    }
}
