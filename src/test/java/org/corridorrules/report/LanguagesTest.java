package org.corridorrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broker reads of a faulty sample, in each language, from the first line to the last of the charges. */
class LanguagesTest {

    private static final CorridorRules RULES = CorridorRules.bundled();
    private static final String SAMPLE = "china-europe-express-faulty";
    private static final Path EXPECTED = Path.of("src/test/resources/org/corridorrules/report");

    private static Report check(String language) throws IOException {
        return RULES.check(
                Files.readAllBytes(Path.of("samples", SAMPLE + ".json")),
                CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z")).withLanguage(language));
    }

    private static String text(String language) throws IOException {
        String whole = TextReport.toString(check(language), Labels.of(language), false);
        // What comes after the last gap tells of the rule pack.
        return whole.substring(0, whole.lastIndexOf("\n\n") + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "zh"})
    void the_report_of_a_faulty_sample_reads_as_it_was_proofread(String language) throws IOException {
        String name = SAMPLE + "." + language + ".txt";
        String text = text(language);
        Path found = Files.createDirectories(Path.of("target/reports-found")).resolve(name);
        Files.writeString(found, text);
        assertThat(text)
                .as("%s: read it, and if it is right, put it into %s", found, EXPECTED)
                .isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "zh"})
    void the_language_of_the_machine_does_not_show(String language) throws IOException {
        String before = text(language);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(text(language)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | CNHRS and KZDOS are not a pair of border points for RAIL in the table",
                "ru | CNHRS и KZDOS не являются парой пограничных пунктов для вида транспорта «Ж/Д»",
                "kk | CNHRS және KZDOS кестеде «ТЕМІРЖОЛ» үшін шекара пункттерінің жұбы емес",
                "zh | 表中 CNHRS 与 KZDOS 不是 “铁路” 方式的口岸对"
            })
    void what_was_not_judged_is_told_with_the_names_of_the_language(String language, String expected)
            throws IOException {
        String elsewhere =
                Files.readString(Path.of("samples", SAMPLE + ".json")).replace("X-KZ-ALTYNKOL", "KZDOS");
        Report report = RULES.check(
                elsewhere.getBytes(StandardCharsets.UTF_8),
                CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z")).withLanguage(language));
        assertThat(report.notChecked())
                .extracting(Report.NotChecked::reason)
                .anyMatch(reason -> reason.startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "zh"})
    void no_line_is_wider_than_a_hundred_columns(String language) {
        Labels labels = Labels.of(language);
        assertThat(List.of(Reports.clear(), Reports.undetermined(), Reports.blocked(), Reports.crowded()))
                .flatExtracting(report ->
                        TextReport.toString(report, labels, false).lines().toList())
                .allMatch(line -> Columns.of(line) <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "zh"})
    void what_machines_read_is_the_same_in_every_language(String language) throws IOException {
        assertThat(wordless(check(language))).isEqualTo(wordless(check("en")));
    }

    /** The JSON without its texts. */
    private static String wordless(Report report) {
        return JsonReport.toString(report)
                .replaceAll("\"(title|message|remedy|what|reason)\": \"(\\\\.|[^\"\\\\])*\"", "\"$1\": \"\"");
    }
}
