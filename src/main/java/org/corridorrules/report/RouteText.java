package org.corridorrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** The route: each place once, with the day of arrival and the mode that leads there. */
final class RouteText {

    /** Acts at the end of a carriage; the mode of any other is that of the carriage which begins. */
    private static final Set<String> ARRIVING = Set.of("ENTRY", "TRANSIT", "IMPORT");

    private RouteText() {}

    static void write(Report report, Page page, Labels labels) {
        if (report.itinerary().isEmpty()) {
            return;
        }
        List<String> units = new ArrayList<>();
        List<Report.Stop> before = List.of();
        for (List<Report.Stop> here : places(report.itinerary())) {
            Report.Stop first = here.get(0);
            String place = labels.text(
                    "route.place",
                    first.placeName(),
                    labels.name("territory", first.territory()),
                    labels.formats().day(first.at().toLocalDate()));
            units.add(
                    before.isEmpty()
                            ? place
                            : labels.text("route.leg", labels.name("mode", mode(before, here)), place));
            before = here;
        }
        page.gap();
        page.units(labels.text("route"), units);
    }

    private static List<List<Report.Stop>> places(List<Report.Stop> stops) {
        List<List<Report.Stop>> places = new ArrayList<>();
        String last = null;
        for (Report.Stop stop : stops) {
            if (!stop.place().equals(last)) {
                places.add(new ArrayList<>());
                last = stop.place();
            }
            places.get(places.size() - 1).add(stop);
        }
        return places;
    }

    private static String mode(List<Report.Stop> from, List<Report.Stop> to) {
        for (Report.Stop stop : to) {
            if (ARRIVING.contains(stop.act())) {
                return stop.mode();
            }
        }
        return from.get(from.size() - 1).mode();
    }
}
