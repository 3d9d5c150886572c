package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipments under {@code samples/} answer as their names say. */
class SamplesTest {

    private static final CorridorRules RULES = CorridorRules.bundled();
    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("samples", name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"china-europe-express", "middle-corridor", "ecommerce-corridor"})
    void a_clean_sample_has_information_at_most(String name) throws IOException {
        Report report = RULES.check(sample(name), OPTIONS);
        assertThat(report.findings())
                .filteredOn(finding -> !finding.severity().equals("INFO"))
                .isEmpty();
        assertThat(report.notChecked()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"china-europe-express", "middle-corridor", "ecommerce-corridor"})
    void a_faulty_sample_has_many_faults_some_of_them_of_time(String name) throws IOException {
        Report report = RULES.check(sample(name + "-faulty"), OPTIONS);
        Set<String> rules = new TreeSet<>();
        report.findings().stream()
                .filter(finding -> !finding.severity().equals("INFO"))
                .forEach(finding -> rules.add(finding.rule()));
        assertThat(report.verdict()).isEqualTo(Report.Verdict.BLOCKED);
        assertThat(rules).hasSizeGreaterThanOrEqualTo(8);
        assertThat(report.deadlines()).extracting(Report.Deadline::state).contains("MISSED");
    }

    @Test
    void the_container_holds_two_hundred_different_parcels() throws IOException {
        JsonNode parcels = JSON.readTree(sample("ecommerce-corridor")).get("consignments");
        Set<JsonNode> different = new java.util.HashSet<>();
        parcels.forEach(parcel -> different.add(((ObjectNode) parcel.deepCopy()).without(List.of("id", "filings"))));
        assertThat(different).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce-corridor", "ecommerce-corridor-faulty"})
    void shuffled_parcels_give_the_same_findings(String name) throws IOException {
        ObjectNode shipment = (ObjectNode) JSON.readTree(sample(name));
        Report before = RULES.check(JSON.writeValueAsBytes(shipment), OPTIONS);
        List<JsonNode> parcels = new ArrayList<>();
        shipment.get("consignments").forEach(parcels::add);
        List<JsonNode> shuffled = new ArrayList<>(parcels);
        Collections.shuffle(shuffled, new Random(7));
        ArrayNode list = shipment.putArray("consignments");
        shuffled.forEach(list::add);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            places.put(i, parcels.indexOf(shuffled.get(i)));
        }
        Report after = RULES.check(JSON.writeValueAsBytes(shipment), OPTIONS);
        assertThat(after.counts()).isEqualTo(before.counts());
        assertThat(told(after, places)).containsExactlyInAnyOrderElementsOf(told(before, Map.of()));
    }

    /** The findings with the places of the parcels put back. */
    private static List<String> told(Report report, Map<Integer, Integer> places) {
        return report.findings().stream()
                .map(finding -> {
                    String[] path = finding.path().split("/");
                    if (path.length > 2 && path[1].equals("consignments")) {
                        int place = Integer.parseInt(path[2]);
                        path[2] = String.valueOf(places.getOrDefault(place, place));
                    }
                    return finding.rule() + finding.checkpoint() + String.join("/", path) + finding.message();
                })
                .toList();
    }
}
