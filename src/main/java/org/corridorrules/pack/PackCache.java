package org.corridorrules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Compiled packs by their content: a directory for each hash. Safe for several processes at once, because a pack
 * appears under its name only when it is whole.
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
        Path entry = directory.resolve(files.sha256() + "-" + version());
        try {
            if (Files.exists(entry.resolve(CONTENT))) {
                return CompiledPack.read(entry, CONTENT).load();
            }
        } catch (IOException | RuntimeException e) {
            // An entry that cannot be read is compiled again, as if it were absent.
        }
        CompiledPack compiled = CompiledPack.compile(files, vocabulary);
        store(compiled, entry);
        return compiled.load();
    }

    private void store(CompiledPack compiled, Path entry) {
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempDirectory(directory, "draft-");
            compiled.write(draft, CONTENT);
            try {
                Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
                return; // another process was faster
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the cache of compiled rules in " + directory + " cannot be written", e);
        }
    }

    /** Compiled rules lean on the classes of this library: another build is another entry. */
    private static String version() {
        String version = PackCache.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
