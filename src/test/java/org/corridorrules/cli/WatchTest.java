package org.corridorrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.corridorrules.TinyPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatchTest {

    @TempDir
    private Path directory;

    private Path pack;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger status = new AtomicInteger(-1);
    private Thread run;

    @BeforeEach
    void write_a_pack_of_two_rules() throws IOException {
        pack = directory.resolve("rules");
        new TinyPack()
                .withEntryRule(
                        "EU-T-001",
                        "$item : GoodsItemAt( territory == \"EU\", act == \"ENTRY\", lacks( \"hsCode\" ) )",
                        "findings.report( $item, \"hsCode\" );")
                .withEntryRule(
                        "EU-T-002",
                        "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\", !filed( \"ENS\" ) )",
                        "findings.filing( $at, \"ENS\" );")
                .with("eu/entry/one.test.yaml", cases("EU-T-001", "/consignments/0/goods/0/hsCode"))
                .with("eu/entry/two.test.yaml", cases("EU-T-002", "/filings"))
                .writeTo(pack);
        Files.createDirectories(pack.resolve("bases"));
        Files.copy(Path.of("rules/bases/china-europe-express.json"), pack.resolve("bases/china-europe-express.json"));
    }

    private static String cases(String rule, String removed) {
        return """
                base: china-europe-express
                cases:
                  - name: it speaks
                    remove: [%2$s]
                    expect:
                      fires:
                        - { rule: %1$s }
                  - name: it is silent
                    expect:
                      silent: [%1$s]
                """
                .formatted(rule, removed);
    }

    @AfterEach
    void end() throws InterruptedException {
        run.interrupt();
        run.join();
    }

    private void start(String... arguments) throws InterruptedException {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        Map<String, String> environment =
                Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString());
        run = new Thread(() -> status.set(Corridor.run(arguments, console, environment, Clock.systemUTC())));
        run.start();
        await(err, "waiting for changes");
    }

    private void await(ByteArrayOutputStream stream, String text) throws InterruptedException {
        while (!stream.toString(UTF_8).contains(text)) {
            assertThat(run.isAlive()).as(out.toString(UTF_8) + err).isTrue();
            Thread.sleep(10);
        }
    }

    @Test
    void a_saved_rule_is_answered_by_its_cases_alone_and_a_broken_one_by_its_mistake() throws Exception {
        start("rules", "test", "--rules", pack.toString(), "--watch");
        await(out, "4 passed, 0 failed");
        Path rule = pack.resolve("eu/entry/eu-t-002.drl");
        String sound = Files.readString(rule);
        Files.writeString(rule, sound.replace("!filed", "filed"));
        await(out, "0 passed, 2 failed");
        assertThat(out.toString(UTF_8))
                .contains(
                        "changed: eu/entry/eu-t-002.drl",
                        "FAILED  eu/entry/two.test.yaml: it speaks",
                        "EU-T-002 should fire, but is silent",
                        "EU-T-002: nearest at eu-entry-1: this condition does not hold: filed( \"ENS\" )"
                                + " (eu/entry/eu-t-002.drl:9)");
        Files.writeString(rule, sound.replace("!filed", "!fild"));
        await(out, "ShipmentAt has no fild");
        Files.writeString(rule, sound);
        await(out, "2 passed, 0 failed");
        run.interrupt();
        run.join();
        assertThat(status).hasValue(ExitStatus.CLEAN);
    }

    @Test
    void a_saved_file_of_cases_is_answered_by_them() throws Exception {
        start("rules", "test", "--rules", pack.toString(), "--watch");
        Path cases = pack.resolve("eu/entry/one.test.yaml");
        Files.writeString(cases, Files.readString(cases).replace("silent: [EU-T-001]", "silent: [EU-T-002]"));
        await(out, "2 passed, 0 failed");
        assertThat(out.toString(UTF_8)).contains("changed: eu/entry/one.test.yaml");
    }

    @Test
    void a_saved_shipment_is_checked_again_alone_and_saved_rules_check_all() throws Exception {
        Path shipments = Files.createDirectories(directory.resolve("shipments"));
        String clean = Files.readString(pack.resolve("bases/china-europe-express.json"));
        Path one = Files.writeString(shipments.resolve("one.json"), clean);
        Files.writeString(shipments.resolve("two.json"), clean);
        start("check", shipments.toString(), "--rules", pack.toString(), "--now", "2026-11-28T12:00:00Z", "--watch");
        await(out, "2 clear");
        out.reset();
        Files.writeString(one, clean.replace("\"hsCode\"", "\"hsCode \""));
        await(err, "one.json:");
        Files.writeString(one, clean);
        await(out, "CLEAR");
        assertThat(out.toString(UTF_8)).doesNotContain("two.json");
        Path rule = pack.resolve("eu/entry/eu-t-002.drl");
        Files.writeString(rule, Files.readString(rule).replace("!filed", "filed"));
        await(out, "2 blocked");
    }
}
