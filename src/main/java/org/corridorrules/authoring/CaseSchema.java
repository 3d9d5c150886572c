package org.corridorrules.authoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema of the files of cases, from which editors complete. Stateless. */
public final class CaseSchema {

    private CaseSchema() {}

    public static ObjectNode schema() {
        try (InputStream in = CaseSchema.class.getResourceAsStream("case.schema.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
