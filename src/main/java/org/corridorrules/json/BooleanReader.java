package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads true and false. */
final class BooleanReader extends ValueReader {

    private final boolean absentIsFalse;

    BooleanReader(boolean absentIsFalse) {
        this.absentIsFalse = absentIsFalse;
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonToken token = cursor.parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        return cursor.refuse(
                "expected true or false, found " + Words.found(cursor.parser) + "; write true or false without quotes");
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return node().put("type", "boolean");
    }

    @Override
    String exampleAsJson(String example) {
        return example;
    }

    @Override
    Object absent() {
        return absentIsFalse ? Boolean.FALSE : null;
    }
}
