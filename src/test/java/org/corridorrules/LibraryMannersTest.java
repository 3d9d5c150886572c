package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library behaves inside any host: any class loader, any language, any zone. */
class LibraryMannersTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-28T12:00:00Z"));

    private static byte[] train() throws Exception {
        return Files.readAllBytes(Path.of("rules/bases/china-europe-express.json"));
    }

    @Test
    void it_boots_and_compiles_under_an_empty_context_class_loader(@TempDir Path directory) throws Exception {
        AtomicReference<Object> outcome = new AtomicReference<>();
        AtomicReference<ClassLoader> afterwards = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                CorridorRules.load(new TinyPack()
                        .withEntryRule(
                                "EU-TST-001",
                                "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\" )",
                                "findings.report( $at );")
                        .writeTo(directory));
                outcome.set(CorridorRules.bundled().check(train(), OPTIONS).schema());
            } catch (Throwable e) {
                outcome.set(e);
            }
            afterwards.set(Thread.currentThread().getContextClassLoader());
        });
        ClassLoader empty = new URLClassLoader(new URL[0], null);
        thread.setContextClassLoader(empty);
        thread.start();
        thread.join();
        assertThat(outcome.get()).isEqualTo("1");
        assertThat(afterwards.get()).isSameAs(empty);
    }

    @Test
    void it_sets_no_system_property() throws Exception {
        Properties before = (Properties) System.getProperties().clone();
        CorridorRules.bundled().check(train(), OPTIONS);
        assertThat(System.getProperties()).isEqualTo(before);
    }

    @Test
    void the_language_and_zone_of_the_machine_never_show() throws Exception {
        Report here = CorridorRules.bundled().check(train(), OPTIONS);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(CorridorRules.bundled().check(train(), OPTIONS)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
