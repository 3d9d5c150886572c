package org.corridorrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How findings are written for people and for machines. */
class LintFormsTest {

    private static final LintResult RESULT = new LintResult(
            Path.of("our rules"),
            List.of(
                    new LintFinding(
                            "number-in-rule",
                            Lint.Level.ERROR,
                            "eu/entry/ens.drl",
                            9,
                            5,
                            "EU-ENS-001",
                            "100% of it, see: x",
                            "put it,\naway"),
                    new LintFinding(
                            "file-unreadable", Lint.Level.WARNING, "text/ru.yaml", 0, 0, "", "it is broken", "")));

    private interface Form {
        void write(LintResult result, PrintStream out) throws IOException;
    }

    private static String written(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            form.write(RESULT, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void people_read_the_place_the_check_what_is_wrong_and_what_to_do() throws IOException {
        assertThat(written(LintText::write))
                .isEqualTo(
                        """
                        our rules/eu/entry/ens.drl:9:5: error number-in-rule [EU-ENS-001]: 100% of it, see: x
                            do: put it,
                        away
                        our rules/text/ru.yaml: warning file-unreadable: it is broken
                        1 error, 1 warning
                        More on a finding, with examples: corridor rules lint --explain number-in-rule
                        """);
    }

    @Test
    void json_holds_every_finding_and_how_many_there_are() throws IOException {
        assertThat(written(LintJson::write))
                .isEqualTo(
                        """
                        {
                          "schema": "1",
                          "errors": 1,
                          "warnings": 1,
                          "findings": [
                            {
                              "id": "number-in-rule",
                              "severity": "ERROR",
                              "file": "our rules/eu/entry/ens.drl",
                              "line": 9,
                              "column": 5,
                              "rule": "EU-ENS-001",
                              "message": "100% of it, see: x",
                              "remedy": "put it,\\naway"
                            },
                            {
                              "id": "file-unreadable",
                              "severity": "WARNING",
                              "file": "our rules/text/ru.yaml",
                              "line": 0,
                              "column": 0,
                              "rule": "",
                              "message": "it is broken",
                              "remedy": ""
                            }
                          ]
                        }
                        """);
    }

    @Test
    void github_gets_its_own_escapes() throws IOException {
        assertThat(written(LintAnnotations::write))
                .isEqualTo(
                        """
                        ::error file=our rules/eu/entry/ens.drl,line=9,col=5,title=number-in-rule EU-ENS-001::100%25 of it, see: x%0Aput it,%0Aaway
                        ::warning file=our rules/text/ru.yaml,title=file-unreadable::it is broken
                        """);
        assertThat(LintAnnotations.property("a:b,c%d\r\ne")).isEqualTo("a%3Ab%2Cc%25d%0D%0Ae");
    }

    @Test
    void sarif_names_the_checks_with_their_pages_and_places() throws IOException {
        JsonNode log = new ObjectMapper().readTree(written(LintSarif::write));
        assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(log.at("/$schema").asText()).isEqualTo("https://json.schemastore.org/sarif-2.1.0.json");
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .containsExactly("file-unreadable", "number-in-rule");
        assertThat(run.at("/tool/driver/rules/1/shortDescription/text").asText())
                .isEqualTo("A number stands in a rule");
        assertThat(run.at("/tool/driver/rules/1/help/markdown").asText())
                .isEqualTo(Page.of("number-in-rule").markdown());
        assertThat(run.at("/results/0").toString())
                .isEqualTo("{\"ruleId\":\"number-in-rule\",\"ruleIndex\":1,\"level\":\"error\","
                        + "\"message\":{\"text\":\"100% of it, see: x; put it,\\naway\"},"
                        + "\"locations\":[{\"physicalLocation\":{"
                        + "\"artifactLocation\":{\"uri\":\"our%20rules/eu/entry/ens.drl\"},"
                        + "\"region\":{\"startLine\":9,\"startColumn\":5}},"
                        + "\"logicalLocations\":[{\"name\":\"EU-ENS-001\"}]}]}");
        assertThat(run.at("/results/1").toString())
                .isEqualTo("{\"ruleId\":\"file-unreadable\",\"ruleIndex\":0,\"level\":\"warning\","
                        + "\"message\":{\"text\":\"it is broken\"},"
                        + "\"locations\":[{\"physicalLocation\":{"
                        + "\"artifactLocation\":{\"uri\":\"our%20rules/text/ru.yaml\"}}}]}");
    }

    @Test
    void sarif_names_files_by_references_that_may_be_absolute() {
        assertThat(LintSarif.uri("rules/eu/entry/ens.drl")).isEqualTo("rules/eu/entry/ens.drl");
        assertThat(LintSarif.uri("/home/a b/x.drl")).isEqualTo("file:///home/a%20b/x.drl");
        assertThat(LintSarif.uri("C:/a/x.drl")).isEqualTo("file:///C:/a/x.drl");
        assertThat(LintSarif.uri("правила/x.drl")).isEqualTo("%D0%BF%D1%80%D0%B0%D0%B2%D0%B8%D0%BB%D0%B0/x.drl");
    }
}
