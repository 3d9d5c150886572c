package org.corridorrules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corridorrules.pack.PackProblem;

/** Which waivers have been of use in some reports. Thread-safe; holds no report. */
public final class WaiverUse {

    private final Waivers waivers;
    private final Set<Waiver> used = ConcurrentHashMap.newKeySet();

    WaiverUse(Waivers waivers) {
        this.waivers = waivers;
    }

    /** Takes a report into account. */
    public void add(Report report) {
        if (report.waived().isEmpty()) {
            return;
        }
        List<Waiver> ofShipment = waivers.of(report.shipment(), report.now().toLocalDate());
        for (Report.Waived waived : report.waived()) {
            Report.Finding finding = waived.finding();
            ofShipment.stream()
                    .filter(waiver -> waiver.covers(finding.rule(), finding.path()))
                    .forEach(used::add);
        }
    }

    /** The waivers that count on a day and were of no use so far, each with its place in the file and what to do. */
    public List<PackProblem> unused(LocalDate today) {
        return waivers.unused(used, today);
    }
}
