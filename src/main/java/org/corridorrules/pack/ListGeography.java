package org.corridorrules.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridorrules.itinerary.Geography;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.ReferenceList.Row;
import org.corridorrules.shipment.Mode;

/** The map of the corridor from the lists {@code places}, {@code territories} and {@code border-pairs}. */
final class ListGeography implements Geography {

    private static final ReferenceList NONE = new ReferenceList("none", java.util.List.of("code"), java.util.List.of());

    private final ReferenceList places;
    private final ReferenceList territories;
    private final ReferenceList pairs;
    private final Map<String, String> aliases = new HashMap<>();

    ListGeography(Map<String, ReferenceList> lists) {
        this.places = lists.getOrDefault("places", NONE);
        this.territories = lists.getOrDefault("territories", NONE);
        this.pairs = lists.getOrDefault("border-pairs", NONE);
        for (Row row : places.rows()) {
            for (String alias : split(places.cell(row, "aliases"))) {
                aliases.putIfAbsent(alias, row.cells().get(0));
            }
        }
    }

    @Override
    public Optional<Place> place(String code, LocalDate on) {
        Row row = places.find(code, on);
        if (row == null) {
            row = places.find(aliases.getOrDefault(code, ""), on);
        }
        return Optional.ofNullable(row).map(found -> place(found, on));
    }

    private Place place(Row row, LocalDate on) {
        String country = places.cell(row, "country");
        String zone = places.cell(row, "zone");
        Row territory = territories.find(country, on);
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
        for (Row row : pairs.rows()) {
            if (row.inForceOn(on) && pairs.cell(row, "mode").equals(mode.name())) {
                String first = pairs.cell(row, "a");
                String second = pairs.cell(row, "b");
                if (first.equals(a) && second.equals(b) || first.equals(b) && second.equals(a)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean adjoin(String countryA, String countryB, Mode mode, LocalDate on) {
        for (Row row : pairs.rows()) {
            if (row.inForceOn(on) && pairs.cell(row, "mode").equals(mode.name())) {
                Set<String> countries = new HashSet<>();
                place(pairs.cell(row, "a"), on).ifPresent(place -> countries.add(place.country()));
                place(pairs.cell(row, "b"), on).ifPresent(place -> countries.add(place.country()));
                if (countries.contains(countryA) && countries.contains(countryB)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String territoryOf(String country) {
        for (Row row : territories.rows()) {
            if (row.cells().get(0).equals(country)) {
                return territories.cell(row, "territory");
            }
        }
        return country;
    }

    private static Set<String> split(String cell) {
        return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split("\\|")));
    }
}
