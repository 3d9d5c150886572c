package org.corridorrules.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.corridorrules.itinerary.Geography;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.ReferenceList.Row;
import org.corridorrules.shipment.Mode;

/** The map of the corridor from the lists {@code places}, {@code territories} and {@code border-pairs}. */
final class ListGeography implements Geography {

    private static final List<Mode> CARRIERS_OF_MAIL =
            List.of(Mode.RAIL, Mode.ROAD, Mode.SEA, Mode.AIR, Mode.INLAND_WATERWAY);

    private static final ReferenceList NONE = new ReferenceList("none", List.of("code"), List.of());

    private final ReferenceList places;
    private final ReferenceList territories;
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> codes;
    private final Map<String, String> territoryByCountry = new HashMap<>();
    /** The places that were asked for: of a thousand, a shipment passes ten. */
    private final Map<Rows, Place> known = new ConcurrentHashMap<>();

    private final Map<Pair, List<Row>> pairs = new HashMap<>();
    private final Map<Pair, List<Row>> neighbours = new HashMap<>();

    ListGeography(Map<String, ReferenceList> lists) {
        this.places = lists.getOrDefault("places", NONE);
        this.territories = lists.getOrDefault("territories", NONE);
        for (Row row : territories.rows()) {
            territoryByCountry.putIfAbsent(row.cells().get(0), territories.cell(row, "territory"));
        }
        Map<String, String> countries = new HashMap<>();
        for (Row row : places.rows()) {
            for (String alias : split(places.cell(row, "aliases"))) {
                aliases.putIfAbsent(alias, row.cells().get(0));
            }
            aliases.putIfAbsent(places.cell(row, "name"), row.cells().get(0));
            countries.putIfAbsent(row.cells().get(0), places.cell(row, "country"));
        }
        this.codes = countries.keySet();
        indexPairs(lists.getOrDefault("border-pairs", NONE), countries);
    }

    private void indexPairs(ReferenceList table, Map<String, String> countries) {
        for (Row row : table.rows()) {
            String mode = table.cell(row, "mode");
            String a = table.cell(row, "a");
            String b = table.cell(row, "b");
            add(pairs, mode, a, b, row);
            add(neighbours, mode, countries.getOrDefault(a, ""), countries.getOrDefault(b, ""), row);
        }
    }

    private static void add(Map<Pair, List<Row>> index, String mode, String a, String b, Row row) {
        index.computeIfAbsent(new Pair(mode, a, b), key -> new ArrayList<>()).add(row);
        index.computeIfAbsent(new Pair(mode, b, a), key -> new ArrayList<>()).add(row);
    }

    private record Pair(String mode, String a, String b) {}

    @Override
    public Optional<Place> place(String code, LocalDate on) {
        Row row = places.find(code, on);
        if (row == null) {
            row = places.find(aliases.getOrDefault(code, ""), on);
        }
        if (row == null) {
            return Optional.empty();
        }
        Row territory = territories.find(places.cell(row, "country"), on);
        return Optional.of(known.computeIfAbsent(new Rows(row, territory), rows -> place(rows.place, rows.territory)));
    }

    @Override
    public String code(String written) {
        String code = aliases.get(written);
        return code == null || codes.contains(written) ? written : code;
    }

    /** The row of a place and that of its country on a day, or null: they differ in the zone. Compared by identity. */
    private record Rows(Row place, Row territory) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Rows rows && rows.place == place && rows.territory == territory;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(place) + System.identityHashCode(territory);
        }
    }

    private Place place(Row row, Row territory) {
        String country = places.cell(row, "country");
        String zone = places.cell(row, "zone");
        if (zone.isEmpty()) {
            zone = territory == null ? "Z" : territories.cell(territory, "zone");
        }
        String kind = places.cell(row, "kind");
        return new Place(
                row.cells().get(0),
                places.cell(row, "name"),
                country,
                territory == null ? country : territories.cell(territory, "territory"),
                ZoneId.of(zone),
                split(places.cell(row, "gauges")),
                split(places.cell(row, "modes")).stream()
                        .map(Mode::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mode.class))),
                kind.isEmpty() ? Place.Kind.INLAND : Place.Kind.valueOf(kind));
    }

    @Override
    public boolean isPair(String a, String b, Mode mode, LocalDate on) {
        return holds(pairs, mode, a, b, on);
    }

    @Override
    public boolean adjoin(String countryA, String countryB, Mode mode, LocalDate on) {
        return holds(neighbours, mode, countryA, countryB, on);
    }

    private static boolean holds(Map<Pair, List<Row>> index, Mode mode, String a, String b, LocalDate on) {
        if (mode == Mode.POST) { // mail goes by the trains, trucks and ships of others
            for (Mode carrier : CARRIERS_OF_MAIL) {
                if (holds(index, carrier, a, b, on)) {
                    return true;
                }
            }
            return false;
        }
        List<Row> rows = index.get(new Pair(mode.name(), a, b));
        if (rows != null) {
            for (Row row : rows) {
                if (row.inForceOn(on)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String territoryOf(String country) {
        return territoryByCountry.getOrDefault(country, country);
    }

    private static Set<String> split(String cell) {
        return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split("\\|")));
    }
}
