package org.corridorrules.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar as its users start it. */
class CorridorJarIT {

    private static final Path JAR = Path.of("target/corridor.jar");
    private static final String NOW = "--now=2026-11-28T12:00:00Z";

    @TempDir
    private Path directory;

    private record Run(int status, String out, String err) {}

    private Run run(String input, List<String> vm, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(vm);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A command that reads no input may have ended already.
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"china-europe-express", "middle-corridor", "ecommerce-corridor"})
    void a_clean_sample_passes(String name) throws Exception {
        Run run = run("", List.of(), "check", "samples/" + name + ".json", NOW);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("CLEAR");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"china-europe-express", "middle-corridor", "ecommerce-corridor"})
    void a_faulty_sample_is_blocked_for_many_reasons(String name) throws Exception {
        Run run = run("", List.of(), "check", "samples/" + name + "-faulty.json", NOW, "--format=json");
        JsonNode report = new ObjectMapper().readTree(run.out());
        Set<String> rules = new TreeSet<>();
        report.get("findings").forEach(finding -> {
            if (!finding.get("severity").asText().equals("INFO")) {
                rules.add(finding.get("rule").asText());
            }
        });
        assertThat(run.status()).isOne();
        assertThat(report.get("verdict").asText()).isEqualTo("BLOCKED");
        assertThat(rules).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void a_report_fits_its_published_schema_and_names_every_territory() throws Exception {
        Run run = run("", List.of(), "check", "samples/middle-corridor-faulty.json", NOW, "--format", "json");
        String schema = run("", List.of(), "schema", "report").out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(
                                run(
                                                "",
                                                List.of(),
                                                "check",
                                                "samples/middle-corridor-faulty.json",
                                                NOW,
                                                "--format",
                                                "json")
                                        .out(),
                                InputFormat.JSON))
                .isEmpty();
        JsonNode report = new ObjectMapper().readTree(run.out());
        Set<String> territories = new TreeSet<>();
        Set<String> lawDates = new TreeSet<>();
        report.get("findings").forEach(finding -> report.get("itinerary").forEach(stop -> {
            if (stop.get("checkpoint").asText().equals(finding.get("checkpoint").asText())) {
                territories.add(stop.get("territory").asText());
                lawDates.add(stop.get("lawDate").asText());
            }
        }));
        assertThat(territories).contains("CN", "EAEU", "EU").containsAnyOf("AZ", "GE");
        assertThat(lawDates).hasSizeGreaterThan(3);
    }

    @Test
    void language_and_zone_of_the_machine_never_show() throws Exception {
        String[] check = {"check", "samples/middle-corridor-faulty.json", NOW, "--format=json"};
        Run here = run("", List.of(), check);
        Run there = run("", List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Auckland"), check);
        assertThat(there).isEqualTo(here);
        String[] text = {"check", "samples/middle-corridor-faulty.json", NOW};
        assertThat(run("", List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Auckland"), text))
                .isEqualTo(run("", List.of(), text));
    }

    @Test
    void a_broken_document_gives_one_clear_line() throws Exception {
        Run run = run("{", List.of(), "check", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("<stdin>:1:2: ");
    }

    @Test
    void a_typo_in_a_rule_gives_file_line_column_caret_and_the_right_name() throws Exception {
        Path rules = directory.resolve("rules");
        try (var files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(Path.of("rules").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path drl = rules.resolve("eu/entry/typo.drl");
        Files.writeString(
                drl,
                """
                package eu.entry

                rule "EU-ENS-999"
                    @severity( INFO )
                    @basis( "Some Act" )
                    @confidence( LOW )
                    @reviewed( "2026-11-22" )
                when
                    $at : ShipmentAt( teritory == "EU" )
                then
                    findings.report( $at );
                end
                """);
        Run run = run("", List.of(), "check", "samples/middle-corridor.json", "--rules", rules.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("eu/entry/typo.drl:9:23: ShipmentAt has no teritory; did you mean territory?")
                .contains("\n" + " ".repeat(24) + "^")
                .doesNotContain("Exception");
    }

    @Test
    void rules_in_a_directory_answer_like_the_bundled_ones() throws Exception {
        String[] bundled = {"check", "samples/middle-corridor-faulty.json", NOW, "--format=json"};
        String[] directory = {"check", "samples/middle-corridor-faulty.json", NOW, "--format=json", "--rules=rules"};
        assertThat(run("", List.of(), directory)).isEqualTo(run("", List.of(), bundled));
    }
}
