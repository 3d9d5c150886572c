package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.Waivers;
import org.corridorrules.pack.Overlay;
import org.corridorrules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of what a company writes in YAML take and refuse what the reader does. */
class SchemasTest {

    private static final String WAIVER =
            "rule: R, path: /a/*, shipments: [ S-* ], reason: x, owner: y, until: \"2027-01-01\"";

    @TempDir
    private static Path directory;

    private static Schema schema(String document) {
        Run run = Run.of(directory.resolve("cache"), "", "schema", document);
        assertThat(run.status()).isEqualTo(0);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(run.out(), InputFormat.JSON);
    }

    private static boolean accepts(String document, String yaml) {
        return schema(document).validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static boolean read(String document, String yaml) throws IOException {
        Path file = Files.writeString(directory.resolve("file.yaml"), yaml);
        try {
            if (document.equals("waivers")) {
                Waivers.read(file);
            } else {
                Overlay.read(file);
            }
            return true;
        } catch (RulePackException e) {
            return false;
        }
    }

    @Test
    void sound_files_are_taken_by_both() throws IOException {
        List<String> overlays = List.of(
                "rules: { R-1: { severity: WARN, reason: x } }",
                "rules: { R-1: { off: true, reason: x, owner: y, until: \"2027-01-01\" } }",
                "parameters: { p: { description: d, unit: EUR, values: [ { value: \"1\", confidence: HIGH, basis: b } ] } }");
        for (String overlay : overlays) {
            assertThat(read("overlay", overlay)).as(overlay).isTrue();
            assertThat(accepts("overlay", overlay)).as(overlay).isTrue();
        }
        String waivers = "waivers: [ { " + WAIVER + " } ]";
        assertThat(read("waivers", waivers)).isTrue();
        assertThat(accepts("waivers", waivers)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overlay|rules: { R-1: { severity: WARN } }",
                "overlay|rules: { R-1: { severity: warn, reason: x } }",
                "overlay|rules: { R-1: { severity: WARN, reason: \" \" } }",
                "overlay|rules: { R-1: { severity: WARN, reason: x, until: soon } }",
                "overlay|rules: { R-1: { of: true, reason: x } }",
                "overlay|rule: { R-1: { off: true, reason: x } }",
                "waivers|waivers: [ { rule: R, path: /a, shipments: [ S ], reason: x, owner: y } ]",
                "waivers|waivers: [ { rule: R, path: a, shipments: [ S ], reason: x, owner: y, until: \"2027-01-01\" } ]",
                "waivers|waivers: [ { rule: R, path: /a*, shipments: [ S ], reason: x, owner: y, until: \"2027-01-01\" } ]",
                "waivers|waivers: [ { rule: R, path: /a, shipments: [ S*S ], reason: x, owner: y, until: \"2027-01-01\" } ]",
                "waivers|waivers: [ { rule: R, path: /a, shipments: [], reason: x, owner: y, until: \"2027-01-01\" } ]",
                "waivers|- rule: R"
            })
    void unsound_files_are_refused_by_both(String line) throws IOException {
        int bar = line.indexOf('|');
        String document = line.substring(0, bar);
        String yaml = line.substring(bar + 1);
        assertThat(read(document, yaml)).isFalse();
        assertThat(accepts(document, yaml)).isFalse();
    }

    @Test
    void the_parameters_of_the_bundled_rules_follow_their_schema() throws IOException {
        Schema schema = schema("parameters");
        try (Stream<Path> files = Files.list(Path.of("rules/parameters"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(schema.validate(Files.readString(file), InputFormat.YAML))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(accepts("parameters", "parameters: { p: { description: d, unit: EUR, values: [] } }"))
                .isFalse();
    }
}
