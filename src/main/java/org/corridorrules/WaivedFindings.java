package org.corridorrules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.fact.Outcome;

/**
 * The findings of a shipment, sorted out by waivers; each part in the order of the findings.
 *
 * @param open those that no waiver covers
 */
record WaivedFindings(List<Outcome.Finding> open, List<Waived> waived) {

    /** A finding with the first waiver that covers it. */
    record Waived(Outcome.Finding finding, Waiver waiver) {}

    /** @param waivers those that count for the shipment on the day */
    static WaivedFindings of(List<Outcome.Finding> findings, List<Waiver> waivers) {
        if (waivers.isEmpty()) {
            return new WaivedFindings(findings, List.of());
        }
        List<Outcome.Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Outcome.Finding finding : findings) {
            Waiver covering = covering(finding, waivers);
            if (covering == null) {
                open.add(finding);
            } else {
                waived.add(new Waived(finding, covering));
            }
        }
        return new WaivedFindings(List.copyOf(open), List.copyOf(waived));
    }

    private static Waiver covering(Outcome.Finding finding, List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            if (waiver.covers(finding.rule().id(), finding.pointer())) {
                return waiver;
            }
        }
        return null;
    }

    /** The waived ones that a report lists: of each waiver an equal share, and at least one. */
    List<Waived> listed(int most) {
        if (waived.size() <= most) {
            return waived;
        }
        Map<Waiver, Integer> room = new HashMap<>();
        waived.forEach(entry -> room.put(entry.waiver, 0));
        int share = Math.max(1, most / room.size());
        room.replaceAll((waiver, none) -> share);
        return waived.stream()
                .filter(entry -> room.merge(entry.waiver, -1, Integer::sum) >= 0)
                .toList();
    }
}
