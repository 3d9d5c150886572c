package org.corridorrules.benchmark;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridorrules.engine.Result;
import org.corridorrules.fact.Outcome;

/**
 * What a rule has found, as far as two ways of judging are compared: which rule, at which checkpoint, at which place.
 *
 * @param pointer JSON pointer of the place; of a time limit its end
 */
record Answer(String rule, String checkpoint, String pointer) {

    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::rule).thenComparing(Answer::checkpoint).thenComparing(Answer::pointer);

    static Answer due(String rule, String checkpoint, OffsetDateTime due) {
        return new Answer(rule, checkpoint, "due " + due.toInstant());
    }

    /** The findings and time limits of some rules in what the engine has found, sorted. */
    static List<Answer> of(Result result, Set<String> rules) {
        return of(result.findings(), result.deadlines(), rules);
    }

    static List<Answer> of(List<Outcome.Finding> foundBy, List<Outcome.Deadline> limits, Set<String> rules) {
        Stream<Answer> findings = foundBy.stream()
                .map(finding -> new Answer(finding.rule().id(), finding.at().id(), finding.pointer()));
        Stream<Answer> deadlines = limits.stream()
                .map(deadline -> due(deadline.rule().id(), deadline.at().id(), deadline.dueAt()));
        return sorted(Stream.concat(findings, deadlines)
                .filter(answer -> rules.contains(answer.rule()))
                .toList());
    }

    static List<Answer> sorted(List<Answer> answers) {
        return answers.stream().sorted(ORDER).toList();
    }
}
