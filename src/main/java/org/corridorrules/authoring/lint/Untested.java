package org.corridorrules.authoring.lint;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridorrules.authoring.RuleCaseRunner;

/** Rules without a case that makes them speak, or without one in which they are silent. */
final class Untested implements Check {

    private static final Pattern PLACE = Pattern.compile("^[^:]*:(\\d+):(\\d+): (.*)$", Pattern.DOTALL);

    @Override
    public void look(LintPack pack, Findings into) {
        pack.unreadable().forEach((file, message) -> unreadable(file, message, into));
        if (!pack.unreadable().isEmpty()) {
            return;
        }
        Set<String> speaking = RuleCaseRunner.speaking(pack.allCases());
        Set<String> silent = pack.allCases().stream()
                .flatMap(rule -> rule.expect().silent().stream())
                .collect(Collectors.toSet());
        for (LintRule rule : pack.rules()) {
            String cases = rule.info().file().replaceFirst("[.]drl$", ".test.yaml");
            if (!speaking.contains(rule.id())) {
                into.at(
                        Lint.RULE_UNTESTED,
                        rule,
                        "no case makes the rule speak",
                        "write one into " + cases + " that expects it: fires: [ { rule: " + rule.id() + " } ]");
            }
            if (!silent.contains(rule.id())) {
                into.at(
                        Lint.SILENCE_UNTESTED,
                        rule,
                        "no case expects the rule to be silent",
                        "write one into " + cases + " that expects it: silent: [ " + rule.id() + " ]");
            }
        }
    }

    private static void unreadable(String file, String message, Findings into) {
        Matcher place = PLACE.matcher(message);
        boolean placed = place.matches();
        into.add(new LintFinding(
                Lint.CASE_UNREADABLE.id(),
                Lint.CASE_UNREADABLE.level(),
                file,
                placed ? Integer.parseInt(place.group(1)) : 0,
                placed ? Integer.parseInt(place.group(2)) : 0,
                "",
                placed ? place.group(3) : message,
                "mend the file; until then no rule is said to be untested"));
    }
}
