package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas take what the reader of a pack takes. */
class PackSchemasTest {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String PARAMETER =
            """
            parameters:
              x:
                description: A value.
                unit: EUR
                values:
                  - { from: 2026-07-01, value: "1", confidence: HIGH, basis: "Some Act" }
            """;

    private static Schema schema(ObjectNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    private static boolean accepts(Schema schema, String yaml) throws IOException {
        return schema.validate(YAML.readTree(yaml).toString(), InputFormat.JSON).isEmpty();
    }

    private static void acceptsAll(ObjectNode schema, String folder) throws IOException {
        Schema compiled = schema(schema);
        try (Stream<Path> walk = Files.list(Path.of("rules", folder))) {
            List<Path> files = walk.sorted().toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                assertThat(accepts(compiled, Files.readString(file)))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void the_bundled_parameters_and_texts_keep_to_them() throws IOException {
        acceptsAll(PackSchemas.parameters(), "parameters");
        acceptsAll(PackSchemas.texts(), "text");
    }

    @Test
    void a_misspelt_field_a_wrong_word_and_a_missing_value_are_refused() throws IOException {
        Schema schema = schema(PackSchemas.parameters());
        assertThat(accepts(schema, PARAMETER)).isTrue();
        assertThat(accepts(schema, PARAMETER.replace("unit", "units"))).isFalse();
        assertThat(accepts(schema, PARAMETER.replace("HIGH", "SURE"))).isFalse();
        assertThat(accepts(schema, PARAMETER.replace("value: \"1\", ", ""))).isFalse();
    }
}
