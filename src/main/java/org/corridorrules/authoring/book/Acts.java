package org.corridorrules.authoring.book;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.RulePack;

/** The acts of law that a pack cites, and who cites them. Immutable. */
final class Acts {

    private final SortedMap<String, Act> acts = new TreeMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    /**
     * An act.
     *
     * @param anchor its name on the page of the law
     * @param address of its text; empty if none is known
     * @param rules by the article that they cite; empty text for the whole act
     */
    record Act(
            String anchor,
            String address,
            SortedMap<String, Set<String>> rules,
            Set<String> parameters,
            Set<String> lists) {}

    Acts(RulePack pack) {
        pack.rules().values().forEach(rule -> rule.basis().forEach(basis -> act(basis)
                .rules()
                .computeIfAbsent(basis.article(), key -> new TreeSet<>())
                .add(rule.id())));
        pack.parameters().values().forEach(parameter -> parameter.values().forEach(value -> value.basis()
                .forEach(basis -> act(basis).parameters().add(parameter.name()))));
        pack.lists().values().forEach(list -> list.rows().forEach(row -> list.basis(row)
                .forEach(basis -> act(basis).lists().add(list.name()))));
        Set<String> taken = new HashSet<>();
        acts.replaceAll((name, act) -> {
            String anchor = anchor(name, taken);
            anchors.put(name, anchor);
            return new Act(anchor, act.address(), act.rules(), act.parameters(), act.lists());
        });
    }

    private Act act(Basis basis) {
        Act known = acts.get(basis.act());
        if (known == null || known.address().isEmpty() && !address(basis).isEmpty()) {
            Act act = new Act(
                    "",
                    address(basis),
                    known == null ? new TreeMap<>() : known.rules(),
                    known == null ? new TreeSet<>() : known.parameters(),
                    known == null ? new TreeSet<>() : known.lists());
            acts.put(basis.act(), act);
            return act;
        }
        return known;
    }

    private static String anchor(String name, Set<String> taken) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String anchor = "act-" + words;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = "act-" + words + "-" + i;
        }
        return anchor;
    }

    /** Where the text of what is cited can be read; empty if that is not known. */
    static String address(Basis basis) {
        return basis.url().isEmpty() ? Eli.of(basis.act()).orElse("") : basis.url();
    }

    SortedMap<String, Act> all() {
        return Collections.unmodifiableSortedMap(acts);
    }

    /** The place of an act on the page of the law. */
    String anchor(String act) {
        return anchors.get(act);
    }
}
