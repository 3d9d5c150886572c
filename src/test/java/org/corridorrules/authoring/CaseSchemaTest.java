package org.corridorrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseSchemaTest {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseSchema.schema().toString(), InputFormat.JSON);

    private static boolean accepts(String yaml) throws IOException {
        return SCHEMA.validate(YAML.readTree(yaml).toString(), InputFormat.JSON).isEmpty();
    }

    @Test
    void the_bundled_cases_keep_to_it() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".test.yaml"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String json = YAML.readTree(Files.readString(file)).toString();
                assertThat(SCHEMA.validate(json, InputFormat.JSON))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void it_refuses_words_that_the_reader_does_not_know() throws IOException {
        assertThat(accepts("cases: [{ name: x, expect: { silent: [EU-T-001] } }]"))
                .isTrue();
        assertThat(accepts("cases: [{ name: x, expect: { silnt: [EU-T-001] } }]"))
                .isFalse();
        assertThat(accepts("cases: [{ name: x, expect: { fires: [{ rule: A, severity: HARD }] } }]"))
                .isFalse();
        assertThat(accepts("cases: [{ name: x, lawDate: 1 July 2026, expect: {} }]"))
                .isFalse();
    }

    @Test
    void it_has_every_word_that_the_reader_knows() {
        JsonNode one = CaseSchema.schema().at("/properties/cases/items/properties");
        assertThat(names(one)).isEqualTo(components(WrittenCase.class));
        assertThat(names(one.at("/expect/properties"))).isEqualTo(components(RuleCase.Expect.class));
        assertThat(expected(one, "fires")).isEqualTo(components(RuleCase.Fired.class));
        assertThat(expected(one, "deadlines")).isEqualTo(components(RuleCase.ExpectedDeadline.class));
        assertThat(expected(one, "charges")).isEqualTo(components(RuleCase.ExpectedCharge.class));
        assertThat(expected(one, "papers")).isEqualTo(components(RuleCase.ExpectedPaper.class));
    }

    private static Set<String> expected(JsonNode one, String what) {
        return names(one.at("/expect/properties/" + what + "/items/properties"));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> components(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }
}
