package org.corridorrules.authoring.book;

import org.corridorrules.authoring.RuleCase;

/**
 * A case as it is shown beside a rule.
 *
 * @param file where it stands
 */
record Example(String file, RuleCase rule) {}
