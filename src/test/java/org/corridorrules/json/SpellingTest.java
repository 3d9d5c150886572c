package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN =
            List.of("hsCode", "grossMass", "netMass", "RAIL", "EU", "consignee", "mode", "id");

    @ParameterizedTest
    @CsvSource({
        "hscode, hsCode",
        "hsCod, hsCode",
        "hsCdoe, hsCode",
        "hzCoode, hsCode",
        "rail, RAIL",
        "RIAL, RAIL",
        "eu, EU",
        "modus, mode",
        "gross, grossMass",
        "consigneeName, consignee",
        "netmas, netMass",
        "EUR, EU"
    })
    void a_near_name_is_found(String written, String meant) {
        assertThat(Spelling.nearest(written, KNOWN)).isEqualTo(Optional.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "x, ''", "weight, ''", "CN, ''", "hs, ''", "kind, ''", "ro, ''"})
    void a_far_name_is_not_guessed(String written, String ignored) {
        assertThat(Spelling.nearest(written, KNOWN)).isEqualTo(Optional.empty());
    }

    @Test
    void between_equals_the_first_wins() {
        assertThat(Spelling.nearest("mess", List.of("mass", "moss", "miss"))).isEqualTo(Optional.of("mass"));
    }

    @Test
    void an_endless_name_costs_nothing() {
        assertThat(Spelling.nearest("x".repeat(10_000_000), KNOWN)).isEqualTo(Optional.empty());
    }

    @Test
    void nothing_is_nearest_to_nothing() {
        assertThat(Spelling.nearest("abc", List.of())).isEqualTo(Optional.empty());
    }
}
