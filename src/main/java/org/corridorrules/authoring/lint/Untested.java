package org.corridorrules.authoring.lint;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.json.Spelling;

/** Rules without a case that makes them speak or be silent, and cases without their rule. */
final class Untested implements Check {

    private static final Pattern PLACE = Pattern.compile("^[^:]*:(\\d+):(\\d+): (.*)$", Pattern.DOTALL);

    @Override
    public void look(LintPack pack, Findings into) {
        pack.unreadable().forEach((file, message) -> unreadable(file, message, into));
        if (!pack.unreadable().isEmpty()) {
            return;
        }
        strangers(pack, into);
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

    /** Ids in cases that no rule has. */
    private static void strangers(LintPack pack, Findings into) {
        Set<String> known = pack.rules().stream().map(LintRule::id).collect(Collectors.toSet());
        pack.cases().forEach((file, cases) -> cases.stream()
                .flatMap(rule -> Stream.concat(rule.speaking().stream(), rule.expect().silent().stream()))
                .distinct()
                .filter(id -> !known.contains(id)
                        && !Translations.OF_THE_ENGINE.matcher(id).matches())
                .forEach(id -> into.atWord(
                        Lint.CASE_OF_NO_RULE,
                        file,
                        id,
                        "a case expects something of " + id + ", but there is no such rule",
                        "write the id of the rule that is meant"
                                + Spelling.nearest(id, known)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""))));
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
