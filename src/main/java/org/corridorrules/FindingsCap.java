package org.corridorrules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.fact.Outcome;

/**
 * The findings that a report lists where there are too many. The room is shared out evenly between the rules at their
 * checkpoints: what a rule does not need goes to the others, so that a mistake in every parcel does not push out what is
 * wrong with one.
 *
 * @param listed in their order; of each rule at a checkpoint the first ones
 * @param omitted how many more there are
 */
record FindingsCap(List<Outcome.Finding> listed, List<Report.Omitted> omitted) {

    private record Kind(String rule, String checkpoint, String severity) {
        static Kind of(Outcome.Finding finding) {
            return new Kind(
                    finding.rule().id(), finding.at().id(), finding.severity().name());
        }
    }

    static FindingsCap of(List<Outcome.Finding> findings, int most) {
        if (findings.size() <= most) {
            return new FindingsCap(findings, List.of());
        }
        Map<Kind, Integer> sizes = new LinkedHashMap<>();
        findings.forEach(finding -> sizes.merge(Kind.of(finding), 1, Integer::sum));
        Map<Kind, Integer> room = room(sizes, most);
        List<Report.Omitted> omitted = new ArrayList<>();
        sizes.forEach((kind, size) -> {
            if (size > room.get(kind)) {
                omitted.add(new Report.Omitted(kind.rule, kind.checkpoint, kind.severity, size - room.get(kind)));
            }
        });
        List<Outcome.Finding> listed = findings.stream()
                .filter(finding -> room.merge(Kind.of(finding), -1, Integer::sum) >= 0)
                .toList();
        return new FindingsCap(listed, List.copyOf(omitted));
    }

    private static Map<Kind, Integer> room(Map<Kind, Integer> sizes, int most) {
        Map<Kind, Integer> room = new LinkedHashMap<>();
        List<Kind> smallestFirst = sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        int left = most;
        int waiting = smallestFirst.size();
        for (Kind kind : smallestFirst) {
            int share = Math.max(1, Math.min(sizes.get(kind), left / waiting));
            room.put(kind, share);
            left -= share;
            waiting--;
        }
        return room;
    }
}
