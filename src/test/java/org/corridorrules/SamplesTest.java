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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipments under {@code samples/} answer as their names say. */
class SamplesTest {

    private static final CorridorRules RULES = CorridorRules.bundled();
    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the samples say that could not be judged: a customs post that the held part of the classifier lacks. */
    private static final Map<String, List<String>> NOT_CHECKED =
            Map.of("nur-zholy-truck-faulty", List.of("/filings/2/office"));

    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "zh");
    private static final Path TABLE = Path.of("samples", "README.md");
    private static final Pattern LINE =
            Pattern.compile("\\| ([a-z-]+) \\| ([A-Z]+) \\| (\\d+), (\\d+), (\\d+) \\| (.+) \\|");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z]{2,4}(?:-[A-Z0-9]+)*-\\d{3}[a-z]?\\b");

    /** One line of the table in {@code samples/README.md}. */
    private record Told(String name, Report.Verdict verdict, Map<String, Integer> counts, Set<String> rules) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Told> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Told(
                        line.group(1),
                        Report.Verdict.valueOf(line.group(2)),
                        Map.of(
                                "BLOCK", Integer.valueOf(line.group(3)),
                                "WARN", Integer.valueOf(line.group(4)),
                                "INFO", Integer.valueOf(line.group(5))),
                        rulesIn(line.group(6))))
                .toList();
    }

    private static Set<String> rulesIn(String text) {
        Set<String> rules = new TreeSet<>();
        RULE.matcher(text).results().forEach(match -> rules.add(match.group()));
        return rules;
    }

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
    void the_readme_lists_every_sample_clean_and_faulty() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> folder = Files.list(Path.of("samples"))) {
            folder.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(name -> files.add(name.substring(0, name.length() - ".json".length())));
        }
        assertThat(table()).extracting(Told::name).containsExactlyInAnyOrderElementsOf(files);
        assertThat(files).allSatisfy(name -> assertThat(files)
                .contains(name.endsWith("-faulty") ? name.substring(0, name.length() - "-faulty".length()) : name)
                .contains(name.endsWith("-faulty") ? name : name + "-faulty"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_sample_gives_what_the_readme_says(Told told) throws IOException {
        Report report = RULES.check(sample(told.name()), OPTIONS);
        Set<String> rules = new TreeSet<>();
        report.findings().forEach(finding -> rules.add(finding.rule()));
        assertThat(new Told(report.shipment(), report.verdict(), report.counts(), rules))
                .isEqualTo(told);
        assertThat(report.notChecked())
                .extracting(Report.NotChecked::path)
                .isEqualTo(NOT_CHECKED.getOrDefault(told.name(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_clean_sample_is_clear_and_a_faulty_one_is_blocked_for_five_reasons_or_more(Told told) throws IOException {
        if (told.name().endsWith("-faulty")) {
            assertThat(told.verdict()).isEqualTo(Report.Verdict.BLOCKED);
            assertThat(RULES.check(sample(told.name()), OPTIONS).findings())
                    .filteredOn(finding -> !finding.severity().equals("INFO"))
                    .extracting(Report.Finding::rule)
                    .satisfies(rules -> assertThat(new TreeSet<>(rules)).hasSizeGreaterThanOrEqualTo(5));
        } else {
            assertThat(told.verdict()).isEqualTo(Report.Verdict.CLEAR);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void the_words_about_a_sample_name_the_rules_that_its_line_names(Told told) throws IOException {
        String name = told.name().replace("-faulty", "");
        String[] words = Files.readString(TABLE)
                .split("\n## " + name + "\n", -1)[1]
                .split("\n## ", -1)[0]
                .split("\nFaults of the faulty one:\n", -1);
        if (told.name().endsWith("-faulty")) {
            Set<String> faults = new TreeSet<>();
            RULES.check(sample(told.name()), OPTIONS).findings().stream()
                    .filter(finding -> !finding.severity().equals("INFO"))
                    .forEach(finding -> faults.add(finding.rule()));
            assertThat(rulesIn(words[1])).isEqualTo(faults);
        } else {
            assertThat(rulesIn(words[0])).isEqualTo(told.rules());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void no_sample_lacks_a_text_in_any_language(Told told) throws IOException {
        for (String language : LANGUAGES) {
            Report report = RULES.check(sample(told.name()), OPTIONS.withLanguage(language));
            assertThat(report.findings()).as(language).allSatisfy(finding -> {
                assertThat(finding.title()).isNotBlank().isNotEqualTo(finding.rule());
                assertThat(finding.message()).isNotBlank().doesNotContainPattern("\\{\\w+\\}");
                assertThat(finding.remedy()).isNotBlank().doesNotContainPattern("\\{\\w+\\}");
            });
        }
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
