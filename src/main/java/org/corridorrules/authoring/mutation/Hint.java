package org.corridorrules.authoring.mutation;

import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.trial.Witness;

/**
 * A case whose shipment shows a change, if only the case said more.
 *
 * @param witness the case
 * @param say what it could expect of the rule, as the unchanged rules answer
 */
record Hint(Witness witness, RuleCase.Expect say) {}
