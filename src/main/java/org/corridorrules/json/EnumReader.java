package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one of a fixed list of codes. */
final class EnumReader extends ValueReader {

    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final String allowed;
    private final String expected;
    private final String description;

    EnumReader(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        this.allowed = Words.list(constants.keySet());
        this.expected = "one of " + allowed;
        Doc doc = type.getAnnotation(Doc.class);
        this.description = doc == null ? null : doc.value();
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        String name = TextReader.textOf(cursor, expected);
        if (name == null) {
            return null;
        }
        Object constant = constants.get(name);
        return constant != null
                ? constant
                : cursor.refuse(Words.quote(name) + " is not allowed here" + Words.didYouMean(name, constants.keySet())
                        + "; allowed: " + allowed);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = node().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        constants.keySet().forEach(names::add);
        return description == null ? schema : schema.put("description", description);
    }
}
