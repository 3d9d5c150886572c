package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader and the schema take and refuse the same documents. */
class AgreementTest {

    private static final int DOCUMENTS = 4000;

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.instance);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.schemaOf(Load.class, "https://example.org/load", "Load"));

    private static final String VALID =
            """
            {"id":"XA-1","hsCode":"851762","mass":"12.50","value":-3.25,"parcels":12,"seals":2,"serial":7,"sealed":true,
             "express":false,"booked":"2026-07-01","departs":"2026-07-01T08:00:00+08:00","stop":"PT4H",
             "legs":[{"mode":"RAIL","from":{"code":"CNXIA","grid":[[1,2],[]]},"to":{"code":"EU"}},
                     {"mode":"SEA","from":{"code":"KZ"}}],
             "marks":["FRAGILE","易碎"],"fees":{"VAT":"1.10","duty":2},"class":"PARCEL",
             "inside":{"id":"XA-2","legs":[{"mode":"ROAD","from":{"code":"KZ"}}]}}""";

    /** Values that are right in one place and wrong in others. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "1.5",
            "3.0",
            "900000",
            "900000.5",
            "2147483648",
            "1e3",
            "1e17",
            "1e18",
            "-9223372036854775808",
            "9223372036854775808",
            "\"\"",
            "\"x\"",
            "\"12.50\"",
            "\"-12.50\"",
            "\"1e3\"",
            "\"007\"",
            "\"1.1234567891\"",
            "\"851762\"",
            "\"85176\"",
            "\"RAIL\"",
            "\"rail\"",
            "\"PARCEL\"",
            "\"CNXIA\"",
            "\"CNX\"",
            "\"ABCDEFGHIJKLMN\"",
            "\"😀😀😀😀😀😀😀😀😀😀\"",
            "\"2026-07-01\"",
            "\"2026-7-1\"",
            "\"2026-07-01T08:00:00\"",
            "\"2026-07-01T08:00:00Z\"",
            "\"2026-07-01T08:00:00.123456789-03:30\"",
            "\"2026-07-01T08:00Z\"",
            "\"PT4H\"",
            "\"P1DT0.5S\"",
            "\"P\"",
            "\"P1DT\"",
            "\"PT4\"",
            "[]",
            "[null]",
            "[1]",
            "[[1]]",
            "[\"A\"]",
            "{}",
            "{\"a\":1}",
            "{\"a\":null}",
            "{\"code\":\"CN\"}",
            "{\"mode\":\"AIR\",\"from\":{\"code\":\"DE\"}}",
            "[{\"mode\":\"AIR\",\"from\":{\"code\":\"DE\"}}]");

    @Test
    void the_valid_document_is_taken_by_both() throws Exception {
        assertThat(taken(MAPPER.readTree(VALID))).isEqualTo("reader true, schema true");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reader_and_schema_agree_on_damaged_documents(long seed) throws Exception {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            JsonNode document = MAPPER.readTree(VALID);
            for (int damage = random.nextInt(3); damage >= 0; damage--) {
                damage(document, random);
            }
            String verdict = taken(document);
            assertThat(verdict).as(document.toString()).isIn("reader true, schema true", "reader false, schema false");
            refused += verdict.equals("reader false, schema false") ? 1 : 0;
        }
        // A generator that only ever breaks, or never does, would show nothing.
        assertThat(refused).isBetween(DOCUMENTS / 5, DOCUMENTS * 19 / 20);
    }

    private static String taken(JsonNode document) throws Exception {
        boolean reader = Reads.LOADS.read(MAPPER.writeValueAsBytes(document)).ok();
        return "reader " + reader + ", schema " + SCHEMA.validate(document).isEmpty();
    }

    private static void damage(JsonNode document, Random random) throws Exception {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (container instanceof ArrayNode list) {
            damageList(list, value, random);
        } else {
            damageObject((ObjectNode) container, value, random);
        }
    }

    private static void damageList(ArrayNode list, JsonNode value, Random random) {
        int at = list.isEmpty() ? -1 : random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.add(value);
            case 1 -> list.removeAll();
            case 2 -> {
                if (at >= 0) {
                    list.add(list.get(at).deepCopy());
                }
            }
            default -> {
                if (at >= 0) {
                    list.set(at, value);
                }
            }
        }
    }

    private static void damageObject(ObjectNode object, JsonNode value, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set("extra", value);
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
