package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells in what the law behind a rule differs between two days, each by a pack: its own validity, and the parameters and
 * lists that it names. The words of rules and their conditions are not compared. Thread-safe.
 */
public final class LawComparison {

    private static final String DAY = "date";

    private final RulePack packBefore;
    private final LocalDate before;
    private final RulePack packAfter;
    private final LocalDate after;
    private final Map<String, Optional<LawChange>> lists = new ConcurrentHashMap<>();

    /**
     * @param packBefore the rules of the one side
     * @param before the day of the one side
     * @param packAfter the rules of the other side; may be the same
     * @param after the day of the other side; may be the same, or earlier
     */
    public LawComparison(RulePack packBefore, LocalDate before, RulePack packAfter, LocalDate after) {
        this.packBefore = packBefore;
        this.before = before;
        this.packAfter = packAfter;
        this.after = after;
    }

    /** What differs for a rule; the validity of the rule itself comes first. */
    public List<LawChange> of(RuleInfo rule) {
        List<LawChange> changes = new ArrayList<>();
        validity(rule).ifPresent(changes::add);
        rule.parameters().forEach(name -> parameter(name).ifPresent(changes::add));
        rule.lists().forEach(name -> list(name).ifPresent(changes::add));
        return List.copyOf(changes);
    }

    private Optional<LawChange> validity(RuleInfo rule) {
        if (rule.inForceOn(before) == rule.inForceOn(after)) {
            return Optional.empty();
        }
        return Optional.of(
                isBetween(rule.from())
                        ? LawChange.rule(LawChange.Kind.RULE_BEGINS, rule, rule.from())
                        : LawChange.rule(LawChange.Kind.RULE_ENDS, rule, rule.until()));
    }

    /** In what a parameter differs. */
    public Optional<LawChange> parameter(String name) {
        Parameter one = packBefore.parameters().get(name);
        Parameter other = packAfter.parameters().get(name);
        Parameter.Value old = one == null ? null : one.on(before);
        Parameter.Value now = other == null ? null : other.on(after);
        Parameter known = other != null ? other : one;
        if (known == null) {
            return Optional.empty();
        }
        if (!same(old, now)) {
            return Optional.of(change(LawChange.Kind.PARAMETER, known, old, now, boundary(old, now)));
        }
        if (known.unit().equals(DAY) && now != null && isBetween(LocalDate.parse(now.value()))) {
            return Optional.of(change(LawChange.Kind.DAY, known, old, now, LocalDate.parse(now.value())));
        }
        return Optional.empty();
    }

    private static LawChange change(
            LawChange.Kind kind, Parameter known, Parameter.Value old, Parameter.Value now, LocalDate day) {
        List<Basis> basis = now != null ? now.basis() : old.basis();
        return new LawChange(kind, known.name(), day, known.unit(), old, now, List.of(), List.of(), basis);
    }

    /** The law of a value weighs as the value does: what is disputed warns where it would block. */
    private static boolean same(Parameter.Value a, Parameter.Value b) {
        return a == null || b == null
                ? Objects.equals(a, b)
                : a.value().equals(b.value()) && a.status() == b.status() && a.confidence() == b.confidence();
    }

    /** In what a list differs. */
    public Optional<LawChange> list(String name) {
        return lists.computeIfAbsent(name, this::compareList);
    }

    private Optional<LawChange> compareList(String name) {
        List<ReferenceList.Row> old = rows(packBefore, name);
        List<ReferenceList.Row> now = rows(packAfter, name);
        List<ReferenceList.Row> ending = less(old, before, now, after);
        List<ReferenceList.Row> beginning = less(now, after, old, before);
        if (ending.isEmpty() && beginning.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = Stream.concat(ending.stream(), beginning.stream())
                .flatMap(row -> Stream.of(Optional.ofNullable(row.from()), Optional.ofNullable(row.until())))
                .flatMap(Optional::stream)
                .filter(this::isBetween)
                .min(LocalDate::compareTo)
                .orElse(null);
        return Optional.of(new LawChange(LawChange.Kind.LIST, name, day, "", null, null, ending, beginning, List.of()));
    }

    private static List<ReferenceList.Row> rows(RulePack pack, String name) {
        ReferenceList list = pack.lists().get(name);
        return list == null ? List.of() : list.rows();
    }

    /** The rows of one list that hold on its day, without those that the other has on its own day. */
    private static List<ReferenceList.Row> less(
            List<ReferenceList.Row> rows, LocalDate day, List<ReferenceList.Row> others, LocalDate otherDay) {
        Set<Object> there = new HashSet<>();
        others.stream().filter(row -> row.inForceOn(otherDay)).forEach(row -> there.add(meaning(row)));
        return rows.stream()
                .filter(row -> row.inForceOn(day) && !there.contains(meaning(row)))
                .toList();
    }

    private static Object meaning(ReferenceList.Row row) {
        return List.of(row.cells(), row.confidence());
    }

    private LocalDate boundary(Parameter.Value old, Parameter.Value now) {
        return Stream.of(
                        now == null ? null : now.from(),
                        old == null ? null : old.until(),
                        now == null ? null : now.until(),
                        old == null ? null : old.from())
                .filter(Objects::nonNull)
                .filter(this::isBetween)
                .findFirst()
                .orElse(null);
    }

    /** Whether something that happens on a day has happened on one of the two days only. */
    private boolean isBetween(LocalDate day) {
        return day != null && before.isBefore(day) != after.isBefore(day);
    }
}
