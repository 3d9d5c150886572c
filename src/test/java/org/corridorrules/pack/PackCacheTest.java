package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridorrules.TinyPack;
import org.corridorrules.fact.Facts;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCacheTest {

    private static final String WHEN = "$at : ShipmentAt( territory == \"EU\", act == \"ENTRY\" )";
    private static final String THEN = "findings.report( $at );";

    @TempDir
    private Path directory;

    /** The files compiled so far, in one list for each load. */
    private final List<Set<String>> compiled = new ArrayList<>();

    private static TinyPack twoRules() {
        return new TinyPack().withEntryRule("EU-TST-001", WHEN, THEN).withEntryRule("EU-TST-002", WHEN, THEN);
    }

    private RulePack load(TinyPack pack) {
        return new PackCache(directory, (files, names, vocabulary) -> {
                    compiled.add(new TreeSet<>(names));
                    return RuleCompiler.compileEach(files, names, vocabulary);
                })
                .load(pack.files(), Facts.VOCABULARY);
    }

    private static List<String> rules(RulePack pack) {
        return pack.models().stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .toList();
    }

    private Path only(String prefix) throws IOException {
        try (Stream<Path> entries = Files.walk(directory)) {
            return entries.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final Set<String> BOTH = Set.of("eu/entry/eu-tst-001.drl", "eu/entry/eu-tst-002.drl");

    @Test
    void a_pack_is_compiled_once() {
        load(twoRules());
        assertThat(rules(load(twoRules()))).containsExactly("EU-TST-001", "EU-TST-002");
        assertThat(compiled).containsExactly(BOTH, Set.of());
    }

    @Test
    void a_changed_rule_file_is_compiled_alone() {
        load(twoRules());
        RulePack changed = load(twoRules()
                .withEntryRule("EU-TST-002", "$at : ShipmentAt( territory == \"EU\", act == \"IMPORT\" )", THEN));
        assertThat(rules(changed)).containsExactly("EU-TST-001", "EU-TST-002");
        assertThat(compiled).containsExactly(BOTH, Set.of("eu/entry/eu-tst-002.drl"));
    }

    @Test
    void a_changed_word_parameter_list_or_case_compiles_nothing_and_is_seen() {
        TinyPack pack =
                twoRules().withParameter("x.limit", "EUR", "- { value: \"1\", confidence: HIGH, basis: \"Act\" }");
        RulePack before = load(pack);
        RulePack after =
                load(pack.withParameter("x.limit", "EUR", "- { value: \"2\", confidence: HIGH, basis: \"Act\" }")
                        .with("reference/x.csv", "hs,from,until,confidence,source,facts\n2203,,,HIGH,act,\n")
                        .with(
                                "text/en.EU-TST-001.yaml",
                                "language: en\ntexts:\n  EU-TST-001: { title: New, message: M, remedy: R }\n"));
        RulePack tested = load(pack.with("eu/entry/eu-tst-001.test.yaml", "cases: []\n"));
        assertThat(compiled).containsExactly(BOTH, Set.of(), Set.of());
        assertThat(after.parameters().get("x.limit").values().get(0).value()).isEqualTo("2");
        assertThat(after.lists()).containsKey("x");
        assertThat(after.text("EU-TST-001", "en").title()).isEqualTo("New");
        assertThat(List.of(before.sha256(), after.sha256(), tested.sha256())).doesNotHaveDuplicates();
        assertThat(tested.sha256()).isEqualTo(pack.files().sha256());
    }

    @Test
    void a_deleted_rule_is_gone_and_one_that_comes_back_is_not_compiled_again() {
        load(twoRules());
        RulePack less = load(new TinyPack().withEntryRule("EU-TST-001", WHEN, THEN));
        assertThat(rules(less)).containsExactly("EU-TST-001");
        assertThat(less.rules()).containsOnlyKeys("EU-TST-001");
        assertThat(rules(load(twoRules()))).containsExactly("EU-TST-001", "EU-TST-002");
        assertThat(compiled).containsExactly(BOTH, Set.of(), Set.of());
    }

    @Test
    void a_renamed_file_is_known_by_its_new_name() {
        TinyPack pack = new TinyPack().withEntryRule("EU-TST-001", WHEN, THEN);
        load(pack);
        String rule = pack.files().text("eu/entry/eu-tst-001.drl");
        RulePack renamed = load(new TinyPack()
                .with("text/en.yaml", pack.files().text("text/en.EU-TST-001.yaml"))
                .with("eu/entry/2. новый-закон.drl", rule));
        assertThat(rules(renamed)).containsExactly("EU-TST-001");
        assertThat(renamed.rules().get("EU-TST-001").file()).isEqualTo("eu/entry/2. новый-закон.drl");
    }

    @Test
    void names_that_differ_only_in_signs_are_two_files() {
        TinyPack pack = twoRules();
        String first = pack.files().text("eu/entry/eu-tst-001.drl");
        String second = pack.files().text("eu/entry/eu-tst-002.drl");
        RulePack loaded = load(new TinyPack()
                .with("text/en.1.yaml", pack.files().text("text/en.EU-TST-001.yaml"))
                .with("text/en.2.yaml", pack.files().text("text/en.EU-TST-002.yaml"))
                .with("eu/entry/a-b.drl", first)
                .with("eu/entry/a_b.drl", second));
        assertThat(rules(loaded)).containsExactlyInAnyOrder("EU-TST-001", "EU-TST-002");
    }

    @Test
    void a_file_without_rules_is_no_fault() {
        assertThat(rules(load(twoRules().with("eu/entry/later.drl", "package eu.entry\n"))))
                .containsExactly("EU-TST-001", "EU-TST-002");
        assertThat(rules(load(new TinyPack()))).isEmpty();
    }

    @Test
    void an_id_in_two_files_is_refused_however_they_came_into_the_cache() {
        load(twoRules());
        TinyPack twice = twoRules();
        twice.with("eu/entry/again.drl", twice.files().text("eu/entry/eu-tst-001.drl"));
        assertThatThrownBy(() -> load(twice))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining(
                        "rule EU-TST-001 stands in eu/entry/again.drl already, line 3; an id is used once");
        assertThat(compiled).containsExactly(BOTH);
    }

    @Test
    void a_fault_that_only_the_compiler_sees_is_told_with_its_place_each_time() {
        TinyPack faulty = twoRules().withEntryRule("EU-TST-002", "$at : ShipmentAt( act == \"ENTRY\" && )", THEN);
        for (int time = 1; time <= 2; time++) {
            assertThatThrownBy(() -> load(faulty))
                    .isInstanceOf(RulePackException.class)
                    .hasMessageContaining("eu/entry/eu-tst-002.drl:9:");
        }
        assertThat(rules(load(twoRules()))).containsExactly("EU-TST-001", "EU-TST-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules-", "content-"})
    void a_damaged_entry_is_made_again(String prefix) throws IOException {
        load(twoRules());
        Path entry = only(prefix);
        byte[] whole = Files.readAllBytes(entry);
        List<byte[]> damaged = new ArrayList<>();
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            damaged.add(Arrays.copyOf(whole, length));
        }
        byte[] spoilt = whole.clone();
        spoilt[whole.length / 2] ^= 1;
        damaged.add(spoilt);
        for (byte[] bytes : damaged) {
            Files.write(entry, bytes);
            assertThat(rules(load(twoRules()))).containsExactly("EU-TST-001", "EU-TST-002");
            assertThat(Files.readAllBytes(entry)).isNotEqualTo(bytes);
        }
        load(twoRules());
        assertThat(compiled.get(compiled.size() - 1)).isEmpty();
    }

    @Test
    void several_may_use_one_cache_at_once() {
        PackCache cache = new PackCache(directory);
        List<List<String>> loaded = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> rules(cache.load(
                        twoRules()
                                .withParameter(
                                        "x.v" + number % 2,
                                        "EUR",
                                        "- { value: \"1\", confidence: HIGH, basis: \"Act\" }")
                                .files(),
                        Facts.VOCABULARY)))
                .toList();
        assertThat(loaded).hasSize(8).containsOnly(List.of("EU-TST-001", "EU-TST-002"));
        load(twoRules());
        assertThat(compiled).containsExactly(Set.of());
    }

    @Test
    void a_cache_that_cannot_be_made_costs_only_time() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        PackCache cache = new PackCache(file.resolve("cache"));
        assertThat(rules(cache.load(twoRules().files(), Facts.VOCABULARY))).containsExactly("EU-TST-001", "EU-TST-002");
    }

    @Test
    void classes_are_taken_only_from_a_directory_of_the_owner_alone() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        load(twoRules());
        Path store = only("rules-").getParent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
                .isEqualTo("rwx------");
        try (Stream<Path> entries = Files.list(store)) {
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                            .isEqualTo("rw-------"));
        }
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxrwx---"));
        load(twoRules());
        assertThat(compiled).containsExactly(BOTH, BOTH);
    }

    @Test
    void only_what_the_last_packs_need_is_kept() throws IOException {
        for (int version = 0; version < 40; version++) {
            load(twoRules()
                    .withParameter("x.v" + version, "EUR", "- { value: \"1\", confidence: HIGH, basis: \"Act\" }"));
        }
        try (Stream<Path> entries = Files.list(only("rules-").getParent())) {
            assertThat(entries.map(entry -> entry.getFileName().toString().replaceAll("-.*", "")))
                    .hasSize(16 + 16 + 2)
                    .filteredOn("rules"::equals)
                    .hasSize(2);
        }
        assertThat(compiled.stream().filter(names -> !names.isEmpty())).containsExactly(BOTH);
    }
}
