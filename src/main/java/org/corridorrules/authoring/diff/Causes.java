package org.corridorrules.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.corridorrules.authoring.LawWords;
import org.corridorrules.authoring.diff.RulesDiff.Cause;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.LawChange;
import org.corridorrules.pack.LawComparison;
import org.corridorrules.pack.RuleChange;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Text;

/**
 * Names what in the rules or in the law makes a rule speak differently: the rule itself, its words, or the parameters and
 * lists that it reads. What cannot be named is said not to be; nothing is guessed. Thread-safe.
 */
final class Causes {

    /** The map of the route is made from these; they decide which checkpoints there are. */
    private static final List<String> MAP = List.of("border-pairs", "places", "territories");

    private final DiffSide before;
    private final DiffSide after;
    private final String language;
    private final Map<Key, List<Cause>> known = new ConcurrentHashMap<>();
    private final Map<Days, LawComparison> laws = new ConcurrentHashMap<>();

    Causes(DiffSide before, DiffSide after, String language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    private record Days(LocalDate before, LocalDate after) {}

    private record Key(String rule, Days days) {}

    /** Why a rule says something different; at least one entry. */
    List<Cause> of(Difference difference) {
        Days days = new Days(difference.lawBefore(), difference.lawAfter());
        return known.computeIfAbsent(
                new Key(Objects.toString(difference.rule(), ""), days), key -> find(key.rule(), key.days()));
    }

    private List<Cause> find(String rule, Days days) {
        RuleInfo old = pack(before).rules().get(rule);
        RuleInfo now = pack(after).rules().get(rule);
        List<Cause> causes = new ArrayList<>();
        causes.addAll(ofRule(rule, old, now));
        if (old != null && now != null && days.before() != null && days.after() != null) {
            LawComparison law = laws.computeIfAbsent(days, this::compare);
            law.of(now).forEach(change -> causes.add(cause(change, now.basis())));
        }
        if (causes.isEmpty()) {
            route(days).forEach(causes::add);
        }
        return causes.isEmpty() ? List.of(notNamed(rule)) : List.copyOf(causes);
    }

    private LawComparison compare(Days days) {
        return new LawComparison(pack(before), days.before(), pack(after), days.after());
    }

    /** In what a rule itself differs between the packs: it or its words; null where a pack does not have it. */
    List<Cause> ofRule(String rule, RuleInfo old, RuleInfo now) {
        if (samePack() || old == null && now == null) {
            return List.of();
        }
        if (now == null) {
            return List.of(new Cause("RULE_REMOVED", rule, null, "rule " + rule + " is removed", old.basis()));
        }
        if (old == null) {
            return List.of(new Cause("RULE_NEW", rule, null, "rule " + rule + " is new", now.basis()));
        }
        List<Cause> causes = new ArrayList<>();
        List<String> changes = RuleChanges.between(
                old, before.sources().rule(old), now, after.sources().rule(now));
        if (!changes.isEmpty()) {
            String words = "rule " + now.id() + " is changed: " + String.join("; ", changes);
            causes.add(new Cause("RULE_CHANGED", now.id(), null, words, now.basis()));
        }
        Text said = pack(before).text(old.id(), language);
        if (!Objects.equals(said, pack(after).text(now.id(), language))) {
            String words = "the words of rule " + now.id() + " are changed";
            causes.add(new Cause("TEXT_CHANGED", now.id(), null, words, now.basis()));
        }
        String decided = decided(rule);
        if (!decided.isEmpty()) {
            causes.add(new Cause("DECISION", rule, null, decided, now.basis()));
        }
        return causes;
    }

    /** What an overlay makes of a rule on one side and not on the other; empty if the same. */
    private String decided(String rule) {
        RuleChange old = pack(before).changes().get(rule);
        RuleChange now = pack(after).changes().get(rule);
        if (Objects.equals(old, now)) {
            return "";
        }
        return now == null
                ? "without the overlay rule " + rule + " is no longer " + LawWords.decision(old)
                : "by the overlay rule " + rule + " is " + LawWords.decision(now);
    }

    boolean samePack() {
        return pack(before).sha256().equals(pack(after).sha256());
    }

    /** @param otherwise the law where the change itself names none */
    static Cause cause(LawChange change, List<Basis> otherwise) {
        List<Basis> basis = change.basis().isEmpty() ? otherwise : change.basis();
        return new Cause(change.kind().name(), change.name(), change.day(), LawWords.of(change), basis);
    }

    /** What a rule does not read, but its checkpoint hangs on. */
    private Stream<Cause> route(Days days) {
        LocalDate any = Stream.of(
                        days.before(), days.after(), before.rules().pack().lawAsOf())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Days same = new Days(any, any);
        boolean everywhere = days.before() != null && days.after() != null;
        if (everywhere || samePack()) {
            return Stream.empty();
        }
        LawComparison law = laws.computeIfAbsent(same, this::compare);
        return MAP.stream()
                .map(law::list)
                .flatMap(Optional::stream)
                .map(change -> new Cause(
                        "ROUTE",
                        change.name(),
                        change.day(),
                        LawWords.of(change) + "; the checkpoints of a route come from it",
                        List.of()));
    }

    private static Cause notNamed(String rule) {
        String words = rule.isEmpty()
                ? "the cause is not named: no rule says this, and the lists of places are the same"
                : "the cause is not named: neither the rule nor anything that it reads by name differs; it may compare"
                        + " days of the shipment with the law date";
        return new Cause("NOT_NAMED", "", null, words, List.of());
    }

    private static RulePack pack(DiffSide side) {
        return side.rules().pack();
    }
}
