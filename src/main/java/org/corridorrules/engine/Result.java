package org.corridorrules.engine;

import java.util.List;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.pack.LawChange;
import org.corridorrules.pack.RuleInfo;

/**
 * What a check has found, before it is put into words. Sorted; immutable.
 *
 * @param failed ids of the rules that could not be evaluated
 * @param fired number of rules that reported anything
 * @param turns rules that say something else than they would by the law of today
 */
public record Result(
        Itinerary itinerary,
        List<Outcome.Finding> findings,
        List<Outcome.Deadline> deadlines,
        List<Outcome.Paper> papers,
        List<Outcome.Charge> charges,
        List<Outcome.NotChecked> notChecked,
        List<Failure> failed,
        int fired,
        List<Turn> turns) {

    /** A rule that could not be evaluated. */
    public record Failure(String rule, String reason) {}

    /**
     * A rule that says something else at a checkpoint than it would by the law of today.
     *
     * @param changes what changes in the law of the rule until then
     * @param today what it would say
     * @param then what it says
     */
    public record Turn(Checkpoint at, RuleInfo rule, List<LawChange> changes, Said today, Said then) {}
}
