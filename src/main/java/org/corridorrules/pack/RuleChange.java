package org.corridorrules.pack;

import java.time.LocalDate;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/**
 * What a company decides of one rule: another severity, or silence.
 *
 * @param severity in place of the rule's own; null if it is switched off
 * @param off whether the rule is silent
 * @param owner who answers for it; null if nobody is named
 * @param until first day on which it no longer counts; null if open
 */
@Doc("What a company decides of one rule: another severity, or silence.")
public record RuleChange(
        @Field(doc = "The severity in place of the rule's own.", example = "WARN") Severity severity,
        @Field(doc = "True if the rule is switched off.", example = "true") boolean off,
        @Field(
                        doc = "Why, for whoever reads the report or audits the company.",
                        example = "Our carrier fills in the code itself.",
                        required = true,
                        pattern = ".*\\S.*")
                String reason,
        @Field(
                        doc = "Who answers for it. A BLOCK is not changed without.",
                        example = "Compliance, A. Nurlanova",
                        pattern = ".*\\S.*")
                String owner,
        @Field(doc = "First day on which it no longer counts. A BLOCK is not changed without.", example = "2027-03-01")
                LocalDate until) {

    public RuleChange {
        if (off == (severity != null)) {
            throw new IllegalArgumentException(
                    off
                            ? "the rule cannot be switched off and have a severity; write one of the two"
                            : "say what becomes of the rule: severity: BLOCK, WARN or INFO, or off: true");
        }
    }

    /** Whether it counts on a day. */
    public boolean countsOn(LocalDate today) {
        return until == null || today.isBefore(until);
    }

    /** Whether it makes less of a rule than the law does. */
    boolean weakens(RuleInfo rule) {
        return off || severity.compareTo(rule.severity()) > 0;
    }
}
