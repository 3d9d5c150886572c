package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.Severity;
import org.corridorrules.pack.Status;
import org.corridorrules.shipment.Document;

/** What rules have reported, before it is put into words. */
public final class Outcome {

    private Outcome() {}

    /**
     * One rule fired on one place in the shipment.
     *
     * @param severity of the rule, lowered where the law behind it does not carry a BLOCK
     * @param confidence the weakest of rule, parameter and list row
     * @param actual the value found; null if it is missing
     * @param limit the value of the parameter; null if there is none
     * @param parameter name of the parameter; null if there is none
     * @param status whether the law behind the limit is settled
     * @param reason further particulars in plain words; null if there are none
     */
    public record Finding(
            RuleInfo rule,
            Severity severity,
            Confidence confidence,
            Checkpoint at,
            String pointer,
            String actual,
            String limit,
            String parameter,
            List<Basis> basis,
            Status status,
            String reason) {}

    /** A filing with a legal time limit. */
    public record Deadline(
            RuleInfo rule, String filing, Checkpoint at, OffsetDateTime dueAt, OffsetDateTime lodgedAt, State state) {

        /** Whether a time limit is kept. */
        public enum State {
            MET,
            DUE,
            MISSED
        }
    }

    /**
     * A document that a checkpoint asks for, and whether it may be electronic there.
     *
     * @param because the states whose law refuses the electronic form, or is not known where none refuses
     */
    public record Paper(
            RuleInfo rule,
            String document,
            Checkpoint at,
            boolean present,
            Document.Form form,
            Paperless paperless,
            List<String> because,
            List<Basis> basis) {

        /** Whether the electronic form is legally equal at the place on the day. */
        public enum Paperless {
            ACCEPTED,
            PAPER_NEEDED,
            UNKNOWN
        }
    }

    /** A charge that will fall due, as a preview. */
    public record Charge(
            RuleInfo rule,
            Checkpoint at,
            ChargeKind kind,
            BigDecimal amount,
            String currency,
            String pointer,
            String how) {}

    /**
     * Something that was not judged.
     *
     * @param what id of the text that says what and why
     * @param at the checkpoint; null if it concerns the whole route
     * @param arguments for the placeholders {0}, {1} ... of the text
     */
    public record NotChecked(String what, Checkpoint at, String pointer, List<String> arguments) {}
}
