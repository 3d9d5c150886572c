package org.corridorrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
