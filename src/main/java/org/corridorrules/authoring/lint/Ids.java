package org.corridorrules.authoring.lint;

import java.util.Map;
import java.util.TreeMap;

/**
 * Ids are for ever. A pack that keeps a file {@code ids.txt} names in it every id that a rule ever had, one a line; the
 * word {@code retired} behind an id, with day and reason, says that its rule is no more. Lines are never removed.
 */
final class Ids implements Check {

    static final String FILE = "ids.txt";

    @Override
    public void look(LintPack pack, Findings into) {
        Map<String, Boolean> retired = new TreeMap<>();
        pack.text(FILE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 3))
                .forEach(words -> retired.put(words[0], words.length > 1 && words[1].equals("retired")));
        Map<String, LintRule> rules = new TreeMap<>();
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        for (LintRule rule : pack.rules()) {
            if (retired.getOrDefault(rule.id(), false)) {
                into.at(
                        Lint.ID_REUSED,
                        rule,
                        "the id " + rule.id()
                                + " belonged to a rule that is no more; in old reports it still means that one",
                        "give the rule an id that was never used");
            } else if (pack.files().files().containsKey(FILE) && !retired.containsKey(rule.id())) {
                into.at(
                        Lint.ID_NEW,
                        rule,
                        "the id " + rule.id() + " is new",
                        "add it as a line to " + FILE + ", so that it is never used for another rule");
            }
            for (String old : rule.info().supersedes()) {
                if (!rules.containsKey(old) && !retired.containsKey(old)) {
                    into.at(
                            Lint.SUPERSEDES_UNKNOWN,
                            rule,
                            "the rule takes the place of " + old + ", which no rule ever was",
                            "write the id of the rule that it takes the place of, or remove @supersedes");
                }
            }
        }
        retired.forEach((id, gone) -> {
            if (!gone && !rules.containsKey(id)) {
                into.atLine(
                        Lint.ID_LOST,
                        FILE,
                        id,
                        id,
                        "there is no rule " + id + " any more",
                        "bring the rule back, or write behind the id: retired, the day and why");
            }
        });
    }
}
