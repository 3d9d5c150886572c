package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema (2020-12) of a family of records: what a {@link StrictReader} of the same records takes.
 * Stateless and thread-safe.
 */
public final class SchemaWriter {

    private SchemaWriter() {}

    /**
     * The schema of {@code type}, its nested records under {@code $defs}.
     *
     * @throws IllegalArgumentException if a component cannot be read, an example breaks the rules it illustrates, or two
     *     nested records share a simple name
     */
    public static ObjectNode schemaOf(Class<? extends Record> type, String id, String title) {
        RecordReader root = Plans.of(type);
        SchemaDefinitions definitions = new SchemaDefinitions(root);
        ObjectNode schema = ValueReader.node()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", title);
        root.describe(schema, definitions);
        ObjectNode nested = definitions.definitions();
        if (!nested.isEmpty()) {
            schema.set("$defs", nested);
        }
        return schema;
    }
}
