package org.corridorrules.authoring.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes a book into a folder, in place of an earlier one. */
public final class BookFolder {

    /** Names every file of the book, so that a later one knows what it may delete. */
    static final String CONTENTS = "contents.txt";

    private final Path folder;

    /** @throws IllegalArgumentException if the folder holds something else than a book */
    public BookFolder(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " is a file; name a folder for the book");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(CONTENTS))) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new IllegalArgumentException(
                            folder + " holds other files and no earlier book; name a folder that is new or empty");
                }
            }
        }
    }

    /** Writes what is new or changed, and deletes what an earlier book had and this one has not. */
    public void write(SortedMap<String, String> files) throws IOException {
        Path contents = folder.resolve(CONTENTS);
        List<String> earlier = Files.exists(contents) ? Files.readAllLines(contents) : List.of();
        // Whoever is interrupted leaves a folder that can be written again.
        TreeSet<String> both = new TreeSet<>(earlier);
        both.addAll(files.keySet());
        put(contents, lines(both));
        for (String name : earlier) {
            Path file = folder.resolve(name).normalize();
            if (!files.containsKey(name) && file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            put(folder.resolve(file.getKey()), file.getValue());
        }
        put(contents, lines(files.keySet()));
    }

    private static String lines(Collection<String> names) {
        return String.join("\n", names) + "\n";
    }

    private static void put(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }
}
