package org.corridorrules.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.corridorrules.Report;
import org.corridorrules.json.SchemaWriter;

/** A report as JSON, for machines. Equal reports give equal bytes. Stateless and thread-safe. */
public final class JsonReport {

    private static final String ID = "https://corridorrules.org/schema/report-1.json";

    private JsonReport() {}

    /** Writes the report in UTF-8. The stream is flushed and stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        PrettyJson.write(report, out);
    }

    /** The report as text. */
    public static String toString(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory do not fail to be written", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The JSON Schema (2020-12) of a report. */
    public static ObjectNode schema() {
        return SchemaWriter.schemaOf(Report.class, ID, "Report");
    }
}
