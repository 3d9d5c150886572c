package org.corridorrules.itinerary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Shipment;

/**
 * Finds the checkpoints of a shipment from its legs: which customs territories are left and entered, where, when, by
 * which mode, and which acts happen there. What the legs do not say is reported as a {@link Gap}, never guessed.
 *
 * <p>Immutable and thread-safe.
 */
public final class Router {

    private final Geography geography;

    public Router(Geography geography) {
        this.geography = Objects.requireNonNull(geography);
    }

    /**
     * @param lawDate the day whose law applies to every checkpoint, or null for each checkpoint's own day
     */
    public Itinerary route(Shipment shipment, LocalDate lawDate) {
        return new Draft(shipment.legs(), lawDate).build();
    }

    /** The state of one routing. */
    private final class Draft {
        private final List<Leg> legs;
        private final LocalDate lawDate;
        private final List<Place> starts = new ArrayList<>();
        private final List<Place> ends = new ArrayList<>();
        private final List<Checkpoint> checkpoints = new ArrayList<>();
        private final Set<String> countries = new LinkedHashSet<>();
        private final List<Gap> gaps = new ArrayList<>();
        private final Map<String, Integer> counters = new HashMap<>();

        Draft(List<Leg> legs, LocalDate lawDate) {
            this.legs = legs;
            this.lawDate = lawDate;
        }

        Itinerary build() {
            for (int i = 0; i < legs.size(); i++) {
                Leg leg = legs.get(i);
                starts.add(find(leg.from(), leg.departureTime(), "/legs/" + i + "/from"));
                ends.add(find(leg.to(), leg.arrivalTime(), "/legs/" + i + "/to"));
            }
            for (int i = 0; i < legs.size(); i++) {
                joinToPrevious(i);
                travel(i);
            }
            List<Place> stops = new ArrayList<>(starts);
            stops.add(ends.get(ends.size() - 1));
            return new Itinerary(
                    List.copyOf(checkpoints),
                    java.util.Collections.unmodifiableList(stops),
                    java.util.Collections.unmodifiableSet(countries),
                    territory(starts.get(0)),
                    territory(ends.get(ends.size() - 1)),
                    List.copyOf(gaps));
        }

        private void joinToPrevious(int i) {
            if (i == 0) {
                return;
            }
            Leg before = legs.get(i - 1);
            Leg leg = legs.get(i);
            if (!samePlace(ends.get(i - 1), starts.get(i), before.to(), leg.from())) {
                gap(Gap.Reason.PLACE_GAP, "/legs/" + i + "/from", before.to(), leg.from());
            }
            if (leg.departureTime().isBefore(before.arrivalTime())) {
                gap(
                        Gap.Reason.TIME_GAP,
                        "/legs/" + i + "/departure",
                        before.arrivalTime().toString(),
                        leg.departureTime().toString());
            }
        }

        private void travel(int i) {
            Leg leg = legs.get(i);
            Place from = starts.get(i);
            Place to = ends.get(i);
            if (leg.arrivalTime().isBefore(leg.departureTime())) {
                gap(
                        Gap.Reason.TIME_GAP,
                        "/legs/" + i + "/arrival",
                        leg.departureTime().toString(),
                        leg.arrivalTime().toString());
            }
            if (from != null) {
                countries.add(from.country());
                if (i == 0) {
                    add(from, Act.EXPORT, leg, i, leg.departureTime());
                }
                add(from, Act.CARRIAGE, leg, i, leg.departureTime());
            }
            countries.addAll(leg.via());
            if (to != null) {
                countries.add(to.country());
            }
            if (from == null || to == null) {
                return;
            }
            if (from.territory().equals(to.territory())) {
                checkLeaving(i, leg, from);
                checkStatesBetween(i, leg, from, to);
            } else {
                cross(i, leg, from, to);
            }
            if (i == legs.size() - 1) {
                add(to, Act.IMPORT, leg, i, leg.arrivalTime());
            }
        }

        private void cross(int i, Leg leg, Place from, Place to) {
            if (!leg.via().isEmpty()
                    || !geography.isPair(
                            from.code(),
                            to.code(),
                            leg.mode(),
                            leg.departureTime().toLocalDate())) {
                gap(
                        Gap.Reason.NO_BORDER_PAIR,
                        "/legs/" + i,
                        from.code(),
                        to.code(),
                        leg.mode().name());
            }
            add(from, Act.EXIT, leg, i, leg.departureTime());
            add(to, Act.ENTRY, leg, i, leg.arrivalTime());
            if (i < legs.size() - 1) {
                add(to, Act.TRANSIT, leg, i, leg.arrivalTime());
            }
        }

        /** A leg out of a territory and back has an exit and an entry, of whose places it says nothing. */
        private void checkLeaving(int i, Leg leg, Place from) {
            for (String country : leg.via()) {
                if (leg.mode() != Mode.AIR && !geography.territoryOf(country).equals(from.territory())) {
                    gap(Gap.Reason.LEAVES_TERRITORY, "/legs/" + i + "/via", from.territory(), country);
                }
            }
        }

        private void checkStatesBetween(int i, Leg leg, Place from, Place to) {
            if (from.territory().equals(from.country())
                    || leg.mode() == Mode.AIR
                    || from.territory().equals("EU")) {
                return;
            }
            String previous = from.country();
            List<String> onward = new ArrayList<>(leg.via());
            onward.add(to.country());
            for (String country : onward) {
                boolean joined = country.equals(previous)
                        || geography.adjoin(
                                previous,
                                country,
                                leg.mode(),
                                leg.departureTime().toLocalDate());
                if (!joined) {
                    gap(Gap.Reason.STATES_BETWEEN_MISSING, "/legs/" + i + "/via", previous, country);
                }
                previous = country;
            }
        }

        private Place find(String code, OffsetDateTime when, String pointer) {
            Place place = geography.place(code, when.toLocalDate()).orElse(null);
            if (place == null) {
                gap(Gap.Reason.PLACE_UNKNOWN, pointer, code);
                return null;
            }
            if (place.kind() == Place.Kind.AMBIGUOUS || place.kind() == Place.Kind.WRONG_SIDE) {
                gap(Gap.Reason.PLACE_AMBIGUOUS, pointer, code, place.name());
            }
            return place;
        }

        private void add(Place place, Act act, Leg leg, int index, OffsetDateTime when) {
            OffsetDateTime local = when.atZoneSameInstant(place.zone()).toOffsetDateTime();
            String stem = act == Act.CARRIAGE
                    ? "carriage"
                    : place.territory().toLowerCase(Locale.ROOT) + "-"
                            + act.name().toLowerCase(Locale.ROOT);
            int number = counters.merge(stem, 1, Integer::sum);
            checkpoints.add(new Checkpoint(
                    stem + "-" + number,
                    place.territory(),
                    act,
                    place.code(),
                    place.country(),
                    leg.mode(),
                    local,
                    lawDate != null ? lawDate : local.toLocalDate(),
                    index));
        }

        private void gap(Gap.Reason reason, String pointer, String... arguments) {
            gaps.add(new Gap(reason, pointer, List.of(arguments)));
        }

        private static boolean samePlace(Place a, Place b, String codeA, String codeB) {
            return a != null && b != null ? a.code().equals(b.code()) : codeA.equals(codeB);
        }

        private static String territory(Place place) {
            return place == null ? null : place.territory();
        }
    }
}
