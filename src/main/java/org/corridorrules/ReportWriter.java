package org.corridorrules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.corridorrules.engine.Result;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Severity;
import org.corridorrules.pack.Spans;
import org.corridorrules.pack.Text;
import org.corridorrules.shipment.Shipment;

/** Puts a result into words. */
final class ReportWriter {

    private final RulePack pack;
    private final RuleCounts rules;
    private final CheckOptions options;
    private final Supplier<Labels> labels;
    private final Function<String, List<Waiver>> waivers;

    /**
     * @param waivers gives those that count for a shipment, by its id
     * @param labels of the language of the options; asked when they are first needed
     */
    ReportWriter(
            RulePack pack,
            RuleCounts rules,
            Function<String, List<Waiver>> waivers,
            CheckOptions options,
            Supplier<Labels> labels) {
        this.waivers = waivers;
        this.pack = pack;
        this.rules = rules;
        this.options = options;
        this.labels = labels;
    }

    Report write(Shipment shipment, Result result) {
        WaivedFindings sorted = WaivedFindings.of(result.findings(), waivers.apply(shipment.id()));
        Map<String, Integer> counts = counts(sorted.open().stream());
        FindingsCap cap = FindingsCap.of(sorted.open(), options.maxFindings());
        List<Report.NotChecked> notChecked = new java.util.ArrayList<>();
        result.notChecked().forEach(entry -> notChecked.add(notChecked(entry)));
        result.failed()
                .forEach(failure -> notChecked.add(new Report.NotChecked(
                        failure.rule(),
                        words("RULE_FAILED").message().replace("{0}", failure.reason()),
                        words("RULE_FAILED").remedy(),
                        "")));
        List<Report.Paper> papers =
                result.papers().stream().map(ReportWriter::paper).toList();
        return new Report(
                "1",
                shipment.id(),
                verdict(counts, notChecked),
                options.now(),
                new Report.Pack(pack.id(), pack.version(), pack.sha256(), pack.lawAsOf()),
                result.itinerary().checkpoints().stream().map(this::stop).toList(),
                cap.listed().stream().map(this::finding).toList(),
                result.deadlines().stream().map(ReportWriter::deadline).toList(),
                papers,
                Report.PapersSummary.of(papers),
                result.charges().stream().map(ReportWriter::charge).toList(),
                List.copyOf(notChecked),
                sorted.listed(options.maxFindings()).stream().map(this::waived).toList(),
                counts(sorted.waived().stream().map(WaivedFindings.Waived::finding)),
                rules.of(result, options.now().toLocalDate()),
                counts,
                cap.omitted(),
                lawChanges(result.turns()));
    }

    private List<Report.LawChange> lawChanges(List<Result.Turn> turns) {
        if (turns.isEmpty()) {
            return List.of();
        }
        LawChangeWriter writer = new LawChangeWriter(labels.get(), options.language());
        return turns.stream()
                .flatMap(turn -> writer.write(turn, words(turn.rule().id()).title()).stream())
                .toList();
    }

    private static Report.Verdict verdict(Map<String, Integer> counts, List<Report.NotChecked> notChecked) {
        if (counts.get("BLOCK") > 0) {
            return Report.Verdict.BLOCKED;
        }
        if (!notChecked.isEmpty()) {
            return Report.Verdict.UNDETERMINED;
        }
        return counts.get("WARN") > 0 ? Report.Verdict.ATTENTION : Report.Verdict.CLEAR;
    }

    /** How many there are by severity, the heaviest first. */
    private static Map<String, Integer> counts(Stream<Outcome.Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity().name(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private Report.Stop stop(Checkpoint checkpoint) {
        return new Report.Stop(
                checkpoint.id(),
                checkpoint.territory(),
                checkpoint.act().name(),
                checkpoint.place(),
                placeName(checkpoint),
                checkpoint.mode().name(),
                checkpoint.at(),
                checkpoint.lawDate());
    }

    private String placeName(Checkpoint checkpoint) {
        return pack.geography()
                .place(checkpoint.place(), checkpoint.at().toLocalDate())
                .map(place -> place.name())
                .orElse(checkpoint.place());
    }

    private Report.Finding finding(Outcome.Finding finding) {
        Text text = words(finding.rule().id());
        Function<String, String> fill = template -> fill(template, finding);
        return new Report.Finding(
                finding.rule().id(),
                finding.severity().name(),
                finding.at().id(),
                finding.pointer(),
                fill.apply(text.title()),
                fill.apply(text.message()),
                fill.apply(text.remedy()),
                finding.actual(),
                finding.limit(),
                finding.parameter(),
                basis(finding.basis()),
                finding.confidence().name(),
                finding.status().name());
    }

    private Report.Waived waived(WaivedFindings.Waived waived) {
        Waiver waiver = waived.waiver();
        return new Report.Waived(finding(waived.finding()), waiver.reason(), waiver.owner(), waiver.until());
    }

    private String fill(String template, Outcome.Finding finding) {
        return template.replace("{actual}", shown(finding.actual()))
                .replace("{limit}", limit(finding.limit()))
                .replace("{value}", limit(value(finding)))
                .replace(
                        "{reason}",
                        finding.reason() == null ? "-" : labels.get().reason(finding.reason()))
                .replace("{place}", placeName(finding.at()))
                .replace("{date}", labels.get().formats().day(finding.at().lawDate()));
    }

    /** The value of the parameter that holds the limit, on the law date; null if there is none. */
    private String value(Outcome.Finding finding) {
        Parameter.Value value = finding.parameter() == null
                ? null
                : pack.law(finding.at().lawDate()).value(finding.parameter());
        return value == null ? null : value.value();
    }

    /** A value as a person reads it in the language. */
    private String shown(String value) {
        return value == null ? "-" : labels.get().formats().value(value);
    }

    private String limit(String value) {
        return value == null ? "-" : shown(Spans.shown(value, options.language()));
    }

    private Report.NotChecked notChecked(Outcome.NotChecked entry) {
        Text text = words(entry.what());
        String reason = text.message();
        for (int i = 0; i < entry.arguments().size(); i++) {
            reason = reason.replace("{" + i + "}", shown(entry, i));
        }
        reason = reason.replace("{actual}", entry.arguments().isEmpty() ? "-" : shown(entry, 0));
        return new Report.NotChecked(text.title(), reason, text.remedy(), entry.pointer());
    }

    private String shown(Outcome.NotChecked entry, int index) {
        String argument = entry.arguments().get(index);
        String named =
                switch (entry.what() + index) {
                    case "TIME_MISSING0" -> labels.get().name("event", argument.toUpperCase(Locale.ROOT));
                    case "TIME_MISSING1" -> labels.get().name("filing", argument);
                    case "NO_BORDER_PAIR2" -> labels.get().name("mode", argument);
                    default -> null;
                };
        return named == null ? shown(argument) : labels.get().text("quoted", named);
    }

    private Text words(String id) {
        Text text = pack.text(id, options.language());
        return text != null ? text : new Text(id, "{0}", "");
    }

    private static Report.Deadline deadline(Outcome.Deadline deadline) {
        return new Report.Deadline(
                deadline.rule().id(),
                deadline.filing(),
                deadline.at().id(),
                deadline.dueAt(),
                deadline.lodgedAt(),
                deadline.state().name());
    }

    private static Report.Paper paper(Outcome.Paper paper) {
        return new Report.Paper(
                paper.document(),
                paper.at().id(),
                true,
                paper.present(),
                paper.form() == null ? null : paper.form().name(),
                paper.paperless().name(),
                basis(paper.basis()),
                paper.because(),
                paper.rule().id());
    }

    private static Report.Charge charge(Outcome.Charge charge) {
        return new Report.Charge(
                charge.rule().id(),
                charge.at().id(),
                charge.kind().name(),
                charge.amount().toPlainString(),
                charge.currency(),
                charge.how(),
                charge.pointer());
    }

    private static List<Report.Basis> basis(List<org.corridorrules.pack.Basis> basis) {
        return basis.stream()
                .map(entry -> new Report.Basis(entry.act(), entry.article(), entry.url()))
                .toList();
    }
}
