package org.corridorrules.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.corridorrules.language.Labels;

/** Counts equal entries in the order in which they first come: what a thousand parcels share is said once. */
final class Tally {

    private Tally() {}

    static <T> Map<T, Integer> of(Collection<T> entries) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    /** A text, with the number of times where it stands for several. */
    static String times(String text, int count, Labels labels) {
        return count == 1 ? text : labels.text("join", text, labels.count("times", count));
    }
}
