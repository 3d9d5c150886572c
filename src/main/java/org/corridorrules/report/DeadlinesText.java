package org.corridorrules.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.corridorrules.Report;

/** The time limits, those missed first, with what is left of each. */
final class DeadlinesText {

    private static final List<String> STATES = List.of("MISSED", "DUE", "MET");
    private static final int TAG = 8;

    private DeadlinesText() {}

    private record Line(String state, String text) {}

    static void write(Report report, Stops stops, Page page, Labels labels) {
        if (report.deadlines().isEmpty()) {
            return;
        }
        page.gap();
        page.heading(labels.text("deadlines"));
        List<Line> lines = report.deadlines().stream()
                .sorted(Comparator.comparingInt(deadline -> STATES.indexOf(deadline.state())))
                .map(deadline -> new Line(deadline.state(), text(deadline, report.now(), stops, labels)))
                .toList();
        Tally.of(lines)
                .forEach((line, count) -> page.tagged(
                        2,
                        Ink.of(line.state()),
                        labels.name("state", line.state()),
                        TAG,
                        Tally.times(line.text(), count, labels)));
    }

    private static String text(Report.Deadline deadline, OffsetDateTime now, Stops stops, Labels labels) {
        return labels.text(
                "deadline",
                labels.name("filing", deadline.filing()),
                stops.brief(deadline.checkpoint()),
                Times.moment(deadline.dueAt()),
                left(deadline, now, labels));
    }

    private static String left(Report.Deadline deadline, OffsetDateTime now, Labels labels) {
        OffsetDateTime lodged = deadline.lodgedAt();
        boolean planned = lodged != null && lodged.isAfter(now);
        String key = lodged == null
                ? "left." + deadline.state()
                : (planned ? "left.planned." : "left.lodged.") + deadline.state();
        Duration left = Duration.between(lodged == null ? now : lodged, deadline.dueAt());
        return labels.text(key, Times.length(left, labels));
    }
}
