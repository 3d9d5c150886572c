package org.corridorrules.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.corridorrules.Waivers;
import org.corridorrules.authoring.CaseSchema;
import org.corridorrules.json.SchemaWriter;
import org.corridorrules.pack.Overlay;
import org.corridorrules.pack.PackSchemas;
import org.corridorrules.report.JsonReport;
import org.corridorrules.report.PrettyJson;
import org.corridorrules.shipment.Shipment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code corridor schema}: prints a JSON Schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Prints the JSON Schema (2020-12) of a document.")
final class SchemaCommand implements Callable<Integer> {

    /** Documents that have a schema. */
    enum Document {
        SHIPMENT,
        REPORT,
        PARAMETERS,
        TEXTS,
        CASES,
        OVERLAY,
        WAIVERS
    }

    private static final String DOCUMENTS =
            "shipment, report; of a rule pack: parameters, texts, cases; of a company: overlay, waivers. Default: shipment.";

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", description = DOCUMENTS)
    private Document document = Document.SHIPMENT;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PrettyJson.write(schema(), console.out());
        return ExitStatus.CLEAN;
    }

    private ObjectNode schema() {
        return switch (document) {
            case SHIPMENT ->
                SchemaWriter.schemaOf(Shipment.class, "https://corridorrules.org/schema/shipment-1.json", "Shipment");
            case REPORT -> JsonReport.schema();
            case PARAMETERS -> PackSchemas.parameters();
            case TEXTS -> PackSchemas.texts();
            case CASES -> CaseSchema.schema();
            case OVERLAY -> Overlay.schema();
            case WAIVERS -> Waivers.schema();
        };
    }
}
