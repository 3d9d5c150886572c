package org.corridorrules.authoring.lint;

/** Looks at one subject of a pack. Stateless. */
interface Check {

    void look(LintPack pack, Findings into);
}
