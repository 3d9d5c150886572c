package org.corridorrules.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** Names the checkpoints of a report. */
final class Stops {

    private final Map<String, Report.Stop> byName = new LinkedHashMap<>();
    private final Labels labels;

    Stops(Report report, Labels labels) {
        this.labels = labels;
        report.itinerary().forEach(stop -> byName.put(stop.checkpoint(), stop));
    }

    /** Place and act: {@code Małaszewicze, EU entry}; the name of the checkpoint if the route does not have it. */
    String brief(String checkpoint) {
        Report.Stop stop = byName.get(checkpoint);
        return stop == null
                ? checkpoint
                : labels.text(
                        "stop.brief",
                        stop.placeName(),
                        labels.name("territory", stop.territory()),
                        labels.name("act", stop.act()));
    }

    /** The whole: place, code, act, mode, moment and the day whose law is applied. */
    String full(String checkpoint) {
        Report.Stop stop = byName.get(checkpoint);
        if (stop == null) {
            return checkpoint;
        }
        String place = stop.placeName().equals(stop.place())
                ? stop.place()
                : labels.text("stop.place", stop.placeName(), stop.place());
        return labels.text(
                "stop.full",
                place,
                labels.name("territory", stop.territory()),
                labels.name("act", stop.act()),
                labels.name("by", stop.mode()),
                labels.formats().moment(stop.at()),
                labels.formats().day(stop.lawDate()));
    }

    /** Position on the route; what is not on it comes last. */
    int position(String checkpoint) {
        int position = 0;
        for (String name : byName.keySet()) {
            if (name.equals(checkpoint)) {
                return position;
            }
            position++;
        }
        return position;
    }
}
