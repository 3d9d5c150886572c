package org.corridorrules.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.CorridorRules;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {

    private static final Router ROUTER =
            new Router(CorridorRules.bundled().pack().geography());

    /** A leg as {@code MODE FROM TO DEPARTURE ARRIVAL [VIA]}. */
    private static Itinerary route(String... legs) {
        return ROUTER.route(shipment(legs), null);
    }

    private static Shipment shipment(String... legs) {
        StringBuilder json = new StringBuilder("{\"id\":\"s\",\"legs\":[");
        for (int i = 0; i < legs.length; i++) {
            String[] part = legs[i].split(" ");
            json.append(i == 0 ? "" : ",")
                    .append("{\"mode\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"departure\":\"%s\",\"arrival\":\"%s\"%s}"
                            .formatted(
                                    part[0],
                                    part[1],
                                    part[2],
                                    part[3],
                                    part[4],
                                    part.length > 5 ? ",\"via\":[\"" + part[5] + "\"]" : ""));
        }
        json.append("],\"consignments\":[{\"id\":\"p\",\"model\":\"B2C\",\"goods\":[{\"description\":\"x\","
                + "\"value\":{\"amount\":1,\"currency\":\"EUR\"}}]}]}");
        return CorridorRules.read(json.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> names(Itinerary itinerary) {
        return itinerary.checkpoints().stream()
                .map(point -> point.id() + " " + point.place() + " " + point.at() + " " + point.lawDate())
                .toList();
    }

    @Test
    void a_train_to_the_union_is_exported_leaves_transits_and_is_imported() {
        Itinerary itinerary = route(
                "RAIL CNXAG CNHRS 2026-11-30T22:00:00+08:00 2026-12-03T14:00:00+08:00",
                "RAIL CNHRS X-KZ-ALTYNKOL 2026-12-03T18:00:00+08:00 2026-12-03T17:30:00+05:00",
                "RAIL X-KZ-ALTYNKOL BYBQT 2026-12-04T10:00:00+05:00 2026-12-10T09:00:00+03:00 RU",
                "RAIL BYBQT PLMAA 2026-12-10T20:00:00+03:00 2026-12-10T20:30:00+01:00",
                "RAIL PLMAA DEDUI 2026-12-11T12:00:00+01:00 2026-12-13T08:00:00+01:00");
        assertThat(itinerary.gaps()).isEmpty();
        assertThat(itinerary.origin()).isEqualTo("CN");
        assertThat(itinerary.destination()).isEqualTo("EU");
        assertThat(itinerary.countries()).containsExactly("CN", "KZ", "RU", "BY", "PL", "DE");
        assertThat(names(itinerary))
                .containsExactly(
                        "cn-export-1 CNXAG 2026-11-30T22:00+08:00 2026-11-30",
                        "carriage-1 CNXAG 2026-11-30T22:00+08:00 2026-11-30",
                        "carriage-2 CNHRS 2026-12-03T18:00+08:00 2026-12-03",
                        "cn-exit-1 CNHRS 2026-12-03T18:00+08:00 2026-12-03",
                        "eaeu-entry-1 X-KZ-ALTYNKOL 2026-12-03T17:30+05:00 2026-12-03",
                        "eaeu-transit-1 X-KZ-ALTYNKOL 2026-12-03T17:30+05:00 2026-12-03",
                        "carriage-3 X-KZ-ALTYNKOL 2026-12-04T10:00+05:00 2026-12-04",
                        "carriage-4 BYBQT 2026-12-10T20:00+03:00 2026-12-10",
                        "eaeu-exit-1 BYBQT 2026-12-10T20:00+03:00 2026-12-10",
                        "eu-entry-1 PLMAA 2026-12-10T20:30+01:00 2026-12-10",
                        "eu-transit-1 PLMAA 2026-12-10T20:30+01:00 2026-12-10",
                        "carriage-5 PLMAA 2026-12-11T12:00+01:00 2026-12-11",
                        "eu-import-1 DEDUI 2026-12-13T08:00+01:00 2026-12-13");
    }

    @Test
    void the_law_date_is_the_day_in_the_zone_of_the_place() {
        Itinerary itinerary = route(
                "RAIL CNXAG CNHRS 2026-06-30T10:00:00Z 2026-06-30T20:00:00Z",
                "RAIL CNHRS X-KZ-ALTYNKOL 2026-06-30T20:30:00Z 2026-06-30T21:00:00Z");
        assertThat(names(itinerary))
                .containsExactly(
                        "cn-export-1 CNXAG 2026-06-30T18:00+08:00 2026-06-30",
                        "carriage-1 CNXAG 2026-06-30T18:00+08:00 2026-06-30",
                        "carriage-2 CNHRS 2026-07-01T04:30+08:00 2026-07-01",
                        "cn-exit-1 CNHRS 2026-07-01T04:30+08:00 2026-07-01",
                        "eaeu-entry-1 X-KZ-ALTYNKOL 2026-07-01T02:00+05:00 2026-07-01",
                        "eaeu-import-1 X-KZ-ALTYNKOL 2026-07-01T02:00+05:00 2026-07-01");
    }

    @Test
    void the_law_date_can_be_overridden() {
        Itinerary itinerary = ROUTER.route(
                shipment("RAIL CNXAG CNHRS 2026-06-30T10:00:00Z 2026-06-30T20:00:00Z"), LocalDate.parse("2025-01-02"));
        assertThat(itinerary.checkpoints()).extracting(Checkpoint::lawDate).containsOnly(LocalDate.parse("2025-01-02"));
    }

    @Test
    void an_unknown_place_is_said_and_not_guessed() {
        Itinerary itinerary = route("RAIL CNXAG XXNOP 2026-11-30T22:00:00+08:00 2026-12-03T14:00:00+08:00");
        assertThat(itinerary.gaps()).containsExactly(new Gap(Gap.Reason.PLACE_UNKNOWN, "/legs/0/to", List.of("XXNOP")));
        assertThat(itinerary.destination()).isNull();
    }

    @Test
    void a_code_that_stands_for_four_places_is_said_to_be_ambiguous() {
        Itinerary itinerary = route("RAIL CNHRS KZHOR 2026-12-03T18:00:00+08:00 2026-12-03T17:30:00+05:00");
        assertThat(itinerary.gaps()).extracting(Gap::reason).contains(Gap.Reason.PLACE_AMBIGUOUS);
    }

    @Test
    void an_alias_names_the_same_place() {
        Itinerary itinerary = route(
                "RAIL CNXAG Khorgos 2026-11-30T22:00:00+08:00 2026-12-03T14:00:00+08:00",
                "RAIL CNHRS X-KZ-ALTYNKOL 2026-12-03T18:00:00+08:00 2026-12-03T17:30:00+05:00");
        assertThat(itinerary.gaps()).isEmpty();
    }

    @Test
    void a_name_is_as_good_as_a_code() {
        Itinerary itinerary = route("RAIL PLMAA Duisburg 2026-12-11T12:00:00+01:00 2026-12-13T08:00:00+01:00");
        assertThat(itinerary.gaps()).isEmpty();
        assertThat(itinerary.checkpoints()).last().satisfies(point -> assertThat(point.place())
                .isEqualTo("DEDUI"));
    }

    @Test
    void places_that_do_not_meet_are_a_gap() {
        Itinerary itinerary = route(
                "RAIL CNXAG CNHRS 2026-11-30T22:00:00+08:00 2026-12-03T14:00:00+08:00",
                "RAIL CNAKL KZDOS 2026-12-03T18:00:00+08:00 2026-12-03T17:30:00+05:00");
        assertThat(itinerary.gaps())
                .containsExactly(new Gap(Gap.Reason.PLACE_GAP, "/legs/1/from", List.of("CNHRS", "CNAKL")));
    }

    @Test
    void border_points_that_are_no_pair_are_said() {
        Itinerary itinerary = route("RAIL CNHRS KZDOS 2026-12-03T18:00:00+08:00 2026-12-03T17:30:00+05:00");
        assertThat(itinerary.gaps())
                .containsExactly(new Gap(Gap.Reason.NO_BORDER_PAIR, "/legs/0", List.of("CNHRS", "KZDOS", "RAIL")));
    }

    @Test
    void a_leg_that_jumps_over_borders_is_said() {
        Itinerary itinerary = route("RAIL CNXAG PLMAA 2026-11-30T22:00:00+08:00 2026-12-13T14:00:00+01:00");
        assertThat(itinerary.gaps()).extracting(Gap::reason).containsExactly(Gap.Reason.NO_BORDER_PAIR);
    }

    @Test
    void states_between_must_be_named_inside_the_eurasian_union() {
        Itinerary itinerary = route("RAIL X-KZ-ALTYNKOL BYBQT 2026-12-04T10:00:00+05:00 2026-12-10T09:00:00+03:00");
        assertThat(itinerary.gaps())
                .containsExactly(new Gap(Gap.Reason.STATES_BETWEEN_MISSING, "/legs/0/via", List.of("KZ", "BY")));
    }

    @Test
    void a_leg_that_leaves_the_union_and_comes_back_is_said() {
        Itinerary itinerary = route("ROAD BGSOF HUBUD 2026-12-11T12:00:00+02:00 2026-12-13T08:00:00+01:00 RS");
        assertThat(itinerary.gaps())
                .containsExactly(new Gap(Gap.Reason.LEAVES_TERRITORY, "/legs/0/via", List.of("EU", "RS")));
        assertThat(route("ROAD BGSOF HUBUD 2026-12-11T12:00:00+02:00 2026-12-13T08:00:00+01:00 RO")
                        .gaps())
                .isEmpty();
        assertThat(route("AIR BGSOF HUBUD 2026-12-11T12:00:00+02:00 2026-12-11T13:00:00+01:00 RS")
                        .gaps())
                .isEmpty();
    }

    @Test
    void a_departure_before_the_arrival_is_a_contradiction() {
        Itinerary itinerary = route(
                "RAIL CNXAG CNHRS 2026-11-30T22:00:00+08:00 2026-12-03T14:00:00+08:00",
                "RAIL CNHRS X-KZ-ALTYNKOL 2026-12-03T13:00:00+08:00 2026-12-03T17:30:00+05:00");
        assertThat(itinerary.gaps()).extracting(Gap::reason).containsExactly(Gap.Reason.TIME_GAP);
    }

    @Test
    void the_middle_corridor_crosses_by_ship() {
        Itinerary itinerary = route(
                "SEA KZAAU AZALA 2026-12-09T12:00:00+05:00 2026-12-10T08:00:00+04:00",
                "RAIL AZALA X-AZ-BOYUKKESIK 2026-12-11T06:00:00+04:00 2026-12-11T20:00:00+04:00",
                "RAIL X-AZ-BOYUKKESIK GEGAR 2026-12-12T04:00:00+04:00 2026-12-12T06:00:00+04:00",
                "RAIL GEGAR GEPTI 2026-12-12T14:00:00+04:00 2026-12-13T08:00:00+04:00",
                "SEA GEPTI ROCND 2026-12-14T18:00:00+04:00 2026-12-17T08:00:00+02:00");
        assertThat(itinerary.gaps()).isEmpty();
        assertThat(itinerary.checkpoints())
                .extracting(Checkpoint::id)
                .containsExactly(
                        "eaeu-export-1",
                        "carriage-1",
                        "eaeu-exit-1",
                        "az-entry-1",
                        "az-transit-1",
                        "carriage-2",
                        "carriage-3",
                        "az-exit-1",
                        "ge-entry-1",
                        "ge-transit-1",
                        "carriage-4",
                        "carriage-5",
                        "ge-exit-1",
                        "eu-entry-1",
                        "eu-import-1");
    }

    @ParameterizedTest
    @CsvSource({
        "IEDUB, IE, 2026-12-13T22:30Z",
        "PTLIS, PT, 2026-12-13T22:30Z",
        "PTSIE, PT, 2026-12-13T22:30Z",
        "DKCPH, DK, 2026-12-13T23:30+01:00",
        "DKAAR, DK, 2026-12-13T23:30+01:00",
        "HRZAG, HR, 2026-12-13T23:30+01:00",
        "HRRJK, HR, 2026-12-13T23:30+01:00",
        "LULUX, LU, 2026-12-13T23:30+01:00",
        "LUBET, LU, 2026-12-13T23:30+01:00",
        "MTMLA, MT, 2026-12-13T23:30+01:00",
        "MTMAR, MT, 2026-12-13T23:30+01:00",
        "SESTO, SE, 2026-12-13T23:30+01:00",
        "SEGOT, SE, 2026-12-13T23:30+01:00",
        "CYNIC, CY, 2026-12-14T00:30+02:00",
        "CYLMS, CY, 2026-12-14T00:30+02:00",
        "FIHEL, FI, 2026-12-14T00:30+02:00",
        "FIKVO, FI, 2026-12-14T00:30+02:00",
        "FIVAI, FI, 2026-12-14T00:30+02:00",
        "FIVLA, FI, 2026-12-14T00:30+02:00"
    })
    void goods_are_imported_at_the_end_of_their_journey_by_the_clock_and_the_day_there(
            String place, String country, OffsetDateTime at) {
        Itinerary itinerary = route("ROAD DEDUI " + place + " 2026-12-11T12:00:00+01:00 2026-12-13T22:30:00Z");
        assertThat(itinerary.gaps()).isEmpty();
        assertThat(itinerary.checkpoints())
                .last()
                .isEqualTo(new Checkpoint(
                        "eu-import-1", "EU", Act.IMPORT, place, country, Mode.ROAD, at, at.toLocalDate(), 0));
    }

    @Test
    void a_train_crosses_from_russia_to_finland_at_vainikkala() {
        Itinerary itinerary = route("RAIL X-RU-BUSLOVSKAYA FIVAI 2026-12-11T12:00:00+03:00 2026-12-11T12:30:00+02:00");
        assertThat(itinerary.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-11-17, true", "2023-11-18, false"})
    void finland_closed_its_road_crossing_in_november_2023(String day, boolean open) {
        Itinerary itinerary =
                route("ROAD X-RU-TORFYANOVKA FIVLA %sT12:00:00+03:00 %sT12:00:00+02:00".formatted(day, day));
        assertThat(itinerary.gaps())
                .isEqualTo(
                        open
                                ? List.of()
                                : List.of(new Gap(
                                        Gap.Reason.NO_BORDER_PAIR,
                                        "/legs/0",
                                        List.of("X-RU-TORFYANOVKA", "FIVLA", "ROAD"))));
    }
}
