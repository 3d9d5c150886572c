package org.corridorrules.pack;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.ReferenceList.Row;
import org.corridorrules.shipment.Mode;

/** Checks the words in the lists from which the map of the corridor is made. */
final class PlaceCheck {

    private static final Set<String> MODES = words(Mode.values());
    private static final Set<String> KINDS = words(Place.Kind.values());

    private PlaceCheck() {}

    static void check(List<PackContent.Table> tables, List<PackProblem> problems) {
        Set<String> countries = tables.stream()
                .filter(table -> table.name().equals("territories"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(0))
                .collect(Collectors.toSet());
        for (PackContent.Table table : tables) {
            switch (table.name()) {
                case "places" ->
                    table.rows().forEach(row -> {
                        zone(table, row, problems);
                        words(table, row, "modes", MODES, problems);
                        words(table, row, "kind", KINDS, problems);
                        words(table, row, "country", countries, problems);
                    });
                case "territories" -> table.rows().forEach(row -> zone(table, row, problems));
                case "border-pairs" -> table.rows().forEach(row -> words(table, row, "mode", MODES, problems));
                default -> {}
            }
        }
    }

    private static void zone(PackContent.Table table, Row row, List<PackProblem> problems) {
        String zone = cell(table, row, "zone");
        if (zone.isEmpty()) {
            return;
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            String known = RuleFileReader.hint(zone, ZoneId.getAvailableZoneIds());
            problem(table, row, "\"" + zone + "\" is no time zone" + known, problems);
        }
    }

    private static void words(
            PackContent.Table table, Row row, String column, Set<String> known, List<PackProblem> problems) {
        for (String word : cell(table, row, column).split("\\|")) {
            if (!word.isEmpty() && !known.contains(word)) {
                String hint = RuleFileReader.hint(word, known);
                problem(table, row, "\"" + word + "\" is no " + column.replaceAll("s$", "") + hint, problems);
            }
        }
    }

    private static String cell(PackContent.Table table, Row row, String column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }

    private static void problem(PackContent.Table table, Row row, String message, List<PackProblem> problems) {
        String file = "reference/" + table.name() + ".csv";
        problems.add(new PackProblem(
                Flaw.UNKNOWN_WORD, file, 0, 0, "row " + row.cells().get(0) + ": " + message, ""));
    }

    private static Set<String> words(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
