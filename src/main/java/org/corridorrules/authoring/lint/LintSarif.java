package org.corridorrules.authoring.lint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.corridorrules.report.PrettyJson;

/** Findings as SARIF 2.1.0, the form that code hosts read. */
public final class LintSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private LintSarif() {}

    /** Writes one run with the checks that found something and their pages as help. */
    public static void write(LintResult result, OutputStream out) throws IOException {
        List<String> ids = result.findings().stream()
                .map(LintFinding::id)
                .distinct()
                .sorted()
                .toList();
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "corridor rules lint");
        ArrayNode rules = driver.putArray("rules");
        ids.forEach(id -> rule(rules.addObject(), id));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        result.findings().forEach(finding -> result(results.addObject(), finding, result, ids));
        PrettyJson.write(log, out);
    }

    private static void rule(ObjectNode rule, String id) {
        Page page = Page.of(id);
        rule.put("id", id);
        rule.putObject("shortDescription").put("text", page.title());
        rule.putObject("help").put("text", page.markdown()).put("markdown", page.markdown());
    }

    private static void result(ObjectNode result, LintFinding finding, LintResult all, List<String> ids) {
        result.put("ruleId", finding.id()).put("ruleIndex", ids.indexOf(finding.id()));
        result.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        String remedy = finding.remedy().isEmpty() ? "" : "; " + finding.remedy();
        result.putObject("message").put("text", finding.message() + remedy);
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(all.file(finding)));
        if (finding.line() > 0) {
            ObjectNode region = physical.putObject("region");
            region.put("startLine", finding.line());
            if (finding.column() > 0) {
                region.put("startColumn", finding.column());
            }
        }
        if (!finding.rule().isEmpty()) {
            location.putArray("logicalLocations").addObject().put("name", finding.rule());
        }
    }

    /** A path as a reference: what an address may not hold is escaped. */
    static String uri(String file) {
        try {
            boolean absolute = file.startsWith("/") || file.contains(":");
            String path = absolute && !file.startsWith("/") ? "/" + file : file;
            return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return file;
        }
    }
}
