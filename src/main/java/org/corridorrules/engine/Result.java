package org.corridorrules.engine;

import java.util.List;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Itinerary;

/**
 * What a check has found, before it is put into words. Sorted; immutable.
 *
 * @param failed ids of the rules that could not be evaluated
 * @param fired number of rules that reported anything
 */
public record Result(
        Itinerary itinerary,
        List<Outcome.Finding> findings,
        List<Outcome.Deadline> deadlines,
        List<Outcome.Paper> papers,
        List<Outcome.Charge> charges,
        List<Outcome.NotChecked> notChecked,
        List<Failure> failed,
        int fired) {

    /** A rule that could not be evaluated. */
    public record Failure(String rule, String reason) {}
}
