package org.corridorrules.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until somebody saves files. Used by one thread. */
final class FileWatch implements Closeable {

    /** Editors save in several steps; what comes within so many milliseconds is one change. */
    private static final long QUIET = 80;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service = FileSystems.getDefault().newWatchService();
    private final Map<WatchKey, Path> directories = new HashMap<>();
    private final List<Path> watched = new ArrayList<>();

    /**
     * Begins to watch.
     *
     * @param paths files, and directories with all that is below them
     */
    FileWatch(Collection<Path> paths) throws IOException {
        for (Path path : paths) {
            Path whole = path.toAbsolutePath().normalize();
            watched.add(whole);
            if (Files.isDirectory(whole)) {
                addTree(whole);
            } else {
                add(whole.getParent());
            }
        }
    }

    private void addTree(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.filter(Files::isDirectory).toList()) {
                add(path);
            }
        }
    }

    private void add(Path directory) throws IOException {
        directories.put(directory.register(service, KINDS), directory);
    }

    /** The files that were saved, made or removed since the last call, absolute; waits for the first. Empty when interrupted. */
    SortedSet<Path> changed() throws IOException {
        SortedSet<Path> changed = new TreeSet<>();
        try {
            while (changed.isEmpty()) {
                for (WatchKey key = service.take(); key != null; key = service.poll(QUIET, TimeUnit.MILLISECONDS)) {
                    take(key, changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TreeSet<>();
        }
        return changed;
    }

    private void take(WatchKey key, SortedSet<Path> into) throws IOException {
        Path directory = directories.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path path = directory.resolve(name);
                if (Files.isDirectory(path)) {
                    addTree(path);
                } else if (watched.stream().anyMatch(path::startsWith)) {
                    into.add(path);
                }
            }
        }
        key.reset();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
