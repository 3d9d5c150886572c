package org.corridorrules.authoring.mutation;

import java.util.List;
import java.util.Map;
import org.corridorrules.authoring.trial.Place;

/**
 * What became of the changes that were tried.
 *
 * @param tallies by what they change
 * @param survivors those that no case notices
 * @param equivalent those that the pack says cannot be noticed
 * @param unused names in the pack's list of equivalent ones that no surviving change has; only of a run over everything
 * @param failing cases that the unchanged rules fail, so that they can catch nothing
 * @param parametersNotRead parameters that no rule reads; they are not changed
 * @param rowsNotAskedFor rows of lists that no case touches; they are not left out
 * @param tried number of changes that were tried now; the outcome of the others was known
 */
public record Score(
        Map<Kind, Tally> tallies,
        List<Survivor> survivors,
        List<Equivalent> equivalent,
        List<String> unused,
        List<String> failing,
        int parametersNotRead,
        int rowsNotAskedFor,
        int tried) {

    /**
     * A change that no case notices.
     *
     * @param touched whether any case asks for what is changed
     * @param missing which case to write
     * @param hint what a case could say that has a shipment for it already; null if none has, or none was looked for
     */
    public record Survivor(Place place, String id, boolean touched, String missing, String hint) {}

    /** A change that cannot be noticed. */
    public record Equivalent(String id, String reason) {}

    /** Numbers of changes. */
    public record Tally(int caught, int surviving, int equivalent) {

        static Tally of(boolean caught, boolean equivalent) {
            return new Tally(caught ? 1 : 0, caught || equivalent ? 0 : 1, equivalent ? 1 : 0);
        }

        Tally plus(Tally other) {
            return new Tally(caught + other.caught, surviving + other.surviving, equivalent + other.equivalent);
        }
    }

    /** Whether all changes but so many that can be noticed are. */
    public boolean isWhole(int atMost) {
        return survivors.size() <= atMost && unused.isEmpty() && failing.isEmpty();
    }

    /** All kinds of changes together. */
    public Tally all() {
        return tallies.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
    }
}
