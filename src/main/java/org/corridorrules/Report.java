package org.corridorrules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/**
 * The answer for one shipment. Immutable and thread-safe; all lists are sorted, so that the same shipment, rules, dates
 * and language always give an equal report. Amounts are decimal strings, instants carry the offset of the place, paths
 * are JSON pointers into the input.
 */
@Doc("The answer for one shipment.")
public record Report(
        @Field(doc = "Version of this format.", example = "1", required = true) String schema,
        @Field(doc = "The shipment's own reference.", required = true) String shipment,
        @Field(doc = "The answer in one word.", required = true) Verdict verdict,
        @Field(doc = "The moment of knowledge.", required = true) OffsetDateTime now,
        @Field(doc = "The rule pack.", required = true) Pack pack,
        @Field(doc = "The checkpoints in the order of the route.", required = true) List<Stop> itinerary,
        @Field(doc = "What is missing or wrong, the heaviest first.", required = true) List<Finding> findings,
        @Field(doc = "The filings with a legal time limit.", required = true) List<Deadline> deadlines,
        @Field(doc = "The documents asked for, and whether they may be electronic.", required = true)
                List<Paper> papers,
        @Field(doc = "How far the route can go without paper.", required = true) PapersSummary papersSummary,
        @Field(doc = "Charges that will fall due, as a preview.", required = true) List<Charge> charges,
        @Field(doc = "What was not judged, with the reason.", required = true) List<NotChecked> notChecked,
        @Field(
                        doc = "Findings that a waiver covers; they count neither for the verdict nor in counts.",
                        required = true)
                List<Waived> waived,
        @Field(doc = "Number of waived findings by severity, with those that were left out.", required = true)
                Map<String, Integer> waivedCounts,
        @Field(doc = "How many rules there are and what became of them.", required = true) Rules rules,
        @Field(doc = "Number of findings by severity, with those that were left out.", required = true)
                Map<String, Integer> counts,
        @Field(
                        doc =
                                "How many findings were left out of the list because there are too many; empty if it is whole.",
                        required = true)
                List<Omitted> omitted,
        @Field(
                        doc = "What a checkpoint judges otherwise than it would by the law of today, with the law that"
                                + " changes until then.",
                        required = true)
                List<LawChange> lawChanges) {

    /** The answer in one word. */
    @Doc("BLOCKED: it cannot pass as it is. UNDETERMINED: something could not be judged. ATTENTION: it may be delayed"
            + " or charged. CLEAR: nothing found.")
    public enum Verdict {
        BLOCKED,
        ATTENTION,
        CLEAR,
        UNDETERMINED
    }

    /** The rule pack with which the shipment was judged. */
    @Doc("The rule pack with which the shipment was judged.")
    public record Pack(
            @Field(doc = "Name.", required = true) String id,
            @Field(doc = "Version.", required = true) String version,
            @Field(doc = "Hash of every file of the pack.", required = true) String sha256,
            @Field(doc = "The day up to which the law is known.", required = true) LocalDate lawAsOf) {}

    /** A checkpoint of the route. */
    @Doc("A checkpoint of the route.")
    public record Stop(
            @Field(doc = "Name of the checkpoint.", required = true) String checkpoint,
            @Field(doc = "Customs territory.", required = true) String territory,
            @Field(doc = "What is judged.", required = true) String act,
            @Field(doc = "Code of the place.", required = true) String place,
            @Field(doc = "Name of the place.", required = true) String placeName,
            @Field(doc = "Mode of transport.", required = true) String mode,
            @Field(doc = "Planned or actual moment, in the zone of the place.", required = true) OffsetDateTime at,
            @Field(doc = "The day whose law is applied.", required = true) LocalDate lawDate) {}

    /** One rule fired on one place in the shipment. */
    @Doc("One rule fired on one place in the shipment.")
    public record Finding(
            @Field(doc = "Id of the rule.", required = true) String rule,
            @Field(doc = "BLOCK, WARN or INFO.", required = true) String severity,
            @Field(doc = "Where on the route.", required = true) String checkpoint,
            @Field(doc = "JSON pointer into the shipment; empty for the whole.", required = true, mayBeEmpty = true)
                    String path,
            @Field(doc = "What it is about.", required = true, mayBeEmpty = true) String title,
            @Field(doc = "What is wrong and why.", required = true, mayBeEmpty = true) String message,
            @Field(doc = "What to do.", required = true, mayBeEmpty = true) String remedy,
            @Field(doc = "The value found.") String actual,
            @Field(doc = "The value of the law.") String limit,
            @Field(doc = "Name of the parameter that holds the limit.") String parameter,
            @Field(doc = "The law.", required = true) List<Basis> basis,
            @Field(doc = "How well the law is established: HIGH, MEDIUM, LOW.", required = true) String confidence,
            @Field(doc = "IN_FORCE, or PLANNED or DISPUTED where the law is not settled.", required = true)
                    String status) {}

    /** A finding that a waiver covers. */
    @Doc("A finding that a waiver covers.")
    public record Waived(
            @Field(doc = "The finding.", required = true) Finding finding,
            @Field(doc = "Why it is let pass.", required = true) String reason,
            @Field(doc = "Who answers for it.", required = true) String owner,
            @Field(doc = "First day on which the waiver no longer counts.", required = true) LocalDate until) {}

    /** Findings of one rule at one checkpoint that the report does not list; it lists others of them. */
    @Doc("Findings of one rule at one checkpoint that the report does not list; it lists others of them.")
    public record Omitted(
            @Field(doc = "Id of the rule.", required = true) String rule,
            @Field(doc = "Where on the route.", required = true) String checkpoint,
            @Field(doc = "BLOCK, WARN or INFO.", required = true) String severity,
            @Field(doc = "How many were left out.", required = true) int count) {}

    /** A rule that says something else at a checkpoint than it would by the law of today. */
    @Doc("A rule that says something else at a checkpoint than it would by the law of today.")
    public record LawChange(
            @Field(doc = "Where on the route.", required = true) String checkpoint,
            @Field(doc = "Id of the rule.", required = true) String rule,
            @Field(doc = "What the rule is about.", required = true, mayBeEmpty = true) String title,
            @Field(doc = "Name of the parameter that changes; none where the rule itself or a list does.")
                    String parameter,
            @Field(doc = "Name of the list that changes; none where the rule itself or a parameter does.") String list,
            @Field(doc = "The day from which the law is another.", required = true) LocalDate from,
            @Field(doc = "What changes.", required = true) String change,
            @Field(doc = "What the rule would say today.", required = true) String today,
            @Field(doc = "What it says by the law of the checkpoint.", required = true) String then,
            @Field(doc = "The law.", required = true) List<Basis> basis) {}

    /** A place in the law. */
    @Doc("A place in the law.")
    public record Basis(
            @Field(doc = "Name of the act.", required = true) String act,
            @Field(doc = "Article, annex or point; empty if the whole act is meant.") String article,
            @Field(doc = "Address of the text.") String url) {}

    /** A filing with a legal time limit. */
    @Doc("A filing with a legal time limit.")
    public record Deadline(
            @Field(doc = "Id of the rule.", required = true) String rule,
            @Field(doc = "The filing.", required = true) String filing,
            @Field(doc = "Where on the route.", required = true) String checkpoint,
            @Field(doc = "Latest moment, in the zone of the place.", required = true) OffsetDateTime dueAt,
            @Field(doc = "When it was lodged.") OffsetDateTime lodgedAt,
            @Field(doc = "MET, DUE or MISSED.", required = true) String state) {}

    /** A document that a checkpoint asks for. */
    @Doc("A document that a checkpoint asks for.")
    public record Paper(
            @Field(doc = "Kind of document.", required = true) String document,
            @Field(doc = "Where on the route.", required = true) String checkpoint,
            @Field(doc = "Whether it is needed.", required = true) boolean needed,
            @Field(doc = "Whether it is there.", required = true) boolean present,
            @Field(doc = "PAPER or ELECTRONIC, as it is there.") String form,
            @Field(
                            doc =
                                    "ACCEPTED, PAPER_NEEDED or UNKNOWN: whether the electronic form is legally equal there.",
                            required = true)
                    String paperless,
            @Field(doc = "The law.", required = true) List<Basis> basis,
            @Field(
                            doc =
                                    "States whose law refuses the electronic form, or is not known where none refuses; ISO 3166 alpha-2.",
                            required = true)
                    List<String> because,
            @Field(doc = "Id of the rule.", required = true) String rule) {}

    /** How far the route can go without paper: each kind of document counts once, at its most demanding place. */
    @Doc("How far the route can go without paper: each kind of document counts once, at its most demanding place.")
    public record PapersSummary(
            @Field(doc = "Kinds of documents that the route asks for.", required = true) int documents,
            @Field(doc = "Of them electronic on the whole route.", required = true) int electronic,
            @Field(doc = "Of them on paper somewhere.", required = true) int paper,
            @Field(doc = "Of them without a known answer somewhere.", required = true) int unknown,
            @Field(doc = "Of them missing in the shipment.", required = true) int missing,
            @Field(
                            doc = "Why not all are electronic: each kind with the states that stand against it.",
                            required = true)
                    List<Obstacle> obstacles) {

        /** @param papers the documents of a report, in the order of the route */
        public static PapersSummary of(List<Paper> papers) {
            return PapersSum.of(papers);
        }
    }

    /** A kind of document that cannot go electronic on the whole route, or of which that is not known. */
    @Doc("A kind of document that cannot go electronic on the whole route, or of which that is not known.")
    public record Obstacle(
            @Field(doc = "Kind of document.", required = true) String document,
            @Field(doc = "PAPER_NEEDED or UNKNOWN.", required = true) String paperless,
            @Field(doc = "The checkpoints where it is so, in the order of the route.", required = true)
                    List<String> checkpoints,
            @Field(doc = "The states whose law refuses the electronic form, or is not known.", required = true)
                    List<String> because,
            @Field(doc = "The law.", required = true) List<Basis> basis) {}

    /** A charge that will fall due. */
    @Doc("A charge that will fall due.")
    public record Charge(
            @Field(doc = "Id of the rule.", required = true) String rule,
            @Field(doc = "Where on the route.", required = true) String checkpoint,
            @Field(doc = "DUTY, VAT, FEE or EXCISE.", required = true) String kind,
            @Field(doc = "Amount.", required = true) String amount,
            @Field(doc = "Currency.", required = true) String currency,
            @Field(doc = "How it was computed.", required = true, mayBeEmpty = true) String how,
            @Field(doc = "JSON pointer into the shipment; empty for the whole.", required = true, mayBeEmpty = true)
                    String path) {}

    /** Something that was not judged. */
    @Doc("Something that was not judged.")
    public record NotChecked(
            @Field(doc = "What.", required = true) String what,
            @Field(doc = "Why.", required = true) String reason,
            @Field(doc = "What to do.", required = true, mayBeEmpty = true) String remedy,
            @Field(doc = "JSON pointer into the shipment; empty for the whole.", required = true, mayBeEmpty = true)
                    String path) {}

    /** How many rules there are and what became of them. */
    @Doc("How many rules there are and what became of them.")
    public record Rules(
            @Field(doc = "In the pack.", required = true) int loaded,
            @Field(doc = "In force for a checkpoint of this route.", required = true) int applicable,
            @Field(doc = "That reported something.", required = true) int fired,
            @Field(doc = "Of the territories of this route, but not in force on the day.", required = true)
                    int notInForce,
            @Field(doc = "That could not be evaluated.", required = true) int failed) {}
}
