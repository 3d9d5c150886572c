package org.corridorrules.authoring.lint;

import java.time.LocalDate;

/** Days of review that lie after the day up to which the pack knows the law. */
final class Reviews implements Check {

    @Override
    public void look(LintPack pack, Findings into) {
        LocalDate known = pack.content().lawAsOf();
        for (LintRule rule : pack.rules()) {
            LocalDate reviewed = rule.info().reviewed();
            if (reviewed != null && reviewed.isAfter(known) && !known.equals(LocalDate.EPOCH)) {
                into.at(
                        Lint.REVIEW_IN_FUTURE,
                        rule,
                        "the rule was reviewed on " + reviewed + ", but the pack knows the law only up to " + known,
                        "mend @reviewed, or lawAsOf in pack.yaml");
            }
        }
    }
}
