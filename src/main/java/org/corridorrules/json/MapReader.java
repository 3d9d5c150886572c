package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads objects whose names are free, in the order of the document. */
final class MapReader extends ValueReader {

    private final ValueReader entry;

    MapReader(ValueReader entry) {
        this.entry = entry;
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return cursor.refuse("expected an object { } of names and values, found " + Words.found(parser));
        }
        if (!cursor.enter()) {
            return null;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            cursor.path.name(name);
            String wrong = names.add(name)
                    ? TextReader.unfit(name, cursor.limits)
                    : "the name " + Words.quote(name) + " stands here a second time; keep one of the two";
            if (wrong != null) {
                cursor.report(wrong);
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            Object value = parser.nextToken() == JsonToken.VALUE_NULL
                    ? cursor.refuse(Words.quote(name) + " has no value; fill it in or take it out")
                    : cursor.read(entry);
            entries.put(name, value);
        }
        cursor.leave();
        return Collections.unmodifiableMap(entries);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = node().put("type", "object");
        schema.putObject("propertyNames").put("pattern", "^\\P{Cc}*$");
        schema.set("additionalProperties", entry.schema(definitions));
        return schema;
    }

    @Override
    String exampleAsJson(String example) {
        return example;
    }

    @Override
    Object absent() {
        return Map.of();
    }
}
