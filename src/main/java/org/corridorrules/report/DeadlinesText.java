package org.corridorrules.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** The time limits, those missed first, with what is left of each; of many for one filing the first few. */
final class DeadlinesText {

    private static final List<String> STATES = List.of("MISSED", "DUE", "MET");
    private static final int SHOWN = 3;

    private DeadlinesText() {}

    private record Kind(String state, String filing, String checkpoint) {}

    static void write(Report report, Stops stops, Page page, Labels labels) {
        if (report.deadlines().isEmpty()) {
            return;
        }
        page.gap();
        page.heading(labels.text("deadlines"));
        Map<Kind, List<String>> kinds = new LinkedHashMap<>();
        report.deadlines().stream()
                .sorted(Comparator.comparingInt(deadline -> STATES.indexOf(deadline.state())))
                .forEach(deadline -> kinds.computeIfAbsent(
                                new Kind(deadline.state(), deadline.filing(), deadline.checkpoint()),
                                kind -> new ArrayList<>())
                        .add(text(deadline, report.now(), stops, labels)));
        kinds.forEach((kind, texts) -> write(kind, Tally.of(texts), page, labels));
    }

    private static void write(Kind kind, Map<String, Integer> texts, Page page, Labels labels) {
        String tag = labels.name("state", kind.state());
        int width = Columns.ofTags(labels.group("state").values());
        texts.entrySet().stream()
                .limit(SHOWN)
                .forEach(text -> page.tagged(
                        2, Ink.of(kind.state()), tag, width, Tally.times(text.getKey(), text.getValue(), labels)));
        int rest = texts.values().stream().skip(SHOWN).mapToInt(count -> count).sum();
        if (rest > 0) {
            page.tagged(
                    2,
                    Ink.of(kind.state()),
                    tag,
                    width,
                    labels.text(
                            "deadlines.more", labels.name("filing", kind.filing()), labels.count("deadlines.n", rest)));
        }
    }

    private static String text(Report.Deadline deadline, OffsetDateTime now, Stops stops, Labels labels) {
        return labels.text(
                "deadline",
                labels.name("filing", deadline.filing()),
                stops.brief(deadline.checkpoint()),
                labels.formats().moment(deadline.dueAt()),
                left(deadline, now, labels));
    }

    private static String left(Report.Deadline deadline, OffsetDateTime now, Labels labels) {
        OffsetDateTime lodged = deadline.lodgedAt();
        boolean planned = lodged != null && lodged.isAfter(now);
        String key = lodged == null
                ? "left." + deadline.state()
                : (planned ? "left.planned." : "left.lodged.") + deadline.state();
        Duration left = Duration.between(lodged == null ? now : lodged, deadline.dueAt());
        return labels.text(key, labels.formats().length(left));
    }
}
