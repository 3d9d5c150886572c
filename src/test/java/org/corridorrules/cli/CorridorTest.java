package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CorridorTest {

    private static final String NOW = "2026-11-30T10:00:00+08:00";

    @TempDir
    private static Path shared;

    private static String rules;

    @TempDir
    private Path directory;

    @BeforeAll
    static void write_the_rules() throws IOException {
        rules = TinyPack.write(shared.resolve("rules")).toString();
    }

    private static Run run(String in, String... args) {
        return Run.of(shared.resolve("cache"), in, args);
    }

    private static Run check(String in, String... args) {
        return run(
                in,
                Stream.concat(Stream.of("check", "--rules", rules, "--now", NOW), Stream.of(args))
                        .toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return TinyPack.file(directory, name, content).toString();
    }

    @Test
    void a_report_is_printed_as_text() {
        Run run = check(TinyPack.warned(), "-");
        assertThat(run.out().replaceFirst("tiny 1.0.0 \\([0-9a-f]{12}\\)", "tiny 1.0.0 (hash)"))
                .isEqualTo(
                        """
                ATTENTION  T-WARNED: 0 BLOCK, 1 WARN, 0 INFO
                As of 2026-11-30 10:00 (+08:00).

                Route: Xi'an (CN) 2026-11-30 ─RAIL→ Chongqing (CN) 2026-12-01

                Xi'an (CNXAG): CN export by rail, 2026-11-30 22:00 (+08:00), law of 2026-11-30

                  WARN   Export declaration is missing (CN-EXP-001)
                         No export declaration is given at Xi'an.
                         in the document: /filings
                         law: Customs Law of the People's Republic of China, Art. 24
                         do: Have the declarant lodge it.

                Rules: tiny 1.0.0 (hash), law known up to 2026-11-22.
                1 rules, 1 apply to this route, 1 reported something, 0 not in force on the day, 0 failed.
                This compares data with rules; it is no legal advice.
                """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_status_follows_the_severity_asked_for() {
        assertThat(check(TinyPack.clear(), "-", "--fail-on", "info").status()).isEqualTo(0);
        assertThat(check(TinyPack.warned(), "-").status()).isEqualTo(0);
        assertThat(check(TinyPack.warned(), "-", "--fail-on", "warn").status()).isEqualTo(1);
        assertThat(check(TinyPack.warned(), "-", "--fail-on", "INFO").status()).isEqualTo(1);
    }

    @Test
    void the_law_of_another_day_can_be_asked_for() {
        assertThat(check(TinyPack.warned(), "-", "--fail-on", "info", "--law-date", "2026-12-31")
                        .status())
                .isEqualTo(1);
        assertThat(check(TinyPack.warned(), "-", "--fail-on", "info", "--law-date", "2027-01-01")
                        .status())
                .isEqualTo(0);
    }

    @Test
    void now_is_the_clock_where_nothing_else_is_said() {
        assertThat(run(TinyPack.clear(), "check", "-", "--rules", rules).out())
                .contains("As of 2026-11-30 17:00 (+05:00).");
    }

    @Test
    void a_report_lists_as_many_findings_as_asked_for_and_the_status_follows_all() {
        Run run = check(TinyPack.warned(), "-", "--max-findings", "1", "--format", "json", "--fail-on", "warn");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"omitted\": []");
        assertThat(check("", "-", "--max-findings", "0"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                Invalid value for option '--max-findings': "0" is not a whole number from 1 to 2147483647
                Try 'corridor check --help'.
                """));
    }

    @Test
    void an_unreadable_shipment_is_told_in_one_line_with_its_place() {
        Run run = check("{", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("<stdin>:1:2: [^\n]+\n");
    }

    @Test
    void a_wrong_field_is_told_with_its_pointer() throws IOException {
        String file = file("a.json", TinyPack.clear().replace("\"RAIL\"", "\"TRAM\""));
        Run run = check("", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":2:20: /legs/0/mode: ");
    }

    @Test
    void the_rest_of_a_batch_goes_on() throws IOException {
        file("all/b.json", "{");
        file("all/a.json", TinyPack.warned());
        file("all/c.json", TinyPack.clear());
        file("all/deeper/d.json", TinyPack.clear());
        file("all/notes.txt", "not a shipment");
        Path all = directory.resolve("all");
        Run run = check("", all.toString(), "--fail-on", "warn");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(all.resolve("b.json") + ":1:2: ");
        assertThat(run.out().lines().filter(line -> line.startsWith("──")).map(line -> line.replaceAll("─+$", "")))
                .containsExactly("── " + all.resolve("a.json") + " ", "── " + all.resolve("c.json") + " ", "");
        assertThat(run.out()).endsWith("\n3 shipments: 1 clear, 1 need attention, 1 could not be judged\n");
    }

    @Test
    void several_json_reports_follow_each_other() throws IOException {
        Run run = check("", "--format", "json", file("a.json", TinyPack.clear()), file("b.json", TinyPack.warned()));
        assertThat(run.out()).startsWith("{\n  \"schema\": \"1\",\n  \"shipment\": \"T-CLEAR\",");
        assertThat(run.out())
                .contains("\n}\n{\n  \"schema\": \"1\",\n  \"shipment\": \"T-WARNED\",")
                .endsWith("\n}\n");
    }

    @Test
    void reports_go_to_a_file() throws IOException {
        Path out = directory.resolve("report.txt");
        Run run = check(TinyPack.clear(), "-", "--out", out.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(check(TinyPack.clear(), "-").out());
    }

    @Test
    void a_report_that_cannot_be_written_is_told() {
        String out = directory.resolve("missing/report.txt").toString();
        assertThat(check(TinyPack.clear(), "-", "--out", out))
                .isEqualTo(new Run(2, "", "--out " + out + ": there is no such file or directory\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_told() {
        assertThat(check(TinyPack.clear(), "-", "--out", "/dev/full"))
                .isEqualTo(new Run(3, "", "--out /dev/full: No space left on device\n"));
    }

    @Test
    void a_shipment_is_not_overwritten_by_its_report() throws IOException {
        String file = file("a.json", TinyPack.clear());
        assertThat(check("", file, "--out", file))
                .isEqualTo(
                        new Run(2, "", "--out " + file + ": this is a shipment to check; it would be overwritten\n"));
        assertThat(Files.readString(Path.of(file))).isEqualTo(TinyPack.clear());
    }

    @Test
    void an_unexpected_failure_is_told_in_one_line_and_in_full_on_demand() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken on purpose");
            }
        };
        String[] args = {"check", "-", "--rules", rules};
        assertThat(run(broken, err, args)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("corridor failed: broken on purpose; run with --debug for details\n");
        String[] debug = {"check", "-", "--rules", rules, "--debug"};
        assertThat(run(broken, err, debug)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat org.corridorrules.");
    }

    private static int run(InputStream in, ByteArrayOutputStream err, String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(in, nowhere, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        Map<String, String> environment =
                Map.of("XDG_CACHE_HOME", shared.resolve("cache").toString());
        return Corridor.run(args, console, environment, Clock.systemUTC());
    }

    @Test
    void a_missing_file_is_told_and_the_rest_goes_on() {
        String file = directory.resolve("none.json").toString();
        assertThat(check("", file)).isEqualTo(new Run(2, "", file + ": there is no such file or directory\n"));
        Run run = check(TinyPack.clear(), file, "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("CLEAR  T-CLEAR");
    }

    @Test
    void a_directory_without_shipments_is_told() {
        assertThat(check("", directory.toString()))
                .isEqualTo(new Run(2, "", directory + ": there is no .json file in this directory\n"));
    }

    @Test
    void a_wrong_option_is_told_with_a_hint() {
        assertThat(run("", "check", "-", "--colour"))
                .isEqualTo(new Run(2, "", "Unknown option: '--colour'\nTry 'corridor check --help'.\n"));
    }

    @Test
    void wrong_values_are_told_with_a_hint() {
        assertThat(run("", "check", "-", "--now", "2026-11-30T10:00:00"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                Invalid value for option '--now': "2026-11-30T10:00:00" is not a moment with an offset, such as \
                2026-11-30T22:00:00+08:00
                Try 'corridor check --help'.
                """));
        assertThat(run("", "check", "-", "--format", "pdf"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                """
                Invalid value for option '--format': expected one of [TEXT, JSON, NDJSON] (case-insensitive) but was 'pdf'
                Try 'corridor check --help'.
                """));
        assertThat(run("", "check", "-", "--rules", directory + "/none"))
                .isEqualTo(new Run(
                        2,
                        "",
                        """
                --rules %s/none: there is no such directory or file
                Try 'corridor check --help'.
                """
                                .formatted(directory)));
    }

    @Test
    void a_command_without_its_part_is_told_with_a_hint() {
        assertThat(run("").status()).isEqualTo(2);
        assertThat(run("", "rules"))
                .isEqualTo(new Run(2, "", "Missing required subcommand\nTry 'corridor rules --help'.\n"));
    }

    @Test
    void a_broken_rule_pack_is_told_with_every_problem() {
        assertThat(run(TinyPack.clear(), "check", "-", "--rules", directory.toString()))
                .isEqualTo(new Run(
                        3, "", "pack.yaml: the pack has no file pack.yaml; write one with id, version and lawAsOf\n"));
    }

    @Test
    void the_rules_are_listed_in_columns() {
        assertThat(run("", "rules", "list", "--rules", rules))
                .isEqualTo(new Run(
                        0,
                        """
                ID          SEVERITY  CONFIDENCE  VALIDITY                FOLDER     TITLE
                CN-EXP-001  WARN      HIGH        2025-09-01..2026-12-31  cn/export  Export declaration is missing
                """,
                        ""));
        assertThat(run("", "rules", "list", "--rules", rules, "--on", "2027-01-01"))
                .isEqualTo(new Run(
                        0,
                        """
                ID  SEVERITY  CONFIDENCE  VALIDITY  FOLDER  TITLE
                """,
                        ""));
    }

    @Test
    void a_lane_through_an_unknown_place_is_refused() {
        assertThat(run("", "rules", "list", "--rules", rules, "--lane", "CN-ATLANTIS"))
                .isEqualTo(new Run(
                        2, "", "--lane CN-ATLANTIS: the rules know no customs territory or country ATLANTIS\n"));
    }

    @Test
    void the_catalogue_names_law_and_lane_of_each_rule() {
        assertThat(run("", "rules", "list", "--rules", rules, "--format", "markdown")
                        .out())
                .contains("| CN-EXP-001 | Export declaration is missing | WARN | CN EXPORT | 2025-09-01..2026-12-31 |");
    }

    @Test
    void schemas_are_printed() {
        assertThat(run("", "schema").out()).contains("\"$id\": \"https://corridorrules.org/schema/shipment-1.json\"");
        assertThat(run("", "schema", "report").out())
                .contains("\"$id\": \"https://corridorrules.org/schema/report-1.json\"");
        assertThat(run("", "schema", "parameters").out())
                .contains("\"$id\": \"https://corridorrules.org/schema/parameters-1.json\"");
        assertThat(run("", "schema", "texts").out())
                .contains("\"$id\": \"https://corridorrules.org/schema/texts-1.json\"");
    }

    @Test
    void the_version_is_printed() {
        assertThat(run("", "--version")).isEqualTo(new Run(0, "corridor dev" + System.lineSeparator(), ""));
    }
}
