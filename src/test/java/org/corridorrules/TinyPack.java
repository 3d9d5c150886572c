package org.corridorrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridorrules.pack.PackFiles;

/** A rule pack of a few files for tests: starts with a head, the bundled places, and nothing else. */
public final class TinyPack {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public TinyPack() {
        with(
                "pack.yaml",
                """
                id: tiny
                version: "1"
                lawAsOf: 2026-11-22
                """);
        for (String list : new String[] {"places.csv", "territories.csv", "border-pairs.csv"}) {
            try {
                files.put("reference/" + list, Files.readAllBytes(Path.of("rules/reference", list)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public TinyPack with(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A rule in {@code eu/entry/<name>.drl} with all that a rule must say of itself, and its text. */
    public TinyPack withEntryRule(String id, String when, String then) {
        with(
                "text/en." + id + ".yaml",
                """
                language: en
                texts:
                  %s:
                    title: Title of %s
                    message: "Found {actual}, limit {limit}."
                    remedy: Mend it.
                """
                        .formatted(id, id));
        return with(
                "eu/entry/" + id.toLowerCase(java.util.Locale.ROOT) + ".drl",
                """
                package eu.entry

                rule "%s"
                    @severity( BLOCK )
                    @basis( "Some Act, Art. 1" )
                    @confidence( HIGH )
                    @reviewed( "2026-11-22" )
                when
                    %s
                then
                    %s
                end
                """
                        .formatted(id, when, then));
    }

    public TinyPack withParameter(String name, String unit, String values) {
        return with(
                "parameters/" + name + ".yaml",
                """
                parameters:
                  %s:
                    description: A value.
                    unit: %s
                    values:
                %s
                """
                        .formatted(name, unit, values.indent(6)));
    }

    public PackFiles files() {
        return new PackFiles(files);
    }

    public Path writeTo(Path directory) {
        files.forEach((name, bytes) -> {
            try {
                Path path = directory.resolve(name);
                Files.createDirectories(path.getParent());
                Files.write(path, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return directory;
    }
}
