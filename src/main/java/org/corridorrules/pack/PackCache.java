package org.corridorrules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.drools.base.util.Drools;
import org.drools.model.Model;

/**
 * Remembers packs by their content, rule file by rule file: a change in one rule file compiles that file alone, a change
 * in anything else compiles nothing. Immutable; safe for several threads and several processes at once.
 *
 * <p>The cache holds classes, and classes are code: whoever can write to it decides what the next run does. So it lies in
 * a directory of its own that its owner alone may enter, and is passed over where others could write. The sixteen packs
 * used last stay, and everything that none of them needs is removed. A cache that is damaged, or cannot be read or
 * written, costs time, never the answer.
 */
public final class PackCache {

    /** Counted up when the form of the entries changes. */
    private static final String FORM = "1";

    /** Compiles rule files, each by itself. */
    interface Compiler {
        SortedMap<String, CompiledRules> compile(PackFiles files, Set<String> names, Vocabulary vocabulary);
    }

    private final CacheStore store;
    private final Compiler compiler;

    /** @param directory made if absent, may be shared and may be deleted at any time */
    public PackCache(Path directory) {
        this(directory, RuleCompiler::compileEach);
    }

    PackCache(Path directory, Compiler compiler) {
        this.store = new CacheStore(directory.resolve("form-" + FORM));
        this.compiler = compiler;
    }

    /**
     * The pack, compiled now or before.
     *
     * @throws RulePackException with everything that is wrong
     */
    public RulePack load(PackFiles files, Vocabulary vocabulary) {
        Names names = Names.of(files.only(PackReader::reads), vocabulary);
        boolean usable = use(names);
        // What is kept is loaded on one core while the rest is read on another.
        CompletableFuture<SortedMap<String, List<Model>>> loading =
                CompletableFuture.supplyAsync(() -> usable ? models(names.rules()) : new TreeMap<>());
        Optional<PackContent> known = usable ? content(names.content()) : Optional.empty();
        PackContent content = known.orElseGet(() -> PackReader.readSound(files, vocabulary));
        SortedMap<String, List<Model>> models = loading.join();
        Set<String> missing = new TreeSet<>(names.rules().keySet());
        missing.removeAll(models.keySet());
        SortedMap<String, CompiledRules> compiled = compiler.compile(files, missing, vocabulary);
        compiled.forEach((file, rules) -> models.put(file, rules.load()));
        if (usable && (known.isEmpty() || !compiled.isEmpty())) {
            store(names, content, compiled);
        }
        return new RulePack(
                content.withSha256(files.sha256()),
                models.values().stream().flatMap(List::stream).toList());
    }

    /** The names under which the parts of a pack are kept. */
    private record Names(String content, SortedMap<String, String> rules) {

        static Names of(PackFiles files, Vocabulary vocabulary) {
            // Classes fit the words, the Drools and the Java that they were compiled with.
            String version = String.join(
                    " ",
                    Objects.toString(PackCache.class.getPackage().getImplementationVersion()),
                    vocabulary.fingerprint(),
                    Drools.getFullVersion(),
                    Integer.toString(Runtime.version().feature()));
            SortedMap<String, String> rules = new TreeMap<>();
            for (String file : files.rules()) {
                rules.put(file, "rules-" + hash(version, files.only(file::equals)));
            }
            return new Names("content-" + hash(version, files), rules);
        }

        private static String hash(String version, PackFiles files) {
            return Hashes.sha256((version + " " + files.sha256()).getBytes(StandardCharsets.UTF_8));
        }

        List<String> all() {
            return Stream.concat(Stream.of(content), rules.values().stream()).toList();
        }
    }

    private boolean use(Names names) {
        try {
            store.use(names.all());
            return true;
        } catch (IOException e) {
            return false; // it costs time
        }
    }

    private Optional<PackContent> content(String entry) {
        byte[] bytes = store.read(entry);
        if (bytes != null) {
            try {
                return Optional.of(CompiledPack.content(new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                store.remove(entry);
            }
        }
        return Optional.empty();
    }

    /** The rules that are kept, by file. */
    private SortedMap<String, List<Model>> models(SortedMap<String, String> entries) {
        SortedMap<String, List<Model>> models = new TreeMap<>();
        entries.forEach((file, entry) -> models(entry).ifPresent(found -> models.put(file, found)));
        return models;
    }

    private Optional<List<Model>> models(String entry) {
        byte[] bytes = store.read(entry);
        if (bytes != null) {
            try {
                return Optional.of(CompiledRules.ofArchive(bytes).load());
            } catch (IOException | RuntimeException | LinkageError e) {
                store.remove(entry); // it was written by something else
            }
        }
        return Optional.empty();
    }

    private void store(Names names, PackContent content, SortedMap<String, CompiledRules> compiled) {
        try {
            store.write(names.content(), CompiledPack.json(content));
            for (Map.Entry<String, CompiledRules> file : compiled.entrySet()) {
                store.write(names.rules().get(file.getKey()), file.getValue().toArchive());
            }
            store.sweep();
        } catch (IOException e) {
            // What is not kept is compiled again.
        }
    }
}
