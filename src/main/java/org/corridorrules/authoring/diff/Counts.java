package org.corridorrules.authoring.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.authoring.diff.Difference.How;
import org.corridorrules.authoring.diff.Difference.What;

/** Counts differences by their kind. Used by one thread. */
final class Counts {

    private final Map<What, Map<How, Integer>> counts = new EnumMap<>(What.class);

    void add(Difference difference) {
        counts.computeIfAbsent(difference.what(), what -> new EnumMap<>(How.class))
                .merge(difference.how(), 1, Integer::sum);
    }

    /** The kinds of which there are any. */
    List<RulesDiff.Count> list() {
        List<RulesDiff.Count> list = new ArrayList<>();
        counts.forEach((what, hows) -> list.add(new RulesDiff.Count(
                what.name(),
                hows.getOrDefault(How.APPEARS, 0),
                hows.getOrDefault(How.VANISHES, 0),
                hows.getOrDefault(How.SEVERITY, 0),
                hows.getOrDefault(How.CHANGES, 0))));
        return List.copyOf(list);
    }
}
