package org.corridorrules.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Place;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witness;
import org.corridorrules.engine.RuleOnTrial;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.Severity;

/**
 * What can be changed in a rule: each condition left out or turned round, each part of one left out, its severity, its
 * first and last day.
 */
final class RuleMutants {

    private static final Pattern CALL = Pattern.compile("findings\\s*\\.\\s*(\\w+)");

    /** Calls that make no finding, for which a severity says nothing. */
    private static final Set<String> WITHOUT_FINDING = Set.of("charge", "paper", "notChecked");

    private final Trials trials;
    private final PackSource source;
    private final LesserRules lesser;

    RuleMutants(Trials trials, PackSource source, LesserRules lesser) {
        this.trials = trials;
        this.source = source;
        this.lesser = lesser;
    }

    List<Mutant> of(Trials.Trial trial) {
        RuleOnTrial rule = trial.rule();
        RuleInfo info = rule.info();
        List<Witness> witnesses =
                trial.heard().stream().map(Trials.Heard::witness).toList();
        List<Mutant> mutants = new ArrayList<>();
        List<String> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            String condition = conditions.get(i);
            Place place = source.of(info, condition);
            mutants.add(mutant(
                    Kind.WITHOUT_CONDITION,
                    rule.without(i),
                    "without " + condition,
                    place,
                    "write a case in which everything else holds and this does not; " + info.id()
                            + " must say nothing there",
                    witnesses));
            mutants.add(mutant(
                    Kind.OPPOSITE_CONDITION,
                    rule.negating(i),
                    "opposite of " + condition,
                    place,
                    "write a case in which everything holds and " + info.id() + " speaks",
                    witnesses));
        }
        List<LesserRules.Part> parts = lesser.of(info);
        for (int i = 0; i < parts.size(); i++) {
            LesserRules.Part part = parts.get(i);
            int place = i;
            mutants.add(mutant(
                    Kind.WITHOUT_PART,
                    info,
                    () -> lesser.without(info, place),
                    part.words(),
                    new Place(info.file(), part.line()),
                    "write a case in which " + info.id() + " speaks, or is silent, for this part alone",
                    witnesses));
        }
        if (reportsFindings(info)) {
            Severity other = info.severity() == Severity.WARN ? Severity.INFO : Severity.WARN;
            mutants.add(mutant(
                    Kind.SEVERITY,
                    rule.as(info.with(other)),
                    "severity " + other + " for " + info.severity(),
                    source.of(info, "@severity"),
                    "write a case in which it fires and that expects severity: " + info.severity(),
                    witnesses));
        }
        for (int days : new int[] {-1, 1}) {
            if (info.from() != null) {
                LocalDate from = info.from().plusDays(days);
                mutants.add(dated(rule.as(info.between(from, info.until())), "from", from, info.from(), witnesses));
            }
            if (info.until() != null) {
                LocalDate until = info.until().plusDays(days);
                mutants.add(dated(rule.as(info.between(info.from(), until)), "until", until, info.until(), witnesses));
            }
        }
        return mutants;
    }

    private boolean reportsFindings(RuleInfo rule) {
        Matcher call = CALL.matcher(source.text(rule));
        return call.find() && !WITHOUT_FINDING.contains(call.group(1));
    }

    private Mutant dated(RuleOnTrial rule, String edge, LocalDate day, LocalDate right, List<Witness> witnesses) {
        LocalDate seen = day.isBefore(right) ? day : right;
        boolean speaks = edge.equals("from") != day.isBefore(right);
        return mutant(
                Kind.DAY,
                rule,
                edge + " " + day + " for " + right,
                source.of(rule.info(), "@" + edge),
                "write a case of the law of " + seen + " in which all conditions hold and "
                        + rule.info().id() + (speaks ? " speaks" : " says nothing"),
                witnesses);
    }

    private Mutant mutant(
            Kind kind, RuleOnTrial changed, String change, Place place, String missing, List<Witness> witnesses) {
        return mutant(kind, changed.info(), () -> changed, change, place, missing, witnesses);
    }

    private Mutant mutant(
            Kind kind,
            RuleInfo rule,
            Supplier<RuleOnTrial> changed,
            String change,
            Place place,
            String missing,
            List<Witness> witnesses) {
        return new Mutant(
                kind,
                rule.id(),
                change,
                place,
                missing,
                List.of(new Mutant.Attempt(
                        trials.byRule().get(rule.id()).rule(),
                        () -> trials.judging(changed.get(), trials.pack()),
                        witnesses)));
    }
}
