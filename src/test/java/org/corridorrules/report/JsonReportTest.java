package org.corridorrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridorrules.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());

    private static List<Report> reports() {
        return List.of(Reports.clear(), Reports.blocked(), Reports.bare(), Reports.shortened(), Reports.undetermined());
    }

    @Test
    void a_report_is_written_with_indent_and_without_escapes() {
        assertThat(JsonReport.toString(Reports.bare()))
                .isEqualTo(
                        """
                {
                  "schema": "1",
                  "shipment": "CEE-1 西安",
                  "verdict": "CLEAR",
                  "now": "2026-12-01T10:00:00+08:00",
                  "pack": {
                    "id": "corridor",
                    "version": "0.1.0",
                    "sha256": "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90",
                    "lawAsOf": "2026-11-22"
                  },
                  "itinerary": [],
                  "findings": [],
                  "deadlines": [],
                  "papers": [],
                  "papersSummary": {
                    "documents": 0,
                    "electronic": 0,
                    "paper": 0,
                    "unknown": 0,
                    "missing": 0,
                    "obstacles": []
                  },
                  "charges": [],
                  "notChecked": [],
                  "waived": [],
                  "waivedCounts": {
                    "BLOCK": 0
                  },
                  "rules": {
                    "loaded": 120,
                    "applicable": 34,
                    "fired": 3,
                    "notInForce": 2,
                    "failed": 0
                  },
                  "counts": {
                    "BLOCK": 0
                  },
                  "omitted": [],
                  "lawChanges": []
                }
                """);
    }

    @Test
    void the_stream_gets_the_same_in_utf_8_and_stays_open() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonReport.write(Reports.bare(), bytes);
        assertThat(bytes.toByteArray())
                .isEqualTo(JsonReport.toString(Reports.bare()).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_follows_its_schema(Report report) {
        assertThat(SCHEMA.validate(JsonReport.toString(report), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_names_itself() {
        assertThat(JsonReport.schema().get("$id").asText()).isEqualTo("https://corridorrules.org/schema/report-1.json");
    }
}
