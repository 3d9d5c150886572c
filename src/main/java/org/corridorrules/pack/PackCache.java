package org.corridorrules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Compiled packs by their content: a directory for each hash. Safe for several processes at once, because a pack
 * appears under its name only when it is whole. A cache that cannot be read or written costs time, never the answer.
 */
public final class PackCache {

    private static final String CONTENT = "pack.json";

    private final Path directory;

    public PackCache(Path directory) {
        this.directory = directory;
    }

    /**
     * The pack, compiled now or before.
     *
     * @throws RulePackException with everything that is wrong
     */
    public RulePack load(PackFiles files, Vocabulary vocabulary) {
        Path entry = directory.resolve(files.sha256() + "-" + vocabulary.fingerprint());
        try {
            if (Files.exists(entry.resolve(CONTENT))) {
                return CompiledPack.read(entry, CONTENT).load();
            }
        } catch (IOException | RuntimeException e) {
            delete(entry); // half an entry is none
        }
        CompiledPack compiled = CompiledPack.compile(files, vocabulary);
        store(compiled, entry);
        return compiled.load();
    }

    private void store(CompiledPack compiled, Path entry) {
        Path draft = null;
        try {
            Files.createDirectories(directory);
            draft = Files.createTempDirectory(directory, "draft-");
            compiled.write(draft, CONTENT);
            Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(draft); // another process was faster, or the directory cannot be written
        }
    }

    private static void delete(Path path) {
        if (path == null) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What stays is found broken again and does no harm.
        }
    }
}
