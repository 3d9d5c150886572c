package org.corridorrules.authoring.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.corridorrules.authoring.changes.PartChange.Difference;

/** Compares versions of a pack. */
public final class PackChanges {

    private PackChanges() {}

    /**
     * What a new version changes, in the order of the parts.
     *
     * @param ours what a company has made of the old version; null if it has changed nothing
     */
    public static List<PartChange> between(PackParts old, PackParts next, PackParts ours) {
        SortedSet<Part> parts = new TreeSet<>(old.lines().keySet());
        parts.addAll(next.lines().keySet());
        List<PartChange> changes = new ArrayList<>();
        for (Part part : parts) {
            List<String> before = old.lines().get(part);
            List<String> after = next.lines().get(part);
            Difference theirs = Difference.between(before, after);
            if (theirs != null) {
                List<String> own = ours == null ? before : ours.lines().get(part);
                boolean same = Difference.between(after, own) == null;
                changes.add(new PartChange(part, theirs, same ? null : Difference.between(before, own)));
            }
        }
        return changes;
    }
}
