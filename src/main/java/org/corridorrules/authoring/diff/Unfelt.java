package org.corridorrules.authoring.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.corridorrules.authoring.diff.RulesDiff.Cause;
import org.corridorrules.pack.LawComparison;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;

/**
 * Finds what differs in the rules or in the law and makes no difference to the shipments that were compared: it may to
 * the next ones. Used by one thread.
 */
final class Unfelt {

    private final DiffSide before;
    private final DiffSide after;
    private final Causes causes;
    private final UnaryOperator<String> title;
    private final List<Cause> found = new ArrayList<>();

    /** @param title of a rule; empty for a name that is no rule's */
    Unfelt(DiffSide before, DiffSide after, Causes causes, UnaryOperator<String> title) {
        this.title = title;
        this.before = before;
        this.after = after;
        this.causes = causes;
    }

    /** Everything that differs but what is named as a cause. */
    List<Cause> besides(List<RulesDiff.Group> groups) {
        boolean days = before.lawDate() != null && after.lawDate() != null;
        for (String id :
                union(pack(before).rules().keySet(), pack(after).rules().keySet())) {
            RuleInfo old = pack(before).rules().get(id);
            RuleInfo now = pack(after).rules().get(id);
            found.addAll(causes.ofRule(id, old, now));
        }
        if (days) {
            ofTheDays();
        } else if (!causes.samePack()) {
            parameters();
            lists();
        }
        Set<String> felt = new HashSet<>();
        groups.forEach(group -> group.because().forEach(cause -> felt.add(key(cause))));
        return found.stream()
                .filter(cause -> !felt.contains(key(cause)))
                .map(this::titled)
                .toList();
    }

    /** Few know a rule by its id alone. */
    private Cause titled(Cause cause) {
        String words = title.apply(cause.name());
        return words.isEmpty()
                ? cause
                : new Cause(cause.kind(), cause.name(), cause.day(), cause.change() + ": " + words, cause.basis());
    }

    private static String key(Cause cause) {
        return cause.kind() + " " + cause.name();
    }

    private void ofTheDays() {
        LawComparison law = new LawComparison(pack(before), before.lawDate(), pack(after), after.lawDate());
        for (RuleInfo rule : pack(after).rules().values()) {
            law.of(rule).stream()
                    .filter(change -> change.ofValidity())
                    .forEach(change -> found.add(Causes.cause(change, rule.basis())));
        }
        union(pack(before).parameters().keySet(), pack(after).parameters().keySet()).stream()
                .map(law::parameter)
                .flatMap(Optional::stream)
                .forEach(change -> found.add(Causes.cause(change, List.of())));
        union(pack(before).lists().keySet(), pack(after).lists().keySet()).stream()
                .map(law::list)
                .flatMap(Optional::stream)
                .forEach(change -> found.add(Causes.cause(change, List.of())));
    }

    private void parameters() {
        for (String name : union(
                pack(before).parameters().keySet(), pack(after).parameters().keySet())) {
            Parameter old = pack(before).parameters().get(name);
            Parameter now = pack(after).parameters().get(name);
            if (old == null || now == null) {
                found.add(new Cause(
                        "PARAMETER", name, null, name + (old == null ? " is new" : " is removed"), List.of()));
            } else if (!old.values().equals(now.values())) {
                found.add(new Cause("PARAMETER", name, null, name + ": its dated values are changed", List.of()));
            }
        }
    }

    private void lists() {
        for (String name :
                union(pack(before).lists().keySet(), pack(after).lists().keySet())) {
            ReferenceList old = pack(before).lists().get(name);
            ReferenceList now = pack(after).lists().get(name);
            if (old == null || now == null) {
                String words = "list " + name + (old == null ? " is new" : " is removed");
                found.add(new Cause("LIST", name, null, words, List.of()));
            } else if (!old.rows().equals(now.rows())) {
                found.add(new Cause("LIST", name, null, "list " + name + ": its rows are changed", List.of()));
            }
        }
    }

    private static RulePack pack(DiffSide side) {
        return side.rules().pack();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
