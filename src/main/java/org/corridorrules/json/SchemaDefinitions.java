package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the schemas of nested records while a schema is written. Used once, by one thread. */
final class SchemaDefinitions {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RecordReader root;
    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    SchemaDefinitions(RecordReader root) {
        this.root = root;
    }

    /** A reference to a record's schema, which is written when it is first asked for. */
    ObjectNode reference(RecordReader record) {
        if (record == root) {
            return ValueReader.node().put("$ref", "#");
        }
        String name = record.type().getSimpleName();
        Class<?> sameName = types.putIfAbsent(name, record.type());
        if (sameName == null) {
            ObjectNode schema = ValueReader.node();
            schemas.put(name, schema);
            record.describe(schema, this);
        } else if (sameName != record.type()) {
            throw new IllegalArgumentException("two records share a name in the schema: " + sameName.getName() + " and "
                    + record.type().getName());
        }
        return ValueReader.node().put("$ref", "#/$defs/" + name);
    }

    /** The schema of one component, with its meaning and example. */
    ObjectNode property(Part part, Class<?> owner) {
        ObjectNode schema = part.reader().schema(this);
        if (!part.rules().required()) {
            schema = orNull(schema);
        }
        if (!part.rules().doc().isEmpty()) {
            schema.put("description", part.rules().doc());
        }
        if (!part.rules().example().isEmpty()) {
            schema.putArray("examples").add(example(part, owner));
        }
        return schema;
    }

    /** The reader takes null for an absent value, so the schema says the same. */
    private static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type == null) {
            ObjectNode either = ValueReader.node();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        if (type instanceof ArrayNode types) {
            types.add("null");
        } else {
            schema.putArray("type").add(type).add("null");
        }
        if (schema.get("enum") instanceof ArrayNode constants) {
            constants.addNull();
        }
        return schema;
    }

    /** The example as a value; one that its own rules refuse would teach people the wrong thing. */
    private static JsonNode example(Part part, Class<?> owner) {
        String json = part.reader().exampleAsJson(part.rules().example());
        String where = "the example of " + owner.getSimpleName() + "." + part.name();
        try (JsonParser parser = MAPPER.createParser(json)) {
            JsonNode value = MAPPER.readTree(json);
            Problems problems = new Problems(1);
            parser.nextToken();
            new Cursor(parser, Limits.DEFAULT, problems).read(part.reader());
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(where + " is refused: " + problems.told());
            }
            return value;
        } catch (Problems.TooMany refused) {
            throw new IllegalArgumentException(where + " is refused: " + json, refused);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + " is not JSON: " + json, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was referred to, by name. */
    ObjectNode definitions() {
        ObjectNode out = ValueReader.node();
        schemas.forEach(out::set);
        return out;
    }
}
