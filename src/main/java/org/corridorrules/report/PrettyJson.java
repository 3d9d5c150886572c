package org.corridorrules.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.corridorrules.json.RecordWriter;

/**
 * JSON for people and for version control: UTF-8, two spaces of indent, LF at every line end and after the last line,
 * non-ASCII as it is. Stateless and thread-safe.
 */
public final class PrettyJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PrettyJson() {}

    /** Writes a record. The stream is flushed and stays open. */
    public static void write(Record value, OutputStream out) throws IOException {
        write(out, generator -> RecordWriter.write(generator, value));
    }

    /** Writes a tree. The stream is flushed and stays open. */
    public static void write(JsonNode value, OutputStream out) throws IOException {
        write(out, generator -> generator.writeTree(value));
    }

    private interface Body {
        void write(JsonGenerator generator) throws IOException;
    }

    private static void write(OutputStream out, Body body) throws IOException {
        try (JsonGenerator generator = MAPPER.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(printer());
            body.write(generator);
            generator.writeRaw('\n');
        }
        out.flush();
    }

    // A printer counts the depth, so each document needs its own.
    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
