package org.corridorrules.authoring.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What earlier runs have found, by the hash of everything that decides it. A file that cannot be read or written costs
 * time, never the answer. Used by one thread.
 */
public final class Known {

    /** Counted up when the form of the file, or what is changed in a rule, changes. */
    private static final String FORM = "mutation-1";

    /** So many rules, parameters and lists are remembered, those used last. */
    private static final int MOST = 20_000;

    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}[0-9 ]*+");

    private final Path file;
    private final Map<String, BitSet> survivors = new LinkedHashMap<>();

    /** @param directory made if absent, may be deleted at any time */
    public Known(Path directory) {
        this.file = directory.resolve(FORM);
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                if (LINE.matcher(line).matches()) {
                    String[] words = line.split(" ");
                    BitSet places = new BitSet();
                    for (int i = 1; i < words.length; i++) {
                        places.set(Integer.parseInt(words[i]));
                    }
                    survivors.put(words[0], places);
                }
            }
        } catch (IOException | NumberFormatException e) {
            survivors.clear();
        }
    }

    /** The changes that no case noticed, by their place; null if nobody knows. */
    BitSet survivors(String key) {
        return survivors.get(key);
    }

    void remember(String key, BitSet places) {
        survivors.remove(key);
        survivors.put(key, places);
    }

    void save() {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "draft-", "");
            try {
                Files.write(
                        draft,
                        survivors.entrySet().stream()
                                .skip(Math.max(0, survivors.size() - MOST))
                                .map(entry -> entry.getKey()
                                        + entry.getValue().stream()
                                                .mapToObj(place -> " " + place)
                                                .collect(Collectors.joining()))
                                .toList());
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // What is not kept is tried again.
        }
    }
}
