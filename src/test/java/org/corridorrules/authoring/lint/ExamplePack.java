package org.corridorrules.authoring.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pack made of the examples of a page: rules without file, texts or cases of their own get them. */
final class ExamplePack {

    private static final Pattern BLOCK =
            Pattern.compile("```\\w+ (avoid|prefer) ?(\\S*)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"");

    private final Map<String, String> files = new TreeMap<>();

    /** @param kind avoid or prefer */
    static ExamplePack of(Page page, String kind) {
        ExamplePack pack = new ExamplePack();
        Matcher block = BLOCK.matcher(page.markdown());
        while (block.find()) {
            if (block.group(1).equals(kind)) {
                boolean rule = block.group(2).isEmpty();
                pack.with(
                        rule ? "eu/entry/example.drl" : block.group(2),
                        rule ? "package eu.entry\n\n" + block.group(3) : block.group(3));
            }
        }
        return pack;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    ExamplePack with(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Writes the pack with whatever its rules need besides. */
    Path write(Path directory) throws IOException {
        files.putIfAbsent("pack.yaml", "id: example\nversion: \"1\"\nlawAsOf: 2026-11-22\n");
        SortedSet<String> ids = new TreeSet<>();
        files.values().forEach(text -> RULE.matcher(text).results().forEach(rule -> ids.add(rule.group(1))));
        for (String language : List.of("en", "ru", "kk", "zh")) {
            String english = files.getOrDefault("text/en.yaml", texts("en", ids));
            files.putIfAbsent("text/" + language + ".yaml", english.replace("language: en", "language: " + language));
        }
        files.putIfAbsent("eu/entry/example.test.yaml", cases(ids));
        for (String list : List.of("places", "territories", "border-pairs")) {
            files.putIfAbsent(
                    "reference/" + list + ".csv", Files.readString(Path.of("rules/reference", list + ".csv")));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return directory;
    }

    private static String texts(String language, SortedSet<String> ids) {
        StringBuilder text =
                new StringBuilder("language: " + language + "\ntexts:" + (ids.isEmpty() ? " {}" : "") + "\n");
        ids.forEach(id -> text.append("  " + id + ": { title: T, message: M, remedy: R }\n"));
        return text.toString();
    }

    private static String cases(SortedSet<String> ids) {
        StringBuilder text = new StringBuilder("base: china-europe-express\ncases:\n");
        text.append("  - name: silent\n    expect: { silent: " + ids + " }\n");
        ids.forEach(id -> text.append("  - name: speaking\n    expect: { fires: [ { rule: " + id + " } ] }\n"));
        return text.toString();
    }
}
