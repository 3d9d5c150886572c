package org.corridorrules.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads one kind of value and describes it for the schema. Immutable once built, thread-safe. */
abstract class ValueReader {

    /**
     * Reads the value that the parser stands on, never an absent one, and leaves the parser on its end. A problem is
     * told to the cursor and null returned.
     */
    abstract Object read(Cursor cursor) throws IOException;

    /** The same rules as a schema; nested records go to the definitions. */
    abstract ObjectNode schema(SchemaDefinitions definitions);

    /** The example of a {@link Field} as JSON. */
    String exampleAsJson(String example) {
        return '"' + example.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What stands for the value where the document has none. */
    Object absent() {
        return null;
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
