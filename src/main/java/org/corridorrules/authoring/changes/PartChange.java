package org.corridorrules.authoring.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * What a new version does to one part, and what a company has made of the same part.
 *
 * @param theirs what the new version does
 * @param ours what the company has done; null if it left the part as it was, or did the same
 */
public record PartChange(Part part, Difference theirs, Difference ours) {

    /** Whether somebody has to decide which of the two counts. */
    public boolean conflict() {
        return ours != null;
    }

    /** Lines that one version has and the other has not, each in its order. */
    public record Difference(What what, List<String> removed, List<String> added) {

        /** What happened to a part as a whole. */
        public enum What {
            ADDED,
            REMOVED,
            CHANGED
        }

        /** @return null if they are the same; a part that is not there is null */
        static Difference between(List<String> before, List<String> after) {
            if (before == null ? after == null : before.equals(after)) {
                return null;
            }
            What what = before == null ? What.ADDED : after == null ? What.REMOVED : What.CHANGED;
            return new Difference(what, without(before, after), without(after, before));
        }

        private static List<String> without(List<String> lines, List<String> others) {
            List<String> rest = new ArrayList<>(lines == null ? List.of() : lines);
            if (others != null) {
                others.forEach(rest::remove);
            }
            return List.copyOf(rest);
        }
    }
}
