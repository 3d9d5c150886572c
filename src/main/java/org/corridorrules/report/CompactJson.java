package org.corridorrules.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.corridorrules.json.RecordWriter;

/** JSON for streams: UTF-8, one value a line, no blanks. Equal values give equal bytes. Stateless and thread-safe. */
public final class CompactJson {

    private static final JsonFactory JSON = new JsonFactory();

    /** Room for the report of a parcel, in bytes; it grows. */
    private static final int USUAL = 1 << 14;

    private CompactJson() {}

    /** A record, or a map of plain values, as one line with its line end. */
    public static byte[] line(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator generator = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            RecordWriter.write(generator, value);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory do not fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
