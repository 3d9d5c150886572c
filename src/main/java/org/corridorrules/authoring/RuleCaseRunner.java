package org.corridorrules.authoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.engine.Engine;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.ShipmentException;

/** Runs rule cases and says in words how a report differs from what is expected. Thread-safe. */
public final class RuleCaseRunner {

    private final CorridorRules rules;
    private final RuleCases cases;
    private final Map<Map<String, String>, CorridorRules> decided = new ConcurrentHashMap<>();

    public RuleCaseRunner(CorridorRules rules, RuleCases cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /** What differs; empty if the case passes. */
    public List<String> run(RuleCase rule) {
        try {
            return differences(rule);
        } catch (ShipmentException e) {
            return List.of("the changed shipment cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return List.of("the case cannot be run: " + e.getMessage());
        }
    }

    private List<String> differences(RuleCase rule) {
        return differences(rule, rulesOf(rule).check(cases.shipment(rule), options(rule)));
    }

    /** The rules with the values that the case sets in place of theirs. */
    public CorridorRules rulesOf(RuleCase rule) {
        if (rule.overlay().isEmpty()) {
            return rules;
        }
        return decided.computeIfAbsent(rule.overlay(), values -> {
            RulePack pack = rule.decided(rules.pack());
            return rules.judgedBy(new Engine(pack), pack);
        });
    }

    /** The moment and the law of a case. */
    public static CheckOptions options(RuleCase rule) {
        LocalDate lawDate = rule.lawDate() == null ? null : LocalDate.parse(rule.lawDate());
        return CheckOptions.at(OffsetDateTime.parse(rule.now())).withLawDate(lawDate);
    }

    /** What differs between what a case expects and what was reported; empty if nothing does. */
    public List<String> differences(RuleCase rule, Report report) {
        List<String> differences = new ArrayList<>();
        RuleCase.Expect expect = rule.expect();
        expect.fires().forEach(fired -> differences.addAll(compare(fired, report)));
        differences.addAll(unexpected(expect, report));
        for (String id : expect.silent()) {
            known(id, differences);
            report.findings().stream()
                    .filter(finding -> finding.rule().equals(id))
                    .forEach(finding -> differences.add(id + " should be silent, but reports " + show(finding)));
            report.charges().stream()
                    .filter(charge -> charge.rule().equals(id))
                    .forEach(charge -> differences.add(id + " should be silent, but charges " + charge.amount()));
            boolean papered = expect.papers().stream().anyMatch(wanted -> id.equals(wanted.rule()));
            report.papers().stream()
                    .filter(paper -> !papered && paper.rule().equals(id))
                    .forEach(paper -> differences.add(id + " should be silent, but asks for a paper "
                            + words(paper.document(), paper.checkpoint(), paper.paperless())));
            boolean timed = expect.deadlines().stream().anyMatch(wanted -> id.equals(wanted.rule()));
            report.deadlines().stream()
                    .filter(deadline -> !timed && deadline.rule().equals(id))
                    .forEach(deadline -> differences.add(id + " should be silent, but puts a time limit "
                            + words(deadline.state(), deadline.dueAt().toString(), deadline.checkpoint())));
            boolean unjudged =
                    !expect.notChecked().contains(id) && rules.pack().rules().containsKey(id);
            String title = unjudged ? rules.pack().text(id, "en").title() : null;
            report.notChecked().stream()
                    .filter(entry -> entry.what().equals(title))
                    .forEach(
                            entry -> differences.add(id + " should be silent, but says that something is not checked"));
        }
        for (RuleCase.ExpectedDeadline wanted : expect.deadlines()) {
            long matching = report.deadlines().stream()
                    .filter(deadline -> matches(wanted, deadline))
                    .count();
            if (matching > 0 && wanted.times() != null && wanted.times() != matching) {
                differences.add(
                        wanted.rule() + " should put " + wanted.times() + " time limit(s), but puts " + matching);
            } else if (matching == 0) {
                differences.add("%s: wanted a time limit %s; %s"
                        .formatted(
                                wanted.rule(),
                                words(wanted.state(), wanted.dueAt(), wanted.at()),
                                or(report.deadlines().stream()
                                        .filter(deadline -> deadline.rule().equals(wanted.rule()))
                                        .map(deadline -> words(
                                                deadline.state(),
                                                Objects.toString(deadline.dueAt()),
                                                deadline.checkpoint())))));
            }
        }
        for (RuleCase.ExpectedCharge wanted : expect.charges()) {
            long matching = report.charges().stream()
                    .filter(charge -> matches(wanted, charge))
                    .count();
            if (matching > 0 && wanted.times() != null && wanted.times() != matching) {
                differences.add(
                        wanted.rule() + " should charge " + wanted.times() + " time(s), but charges " + matching);
            } else if (matching == 0) {
                differences.add("%s: wanted a charge %s; %s"
                        .formatted(
                                wanted.rule(),
                                words(wanted.kind(), wanted.amount(), wanted.currency(), wanted.path(), wanted.at()),
                                or(report.charges().stream()
                                        .filter(charge -> charge.rule().equals(wanted.rule()))
                                        .map(charge -> words(
                                                charge.kind(),
                                                charge.amount(),
                                                charge.currency(),
                                                charge.path(),
                                                charge.checkpoint())))));
            }
        }
        for (RuleCase.ExpectedPaper wanted : expect.papers()) {
            long matching = report.papers().stream()
                    .filter(paper -> matches(wanted, paper))
                    .count();
            if (matching > 0 && wanted.times() != null && wanted.times() != matching) {
                differences.add(words(wanted.rule(), wanted.document()) + " should be asked for " + wanted.times()
                        + " time(s), but is asked for " + matching);
            } else if (matching == 0) {
                differences.add("wanted a paper %s; %s"
                        .formatted(
                                words(
                                        wanted.document() == null ? wanted.rule() : wanted.document(),
                                        wanted.at(),
                                        wanted.paperless()),
                                or(report.papers().stream()
                                        .map(paper ->
                                                words(paper.document(), paper.checkpoint(), paper.paperless())))));
            }
        }
        for (String what : expect.notChecked()) {
            String title = rules.pack().text(what, "en") == null
                    ? what
                    : rules.pack().text(what, "en").title();
            if (report.notChecked().stream().noneMatch(entry -> entry.what().equals(title))) {
                differences.add(what + " should be said not to be checked; said are " + report.notChecked());
            }
        }
        if (expect.verdict() != null
                && !expect.verdict().equals(report.verdict().name())) {
            differences.add("the verdict should be " + expect.verdict() + ", not " + report.verdict() + "; findings: "
                    + report.findings().stream().map(RuleCaseRunner::show).toList() + " not checked: "
                    + report.notChecked());
        }
        return differences;
    }

    /** What a rule that speaks as expected says besides, at another place or of another value. */
    private static List<String> unexpected(RuleCase.Expect expect, Report report) {
        Map<Boolean, List<Report.Finding>> expected = report.findings().stream()
                .collect(Collectors.partitioningBy(finding -> expect.fires().stream()
                        .anyMatch(wanted -> finding.rule().equals(wanted.rule()) && matches(wanted, finding))));
        Set<String> speaking =
                expected.get(true).stream().map(Report.Finding::rule).collect(Collectors.toSet());
        return expected.get(false).stream()
                .filter(finding -> speaking.contains(finding.rule()))
                .map(finding -> finding.rule() + " should not say what the case does not expect: " + show(finding))
                .toList();
    }

    /** Ids of the rules that some case makes speak. */
    public static Set<String> speaking(Iterable<RuleCase> cases) {
        Set<String> ids = new TreeSet<>();
        cases.forEach(rule -> ids.addAll(rule.speaking()));
        return ids;
    }

    /** What is said of a rule that should speak and does not. */
    public static String silent(String rule) {
        return rule + " should fire, but is silent";
    }

    private List<String> compare(RuleCase.Fired wanted, Report report) {
        List<String> differences = new ArrayList<>();
        known(wanted.rule(), differences);
        List<Report.Finding> fired = report.findings().stream()
                .filter(finding -> finding.rule().equals(wanted.rule()))
                .toList();
        long matching =
                fired.stream().filter(finding -> matches(wanted, finding)).count();
        if (fired.isEmpty()) {
            differences.add(silent(wanted.rule()));
        } else if (matching == 0) {
            differences.add(wanted.rule() + " fires, but not as expected: wanted "
                    + words(
                            wanted.severity(),
                            wanted.at(),
                            wanted.path(),
                            named("actual", wanted.actual()),
                            named("limit", wanted.limit()))
                    + ", got "
                    + fired.stream().limit(3).map(RuleCaseRunner::show).toList());
        } else if (wanted.times() != null && wanted.times() != matching) {
            differences.add(wanted.rule() + " should fire " + wanted.times() + " time(s), but fires " + matching);
        }
        return differences;
    }

    private void known(String id, List<String> differences) {
        if (!rules.pack().rules().containsKey(id)) {
            differences.add("there is no rule " + id);
        }
    }

    private static boolean matches(RuleCase.Fired wanted, Report.Finding finding) {
        return same(wanted.at(), finding.checkpoint())
                && same(wanted.path(), finding.path())
                && same(wanted.actual(), finding.actual())
                && same(wanted.limit(), finding.limit())
                && same(wanted.severity(), finding.severity());
    }

    private static boolean matches(RuleCase.ExpectedDeadline wanted, Report.Deadline deadline) {
        return same(wanted.rule(), deadline.rule())
                && same(wanted.state(), deadline.state())
                && same(wanted.at(), deadline.checkpoint())
                && (wanted.dueAt() == null
                        || OffsetDateTime.parse(wanted.dueAt()).isEqual(deadline.dueAt()));
    }

    private static boolean matches(RuleCase.ExpectedCharge wanted, Report.Charge charge) {
        return same(wanted.rule(), charge.rule())
                && same(wanted.kind(), charge.kind())
                && same(wanted.amount(), charge.amount())
                && same(wanted.currency(), charge.currency())
                && same(wanted.path(), charge.path())
                && same(wanted.at(), charge.checkpoint());
    }

    private static boolean matches(RuleCase.ExpectedPaper wanted, Report.Paper paper) {
        return same(wanted.rule(), paper.rule())
                && same(wanted.document(), paper.document())
                && same(wanted.at(), paper.checkpoint())
                && same(wanted.paperless(), paper.paperless())
                && (wanted.present() == null || wanted.present() == paper.present());
    }

    private static String named(String name, String value) {
        return value == null ? null : name + " " + value;
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String or(Stream<String> found) {
        String all = found.limit(5).collect(Collectors.joining("; "));
        return all.isEmpty() ? "there is none" : "there is " + all;
    }

    private static boolean same(String wanted, String found) {
        return wanted == null || Objects.equals(wanted, found);
    }

    private static String show(Report.Finding finding) {
        return finding.rule() + " " + finding.severity() + " at " + finding.checkpoint() + " " + finding.path()
                + " actual " + finding.actual() + " limit " + finding.limit();
    }
}
