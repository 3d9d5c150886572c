package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.corridorrules.pack.Basis;

/**
 * What two sets of rules, or one on two days, say differently of the same shipments. Counts first, then the causes with
 * examples. Immutable; its components are the JSON form.
 *
 * @param schema version of this form
 * @param now the moment of knowledge for both
 * @param shipments that were judged by both
 * @param different of them that are judged differently
 * @param unreadable documents that could not be judged
 * @param failed shipments for which a rule failed on either side
 * @param counts how much appears, vanishes and changes, by kind
 * @param verdicts that flip
 * @param charges sums of all shipments, by currency, where they differ
 * @param causes what makes the differences, the heaviest first
 * @param withoutEffect what else differs in the rules or the law and changes nothing for these shipments
 */
public record RulesDiff(
        String schema,
        Side before,
        Side after,
        OffsetDateTime now,
        int shipments,
        int different,
        int unreadable,
        int failed,
        List<Count> counts,
        List<Verdicts> verdicts,
        List<Charges> charges,
        List<Group> causes,
        List<Cause> withoutEffect) {

    /** One of the two; without a law date each checkpoint is judged by the law of its own day. */
    public record Side(String name, String pack, String version, String sha256, LocalDate lawDate) {}

    /** How much of one kind differs, and how. */
    public record Count(String kind, int appear, int vanish, int changeSeverity, int change) {

        /** All of them. */
        public int all() {
            return appear + vanish + changeSeverity + change;
        }
    }

    /** A verdict that becomes another one. */
    public record Verdicts(String before, String after, int shipments, List<String> examples) {}

    /** The charges of shipments together. */
    public record Charges(String currency, BigDecimal before, BigDecimal after, int shipments) {}

    /** Differences with one cause. */
    public record Group(List<Cause> because, List<OfRule> rules) {}

    /**
     * Something in the rules or in the law that differs.
     *
     * @param kind RULE_BEGINS, RULE_ENDS, RULE_NEW, RULE_REMOVED, RULE_CHANGED, TEXT_CHANGED, DECISION, PARAMETER, DAY, LIST, ROUTE
     *     or NOT_NAMED
     * @param name of the rule, parameter or list; empty if it is not known
     * @param day on which the law changes; null if it does not by the day
     * @param change in words
     */
    public record Cause(String kind, String name, LocalDate day, String change, List<Basis> basis) {}

    /**
     * What one rule says differently.
     *
     * @param rule its id; empty where the program itself speaks
     * @param charges what its charges come to on both sides, by currency
     */
    public record OfRule(
            String rule,
            String title,
            int shipments,
            Map<String, Integer> severities,
            List<Count> counts,
            List<Charges> charges,
            List<Example> examples) {}

    /** A difference in one shipment. */
    public record Example(
            String source, String shipment, String checkpoint, String path, String what, String before, String after) {}
}
