package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are read, and what they become. */
class ValuesTest {

    private static final List<Load.Leg> LEGS =
            List.of(new Load.Leg(Load.Mode.RAIL, new Load.Place("CN", List.of()), null));

    private static final Load LEAST = new Load(
            "XA-1", null, null, null, null, 0, null, false, null, null, null, null, LEGS, List.of(), Map.of(), null,
            null);

    @Test
    void what_is_left_out_is_null_zero_false_or_empty() {
        assertThat(Reads.read("{\"id\":\"XA-1\"," + Reads.LEGS + "}")).isEqualTo(new Reading<>(LEAST, List.of()));
    }

    @Test
    void null_is_the_same_as_left_out() {
        assertThat(
                        Reads.readWith(
                                """
                "hsCode":null,"mass":null,"value":null,"parcels":null,"seals":null,"serial":null,"sealed":null,
                "express":null,"booked":null,"departs":null,"stop":null,"marks":null,"fees":null,"class":null,"inside":null
                """))
                .isEqualTo(new Reading<>(LEAST, List.of()));
    }

    @Test
    void every_kind_of_value_is_read() {
        Load all = new Load(
                "XA-1",
                "851762",
                new BigDecimal("12.50"),
                new BigDecimal("-3"),
                12,
                2,
                9223372036854775807L,
                true,
                true,
                LocalDate.of(2026, 7, 1),
                OffsetDateTime.parse("2026-07-01T08:00:00.5+08:00"),
                Duration.parse("P1DT4H"),
                List.of(new Load.Leg(
                        Load.Mode.RAIL,
                        new Load.Place("CNXIA", List.of(List.of(1, 2), List.of())),
                        new Load.Place("EU", List.of()))),
                List.of("FRAGILE", "易碎 😀"),
                Map.of("VAT", new BigDecimal("1.10"), "duty/a~b", new BigDecimal("2")),
                Load.Kind.CONTAINER,
                LEAST);
        assertThat(
                        Reads.read(
                                """
                {"id":"XA-1","hsCode":"851762","mass":"12.50","value":-3,"parcels":12,"seals":2,
                 "serial":9223372036854775807,"sealed":true,"express":true,"booked":"2026-07-01",
                 "departs":"2026-07-01T08:00:00.5+08:00","stop":"P1DT4H",
                 "legs":[{"mode":"RAIL","from":{"code":"CNXIA","grid":[[1,2],[]]},"to":{"code":"EU"}}],
                 "marks":["FRAGILE","易碎 \\uD83D\\uDE00"],"fees":{"VAT":1.10,"duty/a~b":"2"},"class":"CONTAINER",
                 "inside":{"id":"XA-1","legs":[{"mode":"RAIL","from":{"code":"CN"}}]}}
                """))
                .isEqualTo(new Reading<>(all, List.of()));
    }

    @Test
    void a_map_keeps_the_order_of_the_document() {
        Load load = Reads.readWith("\"fees\":{\"z\":1,\"a\":2,\"m\":3}").value();
        assertThat(load.fees().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void lists_and_maps_cannot_be_changed() {
        Load load = Reads.readWith("\"marks\":[\"A\"],\"fees\":{\"z\":1}").value();
        assertThat(load.marks()).isUnmodifiable();
        assertThat(load.fees()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.50",
        "0, 0",
        "-0.001, -0.001",
        "1e3, 1000",
        "1.5E+2, 150",
        "25e-1, 2.5",
        "0e99, 0",
        "'\"12.50\"', 12.50",
        "'\"-7\"', -7",
        "999999999999999999.999999999, 999999999999999999.999999999",
        "1e17, 100000000000000000"
    })
    void decimals_are_exact(String written, BigDecimal value) {
        assertThat(Reads.readWith("\"value\":" + written).value().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.0, 3", "3e2, 300", "-9223372036854775808, -9223372036854775808", "0, 0", "-1, -1"})
    void a_whole_number_may_be_written_in_any_way(String written, long value) {
        assertThat(Reads.readWith("\"serial\":" + written).value().serial()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"PT4H, PT4H", "P2D, PT48H", "P1DT1H30M, PT25H30M", "PT0.5S, PT0.5S"})
    void lengths_of_time_are_read(String written, Duration value) {
        assertThat(Reads.readWith("\"stop\":\"" + written + "\"").value().stop())
                .isEqualTo(value);
    }

    @Test
    void an_optional_text_may_be_empty() {
        record Note(String text) {}
        assertThat(StrictReader.of(Note.class)
                        .read("{\"text\":\"\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new Reading<>(new Note(""), List.of()));
    }

    @Test
    void a_length_is_counted_in_characters() {
        assertThat(Reads.readWith("\"marks\":[\"😀😀😀😀😀😀😀😀😀😀😀😀\"]").ok())
                .isTrue();
    }

    @Test
    void a_record_without_components_is_read() {
        record Nothing() {}
        assertThat(StrictReader.of(Nothing.class).read("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new Reading<>(new Nothing(), List.of()));
    }
}
