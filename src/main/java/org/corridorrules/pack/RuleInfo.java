package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id its id, for ever
 * @param folder where it lives, such as {@code eu/entry}
 * @param file its file within the pack
 * @param line line of the rule in its file, from 1
 * @param from first day on which it is in force; null if open
 * @param until first day on which it no longer is; null if open
 * @param supersedes ids of the rules that it replaces
 * @param tags numbers and names by which authorities and people find it
 * @param parameters names of the parameters that it reads
 * @param lists names of the reference lists that it reads
 * @param scope where it can speak at all
 */
public record RuleInfo(
        String id,
        String folder,
        String file,
        int line,
        Severity severity,
        LocalDate from,
        LocalDate until,
        List<Basis> basis,
        Confidence confidence,
        LocalDate reviewed,
        List<String> supersedes,
        List<String> tags,
        List<String> parameters,
        List<String> lists,
        RuleScope scope) {

    /** Whether the rule is open to the past and to the future. */
    public boolean isAlwaysInForce() {
        return from == null && until == null;
    }

    /** Whether the rule is in force on a day: {@code [from, until)}. */
    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The same rule with another severity. */
    public RuleInfo with(Severity other) {
        return with(other, from, until);
    }

    /** The same rule in force on other days. */
    public RuleInfo between(LocalDate otherFrom, LocalDate otherUntil) {
        return with(severity, otherFrom, otherUntil);
    }

    private RuleInfo with(Severity severity, LocalDate from, LocalDate until) {
        return new RuleInfo(
                id,
                folder,
                file,
                line,
                severity,
                from,
                until,
                basis,
                confidence,
                reviewed,
                supersedes,
                tags,
                parameters,
                lists,
                scope);
    }
}
