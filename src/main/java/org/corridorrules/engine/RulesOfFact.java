package org.corridorrules.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that look at one class of facts at one kind of checkpoint. Immutable and thread-safe.
 *
 * @param fact the class
 * @param kinds the words that the rules ask for as the property "kind" of the fact; null if one of them asks for none
 */
record RulesOfFact(Class<?> fact, Set<String> kinds, RuleTree tree) {

    static RulesOfFact of(Class<?> fact, List<CompiledRule> rules, RuleTree tree) {
        boolean any = rules.stream().map(CompiledRule::kind).anyMatch(Objects::isNull);
        Set<String> kinds = any ? null : rules.stream().map(CompiledRule::kind).collect(Collectors.toUnmodifiableSet());
        return new RulesOfFact(fact, kinds, tree);
    }

    /** Whether any rule can match a fact with this word as its {@code kind}. */
    boolean askFor(String kind) {
        return kinds == null || kinds.contains(kind);
    }
}
