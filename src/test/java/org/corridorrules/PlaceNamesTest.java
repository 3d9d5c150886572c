package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of legs may be written by a name that the map knows. */
class PlaceNamesTest {

    private static final CorridorRules RULES = CorridorRules.bundled();
    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "middle-corridor, GEPTI, Поти",
        "middle-corridor, KZAAU, Актау",
        "middle-corridor-faulty, GEPTI, Поти",
        "china-europe-express-faulty, CNHRS, 霍尔果斯",
        "china-europe-express, DEDUI, Дуйсбург",
        "nur-zholy-truck-faulty, CNHRS, Khorgos"
    })
    void a_place_by_its_name_is_judged_like_its_code(String sample, String code, String name) throws IOException {
        String json = Files.readString(Path.of("samples", sample + ".json"));
        String named = json.replaceAll("(\"(from|to)\": *\")" + code + "\"", "$1" + name + "\"");
        assertThat(named).isNotEqualTo(json);
        assertThat(check(named)).isEqualTo(check(json));
    }

    private static Report check(String json) {
        return RULES.check(json.getBytes(StandardCharsets.UTF_8), OPTIONS);
    }
}
