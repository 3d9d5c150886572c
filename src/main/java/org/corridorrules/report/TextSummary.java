package org.corridorrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridorrules.Report.Verdict;
import org.corridorrules.language.Labels;

/** One line about several shipments: {@code 6 shipments: 3 clear, 3 blocked}. Stateless and thread-safe. */
public final class TextSummary {

    private static final List<Verdict> ORDER =
            List.of(Verdict.CLEAR, Verdict.ATTENTION, Verdict.UNDETERMINED, Verdict.BLOCKED);

    private TextSummary() {}

    /**
     * The line, without a line end.
     *
     * @param verdicts of the shipments that were judged
     * @param notJudged number of shipments that could not be read or judged
     */
    public static String of(List<Verdict> verdicts, int notJudged, Labels labels) {
        Map<Verdict, Integer> counts = Tally.of(verdicts);
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            if (counts.containsKey(verdict)) {
                parts.add(labels.text("count", counts.get(verdict), labels.name("summary", verdict.name())));
            }
        }
        if (notJudged > 0) {
            parts.add(labels.text("count", notJudged, labels.text("summary.notJudged")));
        }
        return labels.text("summary", labels.count("shipments", verdicts.size() + notJudged), labels.list(parts));
    }
}
