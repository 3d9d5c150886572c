package org.corridorrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases and their shipments. */
class RuleCasesTest {

    @TempDir
    private Path pack;

    @Test
    void a_case_has_the_same_shipment_however_often_it_is_asked_for() throws IOException {
        Files.createDirectories(pack.resolve("bases"));
        Files.writeString(pack.resolve("bases/empty.json"), "{}");
        Files.writeString(
                pack.resolve("a.test.yaml"),
                """
                base: empty
                cases:
                  - name: a list in a value that the case itself has set
                    set:
                      /buyer: { names: [A] }
                      /buyer/names/-: B
                """);
        RuleCases cases = new RuleCases(pack);
        RuleCase rule = cases.all().get("a.test.yaml").get(0);
        for (int time = 0; time < 2; time++) {
            assertThat(cases.shipment(rule)).asString().isEqualTo("{\"buyer\":{\"names\":[\"A\",\"B\"]}}");
        }
    }

    @Test
    void a_case_with_each_stands_for_a_case_of_every_value() throws IOException {
        Files.createDirectories(pack.resolve("bases"));
        Files.writeString(pack.resolve("bases/empty.json"), "{}");
        Files.writeString(
                pack.resolve("a.test.yaml"),
                """
                base: empty
                cases:
                  - name: "flowers of {each}"
                    each: [ "0601", "0603" ]
                    set: { /hsCode: "{each}10" }
                    expect: { fires: [ { rule: X, actual: "{each}10" } ] }
                  - name: a word in quotes
                    each: [ 'so-called "gift"' ]
                    set: { /description: "{each}" }
                """);
        RuleCases cases = new RuleCases(pack);
        assertThat(cases.all().get("a.test.yaml"))
                .extracting(
                        RuleCase::name,
                        rule -> new String(cases.shipment(rule), StandardCharsets.UTF_8),
                        rule -> rule.expect().fires().stream()
                                .map(RuleCase.Fired::actual)
                                .toList())
                .containsExactly(
                        tuple("flowers of 0601", "{\"hsCode\":\"060110\"}", List.of("060110")),
                        tuple("flowers of 0603", "{\"hsCode\":\"060310\"}", List.of("060310")),
                        tuple(
                                "a word in quotes: so-called \"gift\"",
                                "{\"description\":\"so-called \\\"gift\\\"\"}",
                                List.of()));
    }

    @Test
    void a_case_of_each_of_no_values_is_refused() throws IOException {
        Files.writeString(pack.resolve("a.test.yaml"), "cases:\n  - { name: nothing, base: empty, each: [] }\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleCases(pack).all())
                .withMessage("a.test.yaml: nothing: each: names no value, so that nothing is tried");
    }
}
