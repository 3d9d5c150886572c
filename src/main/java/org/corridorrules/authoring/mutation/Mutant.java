package org.corridorrules.authoring.mutation;

import java.util.List;
import java.util.function.Supplier;
import org.corridorrules.authoring.trial.OneRule;
import org.corridorrules.authoring.trial.Place;
import org.corridorrules.authoring.trial.Witness;
import org.corridorrules.engine.RuleOnTrial;

/**
 * One small change of a pack, which a case should notice.
 *
 * @param subject the rule, parameter or list that is changed
 * @param change what is changed, in words that stay the same as long as what they quote
 * @param place file and line of it
 * @param missing which case to write if none notices
 * @param attempts the rules that can answer otherwise, each with the cases that may notice; empty if no case touches
 *     what is changed
 */
record Mutant(Kind kind, String subject, String change, Place place, String missing, List<Attempt> attempts) {

    /** A rule, and the same under the change, made when it is needed. */
    record Attempt(RuleOnTrial rule, Supplier<OneRule> changed, List<Witness> witnesses) {}

    /** Its name in reports and in the list of equivalent ones. */
    String id() {
        return subject + " / " + change;
    }
}
