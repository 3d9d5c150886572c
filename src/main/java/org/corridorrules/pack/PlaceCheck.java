package org.corridorrules.pack;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    /** @param files the files of the lists by their names */
    static void check(List<PackContent.Table> tables, Function<String, SourceFile> files) {
        Set<String> countries = tables.stream()
                .filter(table -> table.name().equals("territories"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(0))
                .collect(Collectors.toSet());
        for (PackContent.Table table : tables) {
            switch (table.name()) {
                case "places" ->
                    table.rows().forEach(row -> {
                        zone(table, row, files);
                        words(table, row, "modes", MODES, files);
                        words(table, row, "kind", KINDS, files);
                        words(table, row, "country", countries, files);
                    });
                case "territories" -> table.rows().forEach(row -> zone(table, row, files));
                case "border-pairs" -> table.rows().forEach(row -> words(table, row, "mode", MODES, files));
                default -> {}
            }
        }
    }

    private static void zone(PackContent.Table table, Row row, Function<String, SourceFile> files) {
        String zone = cell(table, row, "zone");
        if (zone.isEmpty()) {
            return;
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            String known = RuleFileReader.hint(zone, ZoneId.getAvailableZoneIds());
            problem(table, row, "\"" + zone + "\" is no time zone" + known, files);
        }
    }

    private static void words(
            PackContent.Table table, Row row, String column, Set<String> known, Function<String, SourceFile> files) {
        for (String word : cell(table, row, column).split("\\|")) {
            if (!word.isEmpty() && !known.contains(word)) {
                String hint = RuleFileReader.hint(word, known);
                problem(table, row, "\"" + word + "\" is no " + column.replaceAll("s$", "") + hint, files);
            }
        }
    }

    private static String cell(PackContent.Table table, Row row, String column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }

    private static void problem(PackContent.Table table, Row row, String message, Function<String, SourceFile> files) {
        String key = row.cells().get(0);
        files.apply("reference/" + table.name() + ".csv")
                .problemOfRow(Flaw.UNKNOWN_WORD, key, "row " + key + ": " + message);
    }

    private static Set<String> words(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
