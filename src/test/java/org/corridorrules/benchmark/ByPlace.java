package org.corridorrules.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridorrules.fact.AtCheckpoint;

/**
 * Things sorted by the fact, territory and act that they are for, so that one look finds those for a fact. Built by one
 * thread, then read by many.
 */
final class ByPlace<T> {

    private record Entry<T>(Class<?> fact, RuleText.Where where, T thing) {}

    private record Place(Class<?> fact, String territory, String act) {}

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<Place, List<T>> found = new ConcurrentHashMap<>();

    void add(RuleText rule, T thing) {
        entries.add(new Entry<>(rule.fact(), rule.where(), thing));
    }

    /** Each different thing that is for a fact. */
    List<T> of(AtCheckpoint fact) {
        return found.computeIfAbsent(
                new Place(fact.getClass(), fact.getTerritory(), fact.getAct()), place -> entries.stream()
                        .filter(entry -> entry.fact() == place.fact())
                        .filter(entry -> entry.where().holds(place.territory(), place.act()))
                        .map(Entry::thing)
                        .distinct()
                        .toList());
    }
}
