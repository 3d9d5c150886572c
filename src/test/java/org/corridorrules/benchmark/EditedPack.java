package org.corridorrules.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corridorrules.pack.PackFiles;

/** A copy of the rules in which one rule is changed again and again, each time to a content that was never there. */
final class EditedPack {

    /** Folder of the rule that is changed. */
    static final String FOLDER = "eu/entry";

    private static final String FILE = FOLDER + "/goods-data.drl";
    private static final String PATTERN = "GoodsItemAt( ";

    private final Path directory;
    private final String source;
    private int edits;

    EditedPack(Path directory) {
        this.directory = directory;
        PackFiles rules = PackFiles.of(Path.of("rules"));
        try {
            for (String name : rules.files().keySet()) {
                Path file = directory.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, rules.files().get(name));
            }
            source = Files.readString(directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!source.contains(PATTERN)) {
            throw new IllegalStateException("no rule to change in " + FILE);
        }
    }

    Path directory() {
        return directory;
    }

    /** Gives the first rule of a file one more condition, which always holds. */
    void edit() {
        edits++;
        int end = source.indexOf(" )\n", source.indexOf(PATTERN));
        String changed = source.substring(0, end) + ", country != \"Q" + edits + "\"" + source.substring(end);
        try {
            Files.writeString(directory.resolve(FILE), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
