package org.corridorrules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used, with everything that is wrong in it. */
public final class RulePackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    public RulePackException(List<PackProblem> problems) {
        super(problems.stream().sorted().map(PackProblem::display).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** All problems, in the order of files and lines. */
    public List<PackProblem> problems() {
        return problems;
    }
}
