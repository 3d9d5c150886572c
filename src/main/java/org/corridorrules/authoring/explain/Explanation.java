package org.corridorrules.authoring.explain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.RuleChange;

/**
 * Why a rule speaks of a shipment, or why it is silent. Immutable; its components are the JSON form.
 *
 * @param schema version of this form
 * @param decision what a company has decided of the rule; null if nothing, or if it no longer counts
 * @param answer at the checkpoint where the rule comes nearest to speaking
 * @param stops what it does at each checkpoint of its territory, act and mode, in the order of the route
 * @param elsewhere names of the checkpoints that it does not look at
 * @param parameters that it reads, with all their values
 * @param lists that it reads
 * @param notJudged what could not be judged and may keep it silent
 */
public record Explanation(
        String schema,
        String shipment,
        OffsetDateTime now,
        Rule rule,
        RuleChange decision,
        Answer answer,
        List<Stop> stops,
        List<String> elsewhere,
        List<History> parameters,
        List<Table> lists,
        List<String> notJudged) {

    /** What the rule does. */
    public enum Answer {
        /** It reports something. */
        FIRED,
        /** It reports something that a waiver covers. */
        WAIVED,
        /** All its conditions hold, but an overlay has switched it off. */
        SWITCHED_OFF,
        /** All its conditions hold, but there was nothing that it could report. */
        NOTHING_TO_REPORT,
        /** A condition could not be asked. */
        FAILED,
        /** It may be silent because the shipment lacks something. */
        NOT_JUDGED,
        /** A condition does not hold. */
        SILENT,
        /** It is not in force on the law date. */
        NOT_IN_FORCE,
        /** The route has no checkpoint of its territory, act and mode. */
        NOT_APPLICABLE
    }

    /** The rule, as it says of itself. */
    public record Rule(
            String id,
            String title,
            String severity,
            String confidence,
            LocalDate from,
            LocalDate until,
            LocalDate reviewed,
            String file,
            int line,
            String looksAt,
            String where,
            List<Basis> basis) {}

    /**
     * What the rule does at a checkpoint.
     *
     * @param name place and act
     * @param looked number of parts of the shipment at which it looks
     * @param conditions those at which parts stop, the last one first
     * @param said what it reports
     */
    public record Stop(
            String checkpoint,
            String name,
            OffsetDateTime at,
            LocalDate lawDate,
            Answer answer,
            int looked,
            List<Stopping> conditions,
            List<String> said) {}

    /**
     * A condition that does not hold.
     *
     * @param text as it stands in the rule
     * @param line of the rule's file
     * @param parts number of parts for which it is the first that does not hold
     * @param examples some of them
     */
    public record Stopping(String text, int line, int parts, List<Part> examples) {}

    /**
     * A part of the shipment.
     *
     * @param path JSON pointer; empty for the whole
     * @param values what the condition looks at
     */
    public record Part(String path, List<String> values) {}

    /** A parameter with all its values. */
    public record History(String name, String description, String unit, List<Dated> values) {}

    /**
     * A value of a parameter.
     *
     * @param applied whether it counts at a checkpoint that the rule looks at
     */
    public record Dated(
            LocalDate from,
            LocalDate until,
            String value,
            String status,
            String confidence,
            List<Basis> basis,
            String note,
            boolean applied) {}

    /** A list, with the number of rows that hold on the first law date. */
    public record Table(String name, int rows) {}
}
