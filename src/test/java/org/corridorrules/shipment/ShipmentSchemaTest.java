package org.corridorrules.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.corridorrules.json.SchemaWriter;
import org.corridorrules.json.StrictReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader accept and refuse the same shipments. */
class ShipmentSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final StrictReader<Shipment> READER = StrictReader.of(Shipment.class);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    SchemaWriter.schemaOf(
                                    Shipment.class, "https://corridorrules.org/schema/shipment-1.json", "Shipment")
                            .toString(),
                    InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(strings = {"china-europe-express", "middle-corridor"})
    void both_accept_the_base_shipments(String name) throws Exception {
        String text = Files.readString(Path.of("rules/bases", name + ".json"));
        assertThat(READER.read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void both_agree_on_a_thousand_damaged_shipments() throws Exception {
        JsonNode sound = JSON.readTree(Files.readString(Path.of("rules/bases/middle-corridor.json")));
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            JsonNode damaged = sound.deepCopy();
            String what = damage(damaged, random);
            String text = JSON.writeValueAsString(damaged);
            boolean reader = READER.read(text.getBytes(StandardCharsets.UTF_8)).ok();
            boolean schema = SCHEMA.validate(text, InputFormat.JSON).isEmpty();
            assertThat(reader).as(what).isEqualTo(schema);
            refused += reader ? 0 : 1;
        }
        assertThat(refused).isBetween(300, 1000);
    }

    /** Drops, renames or replaces one field somewhere. */
    private static String damage(JsonNode root, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return "nothing";
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode old = object.get(name);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> {
                object.remove(name);
                object.set(name + "X", old);
            }
            case 2 -> object.put(name, true);
            default -> object.set(name, JsonNodeFactory.instance.arrayNode().add(1));
        }
        return name + " of " + names;
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) {
            into.add(object);
            object.elements().forEachRemaining(child -> collect(child, into));
        } else if (node instanceof ArrayNode list) {
            list.forEach(child -> collect(child, into));
        }
    }

    @Test
    void many_mistakes_are_told_at_once_with_line_column_and_pointer() {
        String text =
                """
                {
                  "id": "S-1",
                  "legs": [
                    { "mode": "TRAIN", "from": "CNXAG", "to": "CNHRS",
                      "departure": "2026-11-30T22:00:00", "arival": "2026-12-03T14:00:00+08:00" }
                  ],
                  "id": "S-2",
                  "consignments": [ { "id": "P-1", "model": "B2C", "grossMass": -1,
                      "goods": [ { "description": "x", "value": { "amount": "ten", "currency": "EUR" } } ] } ]
                }
                """;
        assertThat(READER.read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "4:5 /legs/0",
                        "4:15 /legs/0/mode",
                        "5:20 /legs/0/departure",
                        "5:43 /legs/0/arival",
                        "7:3 /id",
                        "8:65 /consignments/0/grossMass",
                        "9:61 /consignments/0/goods/0/value/amount");
    }
}
