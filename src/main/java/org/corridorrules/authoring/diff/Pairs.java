package org.corridorrules.authoring.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts the entries of two lists side by side.
 *
 * @param before null where the second list alone has it
 * @param after null where the first list alone has it
 */
record Pairs<T>(T before, T after) {

    /**
     * The pairs that differ, in the order of the first list, then of the second. Entries that mean the same belong
     * together first, then those that merely have the same identity.
     */
    static <T> List<Pairs<T>> differing(
            List<T> before, List<T> after, Function<T, ?> identity, Function<T, ?> meaning) {
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        Function<T, Object> whole = entry -> List.of(identity.apply(entry), meaning.apply(entry));
        Map<Object, Integer> same = new HashMap<>();
        after.forEach(entry -> same.merge(whole.apply(entry), 1, Integer::sum));
        Map<Object, Integer> taken = new HashMap<>();
        for (T entry : before) {
            Object key = whole.apply(entry);
            if (taken.merge(key, 1, Integer::sum) > same.getOrDefault(key, 0)) {
                gone.add(entry);
            }
        }
        for (T entry : after) {
            if (taken.merge(whole.apply(entry), -1, Integer::sum) < 0) {
                come.add(entry);
            }
        }
        return paired(gone, come, identity);
    }

    private static <T> List<Pairs<T>> paired(List<T> gone, List<T> come, Function<T, ?> identity) {
        Map<Object, Deque<T>> waiting = new LinkedHashMap<>();
        come.forEach(entry -> waiting.computeIfAbsent(identity.apply(entry), key -> new ArrayDeque<>())
                .add(entry));
        List<Pairs<T>> pairs = new ArrayList<>();
        for (T entry : gone) {
            Deque<T> partners = waiting.getOrDefault(identity.apply(entry), new ArrayDeque<>());
            pairs.add(new Pairs<>(entry, partners.poll()));
        }
        waiting.values().forEach(left -> left.forEach(entry -> pairs.add(new Pairs<>(null, entry))));
        return pairs;
    }
}
