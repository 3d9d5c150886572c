package org.corridorrules.authoring.book;

import org.corridorrules.authoring.RuleCase;

/**
 * A case as it is shown beside a rule.
 *
 * @param file where it stands
 */
record Example(String file, RuleCase rule) {

    /** The sentence as it is written, be it of one case or of many. */
    String title() {
        return rule.family() != null ? rule.family() : rule.name();
    }

    /** Whether another case is of the same words. */
    boolean isLike(Example other) {
        return rule.family() != null && file.equals(other.file) && rule.family().equals(other.rule.family());
    }
}
