package org.corridorrules.authoring.lint;

import org.corridorrules.authoring.draft.RuleDraft;

/** What {@code corridor rules new} left to be filled in. */
final class Drafts implements Check {

    @Override
    public void look(LintPack pack, Findings into) {
        for (String ending : new String[] {".drl", ".yaml"}) {
            for (String file : pack.names("", ending)) {
                look(file, pack.text(file), into);
            }
        }
    }

    private static void look(String file, String text, Findings into) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int column = line.indexOf(RuleDraft.FILL_IN + ":") + 1;
            if (column > 0) {
                into.add(new LintFinding(
                        Lint.NOT_FILLED_IN.id(),
                        Lint.NOT_FILLED_IN.level(),
                        file,
                        number,
                        column,
                        "",
                        "this part of a new rule is not filled in yet",
                        "write what the law says in its place"));
            }
        }
    }
}
