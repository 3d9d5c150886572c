package org.corridorrules.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleText;

/** Says in words what is changed in a rule. What changes no answer, such as the day of its review, is passed over. */
final class RuleChanges {

    private RuleChanges() {}

    static List<String> between(RuleInfo old, Optional<RuleText> one, RuleInfo now, Optional<RuleText> other) {
        List<String> changes = new ArrayList<>();
        compare("severity", old.severity(), now.severity(), changes);
        compare("confidence", old.confidence(), now.confidence(), changes);
        compare("from", old.from(), now.from(), changes);
        compare("until", old.until(), now.until(), changes);
        if (one.isPresent() && other.isPresent()) {
            compare("fact", one.get().fact(), other.get().fact(), changes);
            conditions(one.get(), other.get(), changes);
            compare("what it reports", one.get().report(), other.get().report(), changes);
        }
        return changes;
    }

    private static void conditions(RuleText old, RuleText now, List<String> changes) {
        old.conditions().stream()
                .filter(condition -> !asks(now, condition))
                .forEach(condition -> changes.add("it no longer asks " + condition.text()));
        now.conditions().stream()
                .filter(condition -> !asks(old, condition))
                .forEach(condition -> changes.add("it now asks " + condition.text()));
    }

    /** Blanks do not count. */
    private static boolean asks(RuleText rule, RuleText.Condition condition) {
        return rule.conditions().stream().anyMatch(other -> other.words().equals(condition.words()));
    }

    private static void compare(String what, Object old, Object now, List<String> changes) {
        if (!Objects.equals(old, now)) {
            changes.add(what + " " + shown(old) + " -> " + shown(now));
        }
    }

    private static String shown(Object value) {
        return value == null ? "open" : value.toString();
    }
}
