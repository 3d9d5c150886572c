package org.corridorrules.authoring.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridorrules.authoring.LawWords;
import org.corridorrules.authoring.explain.Explanation.Answer;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.Status;
import org.corridorrules.report.Page;

/** An explanation as text: the answer first, then each checkpoint, then the law. Stateless. */
public final class ExplanationText {

    private static final int CONDITIONS = 4;
    private static final int SAID = 5;

    /** One part of the shipment, and several. */
    private static final Map<String, String[]> PARTS = Map.of(
            "ShipmentAt", new String[] {"shipment", "shipments"},
            "LegAt", new String[] {"leg", "legs"},
            "ConsignmentAt", new String[] {"consignment", "consignments"},
            "GoodsItemAt", new String[] {"line of goods", "lines of goods"},
            "EquipmentAt", new String[] {"container or vehicle", "containers and vehicles"},
            "DocumentAt", new String[] {"document", "documents"},
            "FilingAt", new String[] {"declaration", "declarations"},
            "PartyAt", new String[] {"party", "parties"},
            "IdentifierAt", new String[] {"doubtful number or code", "doubtful numbers and codes"});

    private final Explanation explanation;
    private final Page page = new Page(false);
    private final Labels labels = Labels.of("en");

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    /** At most 100 columns wide. */
    public static String toString(Explanation explanation) {
        return new ExplanationText(explanation).write();
    }

    private String write() {
        Explanation.Rule rule = explanation.rule();
        page.paragraph(0, rule.id() + " on " + explanation.shipment() + ": " + headline());
        page.paragraph(
                2,
                rule.title() + " (" + rule.severity() + ", confidence " + rule.confidence() + ", "
                        + validity(rule.from(), rule.until()) + ", reviewed " + rule.reviewed() + ")");
        page.paragraph(
                2, "looks at each " + parts(1) + " at: " + rule.where() + "; " + rule.file() + ":" + rule.line());
        page.paragraph(2, "law: " + LawWords.citation(rule.basis()));
        if (explanation.decision() != null) {
            page.paragraph(2, "overlay: " + LawWords.decision(explanation.decision()));
        }
        explanation.stops().forEach(this::stop);
        elsewhere();
        notJudged();
        law();
        return page.toString();
    }

    private String headline() {
        return switch (explanation.answer()) {
            case FIRED -> "it speaks";
            case WAIVED -> "it speaks, but a waiver covers what it says";
            case SWITCHED_OFF -> "silent, an overlay has switched it off";
            case NOTHING_TO_REPORT -> "all its conditions hold, but there is nothing that it could report";
            case FAILED -> "it failed: a condition could not be asked";
            case NOT_JUDGED -> "silent, but not everything could be judged";
            case SILENT -> "silent";
            case NOT_IN_FORCE -> "not in force on the day";
            case NOT_APPLICABLE -> "not applicable, the route has no checkpoint for it";
        };
    }

    private static String validity(LocalDate from, LocalDate until) {
        if (from == null && until == null) {
            return "always in force";
        }
        String start = from == null ? "" : "from " + from;
        String end = until == null ? "" : "until " + until.minusDays(1);
        return "in force " + (start + " " + end).strip();
    }

    private String parts(int count) {
        String fact = explanation.rule().looksAt();
        return PARTS.getOrDefault(fact, new String[] {"part", "parts"})[count == 1 ? 0 : 1];
    }

    private void stop(Explanation.Stop stop) {
        page.gap();
        page.heading(stop.name() + " (" + stop.checkpoint() + "), law of "
                + labels.formats().day(stop.lawDate()) + ": " + words(stop));
        stop.said().stream().limit(SAID).forEach(said -> page.paragraph(2, said));
        more(stop.said().size() - SAID, "more like this", 2);
        if (stop.answer() != Answer.NOT_IN_FORCE) {
            stop.conditions().stream().limit(CONDITIONS).forEach(this::condition);
            int rest = stop.conditions().stream()
                    .skip(CONDITIONS)
                    .mapToInt(Explanation.Stopping::parts)
                    .sum();
            more(rest, parts(rest) + " that stop earlier", 2);
        }
    }

    private void more(int count, String what, int indent) {
        if (count > 0) {
            page.paragraph(indent, "and " + count + " " + what);
        }
    }

    private String words(Explanation.Stop stop) {
        String looked = stop.looked() + " " + parts(stop.looked()) + " looked at";
        return switch (stop.answer()) {
            case FIRED -> "it speaks, " + looked;
            case WAIVED -> "it speaks, and a waiver covers it, " + looked;
            case SWITCHED_OFF -> "switched off, it would speak, " + looked;
            case NOTHING_TO_REPORT ->
                "all conditions hold, but a limit, an amount or a moment that it reports is not there";
            case FAILED -> "it failed";
            case NOT_JUDGED, SILENT -> stop.looked() > 0 ? "silent, " + looked : "silent, " + nothingToSee(stop);
            case NOT_IN_FORCE -> "not in force on this day";
            case NOT_APPLICABLE -> "";
        };
    }

    private String nothingToSee(Explanation.Stop stop) {
        boolean judgedBefore = explanation.stops().stream()
                .anyMatch(other -> other.looked() > 0 && other.checkpoint().startsWith("carriage"));
        return judgedBefore && stop.checkpoint().startsWith("carriage")
                ? "it looked at each " + parts(1) + " on an earlier leg"
                : "there is no " + parts(1) + " to look at";
    }

    private void condition(Explanation.Stopping condition) {
        page.paragraph(
                2,
                condition.parts() + " " + parts(condition.parts()) + (condition.parts() == 1 ? " stops" : " stop")
                        + " at:  " + condition.text() + "  ("
                        + explanation.rule().file() + ":" + condition.line()
                        + ")");
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        condition.examples().forEach(part -> alike.computeIfAbsent(part.values(), values -> new ArrayList<>())
                .add(part.path()));
        alike.forEach((values, paths) -> {
            String places = String.join(", ", paths);
            String shown = String.join("; ", values);
            String colon = places.isEmpty() || shown.isEmpty() ? "" : ": ";
            if (!places.isEmpty() || !shown.isEmpty()) {
                page.paragraph(4, places + colon + shown);
            }
        });
        more(condition.parts() - condition.examples().size(), "more", 4);
    }

    private void elsewhere() {
        if (explanation.elsewhere().isEmpty()) {
            return;
        }
        page.gap();
        int others = explanation.elsewhere().size();
        page.paragraph(
                0,
                explanation.stops().isEmpty()
                        ? "The checkpoints of the route: " + String.join("; ", explanation.elsewhere()) + "."
                        : others == 1
                                ? "The other checkpoint of the route is not of its kind."
                                : "The other " + others + " checkpoints of the route are not of its kind.");
    }

    private void notJudged() {
        if (explanation.notJudged().isEmpty()) {
            return;
        }
        page.gap();
        page.heading("Not judged");
        explanation.notJudged().forEach(entry -> page.paragraph(2, entry));
    }

    private void law() {
        for (Explanation.History history : explanation.parameters()) {
            page.gap();
            page.heading(history.name() + ": " + history.description());
            history.values().forEach(value -> value(history, value));
        }
        if (!explanation.lists().isEmpty()) {
            page.gap();
            List<String> lists = explanation.lists().stream()
                    .map(list -> list.name() + " (" + list.rows() + " rows hold on the day)")
                    .toList();
            page.paragraph(0, "Lists: " + String.join(", ", lists));
        }
    }

    private void value(Explanation.History history, Explanation.Dated value) {
        Parameter.Value plain = new Parameter.Value(
                value.from(),
                value.until(),
                value.value(),
                Status.valueOf(value.status()),
                Confidence.valueOf(value.confidence()),
                value.basis(),
                value.note());
        String period = value.from() == null && value.until() == null
                ? "always"
                : validity(value.from(), value.until()).replace("in force ", "");
        page.paragraph(
                2,
                period + ": " + LawWords.value(plain, history.unit())
                        + " (" + value.confidence().toLowerCase(Locale.ROOT) + " confidence; "
                        + LawWords.citation(value.basis()) + ")" + (value.applied() ? ", applied here" : ""));
        if (value.note() != null && !value.note().isEmpty()) {
            page.paragraph(4, value.note());
        }
    }
}
