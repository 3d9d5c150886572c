package org.corridorrules.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.corridorrules.json.SchemaWriter;

/** JSON Schemas of the YAML files of a pack, from which editors complete. Stateless. */
public final class PackSchemas {

    private static final String HOME = "https://corridorrules.org/schema/";

    private PackSchemas() {}

    /** The schema of a file under {@code parameters/}. */
    public static ObjectNode parameters() {
        return SchemaWriter.schemaOf(ParameterReader.ParameterFile.class, HOME + "parameters-1.json", "Parameters");
    }

    /** The schema of a file under {@code text/}. */
    public static ObjectNode texts() {
        return SchemaWriter.schemaOf(TextFiles.TextFile.class, HOME + "texts-1.json", "Texts of rules");
    }
}
