package org.corridorrules.authoring.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.authoring.RuleSources;
import org.corridorrules.authoring.explain.Explanation.Answer;
import org.corridorrules.engine.RuleTrace;
import org.corridorrules.fact.FactView;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RuleChange;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleText;
import org.corridorrules.pack.Text;
import org.corridorrules.shipment.Shipment;

/** Finds out why a rule speaks of a shipment, or which condition keeps it silent. Used by one thread. */
public final class Explainer {

    /** Parts of the shipment that are kept for each checkpoint; of a train of parcels a few tell enough. */
    private static final int PARTS = 200;

    private final CorridorRules rules;
    private final RulePack pack;
    private final CheckOptions options;
    private final RuleInfo rule;
    private final RuleText text;
    private final RuleChange decision;
    private final int examples;
    private final Labels labels;

    /**
     * @param id of a rule of the pack
     * @param examples parts of the shipment that are told for each condition
     * @throws IllegalArgumentException if the pack has no such rule
     */
    public Explainer(CorridorRules rules, RuleSources sources, String id, CheckOptions options, int examples) {
        this.rules = rules;
        this.pack = rules.pack();
        this.options = options;
        this.rule = pack.rules().get(id);
        if (rule == null) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
        this.text =
                sources.rule(rule).orElse(new RuleText(rule.line(), rule.scope().fact(), List.of(), ""));
        RuleChange change = pack.changes().get(id);
        this.decision = change != null && change.countsOn(options.now().toLocalDate()) ? change : null;
        this.examples = examples;
        this.labels = Labels.of("en"); // only the rules themselves speak other languages
    }

    /** Follows the rule through a shipment. */
    public Explanation explain(Shipment shipment) {
        Report report = rules.check(shipment, options);
        List<RuleTrace.Stop> trace =
                new RuleTrace(pack, rule.id()).of(shipment, options.now(), options.lawDate(), PARTS);
        List<Explanation.Stop> stops = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        Set<String> notJudged = new LinkedHashSet<>();
        for (RuleTrace.Stop stop : trace) {
            if (stop.scoped()) {
                stops.add(stop(stop, report));
                stop.notChecked().forEach(entry -> notJudged.add(words(entry)));
            } else {
                elsewhere.add(name(stop.checkpoint(), report));
            }
        }
        if (stops.isEmpty()) {
            // Where the route itself is not known, a checkpoint may be missing.
            report.notChecked().stream()
                    .filter(entry -> entry.path().startsWith("/legs"))
                    .forEach(entry -> notJudged.add(entry.what() + ": " + entry.reason()));
        }
        return new Explanation(
                "1",
                shipment.id(),
                options.now(),
                described(),
                decision,
                stops.isEmpty() && !notJudged.isEmpty() ? Answer.NOT_JUDGED : answer(stops),
                List.copyOf(stops),
                List.copyOf(elsewhere),
                rule.parameters().stream().map(name -> history(name, trace)).toList(),
                rule.lists().stream().map(name -> table(name, trace)).toList(),
                List.copyOf(notJudged));
    }

    private Explanation.Rule described() {
        Text words = pack.text(rule.id(), options.language());
        String territory = rule.scope().territory() == null
                ? "any territory"
                : labels.name("territory", rule.scope().territory());
        String act = rule.scope().act() == null
                ? "any act"
                : labels.name("act", rule.scope().act());
        String modes = rule.scope().modes().isEmpty()
                ? ""
                : ", " + String.join(" or ", rule.scope().modes());
        return new Explanation.Rule(
                rule.id(),
                words == null ? "" : words.title(),
                rule.severity().name(),
                rule.confidence().name(),
                rule.from(),
                rule.until(),
                rule.reviewed(),
                rule.file(),
                rule.line(),
                rule.scope().fact(),
                territory + " " + act + modes,
                rule.basis());
    }

    private static Answer answer(List<Explanation.Stop> stops) {
        return stops.stream()
                .map(Explanation.Stop::answer)
                .min(Comparator.naturalOrder())
                .orElse(Answer.NOT_APPLICABLE);
    }

    private Explanation.Stop stop(RuleTrace.Stop stop, Report report) {
        Checkpoint checkpoint = stop.checkpoint();
        List<String> waived = waived(report, checkpoint.id());
        List<String> said = said(report, checkpoint.id());
        return new Explanation.Stop(
                checkpoint.id(),
                name(checkpoint, report),
                checkpoint.at(),
                checkpoint.lawDate(),
                said.isEmpty() && !waived.isEmpty() ? Answer.WAIVED : answer(stop, !said.isEmpty()),
                stop.facts(),
                stopping(stop),
                Stream.concat(said.stream(), waived.stream()).toList());
    }

    private Answer answer(RuleTrace.Stop stop, boolean said) {
        if (!stop.inForce()) {
            return Answer.NOT_IN_FORCE;
        }
        if (said) {
            return Answer.FIRED;
        }
        if (stop.nearest().stream().anyMatch(look -> look.failure() != null)) {
            return Answer.FAILED;
        }
        if (!stop.notChecked().isEmpty()) {
            return Answer.NOT_JUDGED;
        }
        int all = stop.stopping().get(stop.stopping().size() - 1);
        if (all == 0) {
            return Answer.SILENT;
        }
        return decision != null && decision.off() ? Answer.SWITCHED_OFF : Answer.NOTHING_TO_REPORT;
    }

    /** The conditions that stop any part, the last of the rule first: what stops there comes nearest. */
    private List<Explanation.Stopping> stopping(RuleTrace.Stop stop) {
        List<Explanation.Stopping> result = new ArrayList<>();
        for (int i = stop.stopping().size() - 2; i >= 0; i--) {
            int parts = stop.stopping().get(i);
            if (parts > 0) {
                RuleText.Condition condition = i < text.conditions().size()
                        ? text.conditions().get(i)
                        : new RuleText.Condition(rule.line(), "condition " + (i + 1), List.of());
                int held = i;
                result.add(new Explanation.Stopping(
                        condition.text(),
                        condition.line(),
                        parts,
                        stop.nearest().stream()
                                .filter(look -> look.held() == held)
                                .limit(examples)
                                .map(look -> part(look, condition))
                                .toList()));
            }
        }
        return List.copyOf(result);
    }

    private Explanation.Part part(RuleTrace.Look look, RuleText.Condition condition) {
        List<String> values = look.failure() == null
                ? ConditionValues.of(pack, look.fact(), condition)
                : List.of("the condition could not be asked: " + look.failure());
        return new Explanation.Part(FactView.pointer(look.fact()), values);
    }

    /** Everything that the rule reports at a checkpoint. */
    private List<String> said(Report report, String checkpoint) {
        String id = rule.id();
        Stream<String> findings = report.findings().stream()
                .filter(entry -> entry.rule().equals(id) && entry.checkpoint().equals(checkpoint))
                .map(Explainer::words);
        Stream<String> deadlines = report.deadlines().stream()
                .filter(entry -> entry.rule().equals(id) && entry.checkpoint().equals(checkpoint))
                .map(entry -> labels.name("state", entry.state()) + ": "
                        + labels.name("filing", entry.filing()) + " due "
                        + labels.formats().moment(entry.dueAt())
                        + (entry.lodgedAt() == null
                                ? ", not lodged yet"
                                : ", lodged " + labels.formats().moment(entry.lodgedAt())));
        Stream<String> papers = report.papers().stream()
                .filter(entry -> entry.rule().equals(id) && entry.checkpoint().equals(checkpoint))
                .map(entry -> labels.name("document", entry.document()) + ": "
                        + labels.name("paperless", entry.paperless())
                        + (entry.because().isEmpty() ? "" : " (" + String.join(", ", entry.because()) + ")"));
        Stream<String> charges = report.charges().stream()
                .filter(entry -> entry.rule().equals(id) && entry.checkpoint().equals(checkpoint))
                .map(entry -> labels.name("kind", entry.kind()) + at(entry.path()) + ": " + entry.amount() + " "
                        + entry.currency() + " = " + entry.how());
        return Stream.of(findings, deadlines, papers, charges)
                .flatMap(all -> all)
                .toList();
    }

    /** Everything that it reports there and that a waiver covers. */
    private List<String> waived(Report report, String checkpoint) {
        return report.waived().stream()
                .filter(entry -> entry.finding().rule().equals(rule.id())
                        && entry.finding().checkpoint().equals(checkpoint))
                .map(entry -> "waived until " + entry.until() + " by " + entry.owner() + " (" + entry.reason() + "): "
                        + words(entry.finding()))
                .toList();
    }

    private static String words(Report.Finding finding) {
        return finding.severity() + at(finding.path()) + ": " + finding.message() + values(finding);
    }

    private static String at(String path) {
        return path.isEmpty() ? "" : " " + path;
    }

    private static String values(Report.Finding finding) {
        List<String> values = new ArrayList<>();
        if (finding.actual() != null) {
            values.add("found " + finding.actual());
        }
        if (finding.limit() != null) {
            values.add("limit " + finding.limit() + (finding.parameter() == null ? "" : ", " + finding.parameter()));
        }
        return values.isEmpty() ? "" : " (" + String.join("; ", values) + ")";
    }

    private String name(Checkpoint checkpoint, Report report) {
        String place = report.itinerary().stream()
                .filter(stop -> stop.checkpoint().equals(checkpoint.id()))
                .map(Report.Stop::placeName)
                .findFirst()
                .orElse(checkpoint.place());
        return labels.text(
                "stop.brief",
                place,
                labels.name("territory", checkpoint.territory()),
                labels.name("act", checkpoint.act().name()));
    }

    private String words(Outcome.NotChecked entry) {
        Text words = pack.text(entry.what(), options.language());
        if (words == null) {
            return entry.what();
        }
        String reason = words.message();
        for (int i = 0; i < entry.arguments().size(); i++) {
            reason = reason.replace("{" + i + "}", entry.arguments().get(i));
        }
        return words.title() + ": " + reason;
    }

    private Explanation.History history(String name, List<RuleTrace.Stop> trace) {
        Parameter parameter = pack.parameters().get(name);
        Map<Parameter.Value, Boolean> applied = new LinkedHashMap<>();
        days(trace).forEach(day -> {
            if (parameter.on(day) != null) {
                applied.put(parameter.on(day), true);
            }
        });
        return new Explanation.History(
                name,
                parameter.description(),
                parameter.unit(),
                parameter.values().stream()
                        .map(value -> new Explanation.Dated(
                                value.from(),
                                value.until(),
                                value.value(),
                                value.status().name(),
                                value.confidence().name(),
                                value.basis(),
                                value.note(),
                                applied.containsKey(value)))
                        .toList());
    }

    private Explanation.Table table(String name, List<RuleTrace.Stop> trace) {
        LocalDate day = days(trace).findFirst().orElse(options.now().toLocalDate());
        long rows = pack.lists().get(name).rows().stream()
                .filter(row -> row.inForceOn(day))
                .count();
        return new Explanation.Table(name, (int) rows);
    }

    private static Stream<LocalDate> days(List<RuleTrace.Stop> trace) {
        return trace.stream()
                .filter(RuleTrace.Stop::scoped)
                .map(stop -> stop.checkpoint().lawDate())
                .distinct();
    }
}
