package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads lists. */
final class ListReader extends ValueReader {

    private final ValueReader entry;
    private final int least;
    private final int most;

    ListReader(ValueReader entry, Rules rules) {
        this.entry = entry;
        this.least = rules.minItems();
        this.most = rules.maxItems();
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return cursor.refuse("expected a list [ ], found " + Words.found(parser)
                    + "; put brackets around it, even around a single entry");
        }
        Place start = cursor.here();
        if (!cursor.enter()) {
            return null;
        }
        List<Object> entries = new ArrayList<>();
        int count = 0;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            cursor.path.index(count++);
            Object value = token == JsonToken.VALUE_NULL
                    ? cursor.refuse("this entry of the list has no value; fill it in or take it out")
                    : cursor.read(entry);
            if (value != null) {
                entries.add(value);
            }
        }
        cursor.leave();
        if (count < least || (most > 0 && count > most)) {
            cursor.report(start, "the list has " + Words.count(count, "entry", "entries") + "; " + allowed());
        }
        return List.copyOf(entries);
    }

    private String allowed() {
        if (least > 0 && most > 0) {
            return "it takes " + least + " to " + most;
        }
        return least > 0 ? "it takes at least " + least : "it takes at most " + most;
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = node().put("type", "array");
        schema.set("items", entry.schema(definitions));
        if (least > 0) {
            schema.put("minItems", least);
        }
        if (most > 0) {
            schema.put("maxItems", most);
        }
        return schema;
    }

    @Override
    String exampleAsJson(String example) {
        return example.startsWith("[") ? example : "[" + entry.exampleAsJson(example) + "]";
    }

    @Override
    Object absent() {
        return List.of();
    }
}
