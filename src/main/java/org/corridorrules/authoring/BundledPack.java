package org.corridorrules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePackException;

/** Compiles the bundled rule pack when the project is built, so that nothing is compiled at start. */
public final class BundledPack {

    private static final Pattern OF_RULES = Pattern.compile(".*[0-9A-F]{32}.*[.]class");

    private BundledPack() {}

    /** @param arguments the directory of the rules and the directory of the classes */
    public static void main(String[] arguments) throws IOException {
        try {
            PackFiles files = PackFiles.of(Path.of(arguments[0]));
            CompiledPack pack = CompiledPack.compile(files, Facts.VOCABULARY);
            Path classes = Path.of(arguments[1]);
            removeClassesOfEarlierBuilds(pack, classes);
            pack.write(classes, CompiledPack.BUNDLED);
            writeSources(files, classes.resolve(RuleSources.BUNDLED));
        } catch (RulePackException e) {
            throw new IllegalStateException(
                    "the rule pack has " + e.problems().size() + " problem(s):\n" + e.getMessage());
        }
    }

    /** Their names hold hashes, so a changed rule does not write over its old classes: they would pile up in the jar. */
    private static void removeClassesOfEarlierBuilds(CompiledPack pack, Path directory) throws IOException {
        Set<Path> roots = new TreeSet<>();
        pack.classes().keySet().forEach(name -> roots.add(directory.resolve(name.substring(0, name.indexOf('/')))));
        for (Path root : roots) {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(BundledPack::isOfRules).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** The rules as they were written: who asks why one is silent wants to read it. */
    private static void writeSources(PackFiles files, Path directory) throws IOException {
        deleteAll(directory);
        for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            if (file.getKey().endsWith(".drl")) {
                Path path = directory.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean isOfRules(Path file) {
        return OF_RULES.matcher(file.getFileName().toString()).matches();
    }
}
