package org.corridorrules.authoring.lint;

import org.corridorrules.pack.PackProblem;

/** What makes the pack unusable, as its reader tells it. */
final class PackProblems implements Check {

    @Override
    public void look(LintPack pack, Findings into) {
        for (PackProblem problem : pack.problems()) {
            int cut = cut(problem.message());
            into.add(new LintFinding(
                    problem.flaw().id(),
                    Lint.Level.ERROR,
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    rule(pack, problem),
                    problem.message().substring(0, cut),
                    problem.message().substring(Math.min(problem.message().length(), cut + 2))));
        }
    }

    /** Where the first semicolon stands that is in no quotes and not itself spoken of; what to do follows it. */
    private static int cut(String message) {
        boolean quoted = false;
        for (int i = 0; i + 1 < message.length(); i++) {
            char sign = message.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && sign == ';' && i > 0 && message.charAt(i - 1) != ' ' && message.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return message.length();
    }

    /** The rule in which a line of a rule file lies. */
    private static String rule(LintPack pack, PackProblem problem) {
        String id = "";
        int nearest = 0;
        for (LintRule rule : pack.rules()) {
            int line = rule.info().line();
            if (rule.info().file().equals(problem.file()) && line <= problem.line() && line > nearest) {
                nearest = line;
                id = rule.id();
            }
        }
        return id;
    }
}
