package org.corridorrules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a rule pack by their path, with forward slashes. Immutable as long as nobody writes to the arrays. */
public record PackFiles(SortedMap<String, byte[]> files) {

    public PackFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** All files under a directory except hidden ones. */
    public static PackFiles of(Path directory) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> paths = walk.filter(Files::isRegularFile).toList();
            for (Path path : paths) {
                String name = directory.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackFiles(files);
    }

    /** SHA-256 over the path and content of every file, in the order of the paths; lower-case hexadecimal. */
    public String sha256() {
        List<byte[]> parts = new ArrayList<>();
        files.forEach((name, content) -> {
            String head = name + "\0" + content.length + "\0";
            parts.add(head.getBytes(StandardCharsets.UTF_8));
            parts.add(content);
        });
        return Hashes.sha256(parts.toArray(new byte[0][]));
    }

    /** The files that a test chooses by their name. */
    PackFiles only(Predicate<String> test) {
        SortedMap<String, byte[]> chosen = new TreeMap<>(files);
        chosen.keySet().removeIf(test.negate());
        return new PackFiles(chosen);
    }

    /** The names of the rule files, in their order. */
    List<String> rules() {
        return files.keySet().stream().filter(name -> name.endsWith(".drl")).toList();
    }

    /** The file as text. */
    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
