package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;

/** Reads objects whose names are the components of a record. */
final class RecordReader extends ValueReader {

    private final Class<?> type;

    // Set once by Plans, after the record's own components are known: a record may hold records of its own type.
    private RecordPlan plan;

    RecordReader(Class<?> type) {
        this.type = type;
    }

    void plan(RecordPlan plan) {
        this.plan = plan;
    }

    Class<?> type() {
        return type;
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return cursor.refuse("expected an object { }, found " + Words.found(parser) + "; it has these fields: "
                    + Words.list(plan.names()));
        }
        Place start = cursor.here();
        if (!cursor.enter()) {
            return null;
        }
        Object[] values = plan.absentValues();
        long seen = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            cursor.path.name(name);
            Part part = plan.part(name);
            if (part == null || (seen & part.bit()) != 0) {
                cursor.report(part == null ? unknown(name) : secondTime(name));
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            seen |= part.bit();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                values[part.index()] = cursor.read(part.reader());
            } else if (part.rules().required()) {
                cursor.report(part.withoutValue());
            }
        }
        cursor.leave();
        for (Part part : plan.missing(seen)) {
            cursor.report(start, part.missing());
        }
        // With a problem anywhere there will be no value, so nothing is built from halves.
        return cursor.problems.isEmpty() ? build(cursor, start, values) : null;
    }

    private String unknown(String name) {
        String guess = Words.didYouMean(name, plan.names());
        return "unknown field " + Words.quote(name)
                + (guess.isEmpty() ? "; the fields here are: " + Words.list(plan.names()) : guess);
    }

    private static String secondTime(String name) {
        return "the field " + Words.quote(name) + " stands here a second time; keep one of the two";
    }

    private Object build(Cursor cursor, Place start, Object[] values) {
        try {
            return plan.build(values);
        } catch (IllegalArgumentException refused) {
            // A record's own check, over several of its components.
            cursor.report(start, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference(this);
    }

    /** The schema itself, rather than a reference to it. */
    void describe(ObjectNode schema, SchemaDefinitions definitions) {
        Doc doc = type.getAnnotation(Doc.class);
        if (doc != null) {
            schema.put("description", doc.value());
        }
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        plan.parts().forEach(part -> properties.set(part.name(), definitions.property(part, type)));
        String[] required = plan.parts().stream()
                .filter(part -> part.rules().required())
                .map(Part::name)
                .toArray(String[]::new);
        if (required.length > 0) {
            var names = schema.putArray("required");
            Arrays.stream(required).forEach(names::add);
        }
        schema.put("additionalProperties", false);
    }

    @Override
    String exampleAsJson(String example) {
        return example;
    }
}
