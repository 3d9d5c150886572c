package org.corridorrules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums the documents of the single places up for the whole route. Stateless and thread-safe. */
final class PapersSum {

    private PapersSum() {}

    static Report.PapersSummary of(List<Report.Paper> papers) {
        Map<String, List<Report.Paper>> kinds = new LinkedHashMap<>();
        for (Report.Paper paper : papers) {
            if (paper.needed()) {
                kinds.computeIfAbsent(paper.document(), key -> new ArrayList<>())
                        .add(paper);
            }
        }
        int missing = 0;
        int onPaper = 0;
        List<Report.Obstacle> obstacles = new ArrayList<>();
        for (Map.Entry<String, List<Report.Paper>> kind : kinds.entrySet()) {
            missing += kind.getValue().stream().allMatch(Report.Paper::present) ? 0 : 1;
            Report.Obstacle obstacle = obstacle(kind.getKey(), kind.getValue());
            if (obstacle != null) {
                obstacles.add(obstacle);
                onPaper += obstacle.paperless().equals("PAPER_NEEDED") ? 1 : 0;
            }
        }
        return new Report.PapersSummary(
                kinds.size(),
                kinds.size() - obstacles.size(),
                onPaper,
                obstacles.size() - onPaper,
                missing,
                List.copyOf(obstacles));
    }

    /** One place on paper makes the document a paper one; null where every place takes it electronic. */
    private static Report.Obstacle obstacle(String document, List<Report.Paper> papers) {
        boolean onPaper = papers.stream().anyMatch(paper -> paper.paperless().equals("PAPER_NEEDED"));
        String worst = onPaper ? "PAPER_NEEDED" : "UNKNOWN";
        Set<String> checkpoints = new LinkedHashSet<>();
        Set<String> because = new LinkedHashSet<>();
        Set<Report.Basis> basis = new LinkedHashSet<>();
        for (Report.Paper paper : papers) {
            if (paper.paperless().equals(worst)) {
                checkpoints.add(paper.checkpoint());
                because.addAll(paper.because());
                basis.addAll(paper.basis());
            }
        }
        return checkpoints.isEmpty()
                ? null
                : new Report.Obstacle(
                        document, worst, List.copyOf(checkpoints), List.copyOf(because), List.copyOf(basis));
    }
}
