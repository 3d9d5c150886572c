package org.corridorrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.json.Spelling;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which cases to run. What stands in one option widens the choice, a further option narrows it. */
final class CaseFilter {

    @Parameters(
            paramLabel = "PATH",
            description = "Only the cases of a folder, a rule file or a case file of the pack, such as eu/entry.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--id", paramLabel = "RULE", description = "Only cases that say something of a rule.")
    private Set<String> ids = new TreeSet<>();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only cases that say something of a rule with this tag.")
    private Set<String> tags = new TreeSet<>();

    @Option(names = "--name", paramLabel = "TEXT", description = "Only cases whose name contains this text.")
    private String text = "";

    /** Whether every case is asked for. */
    boolean all() {
        return paths.isEmpty() && ids.isEmpty() && tags.isEmpty() && text.isEmpty();
    }

    /**
     * Chooses the files that can hold such a case, by their path within the pack.
     *
     * @throws IllegalArgumentException if a path leads nowhere in the pack
     */
    Predicate<String> files(Path pack) {
        if (paths.isEmpty()) {
            return file -> true;
        }
        List<String> chosen = new ArrayList<>();
        for (String path : paths) {
            String inside = inside(pack, path);
            boolean rules = inside.endsWith(".drl");
            chosen.add(rules ? inside.substring(0, inside.lastIndexOf('/') + 1) : inside);
        }
        return file ->
                chosen.stream().anyMatch(path -> path.isEmpty() || file.equals(path) || file.startsWith(folder(path)));
    }

    /**
     * Chooses among the cases of those files.
     *
     * @throws IllegalArgumentException if there is no such rule or tag
     */
    Predicate<RuleCase> cases(Path directory, RulePack pack) {
        Predicate<RuleCase> chosen = rule -> rule.name().contains(text);
        List<Set<String>> wanted = new ArrayList<>();
        if (!ids.isEmpty()) {
            ids.forEach(id -> known("rule", id, pack.rules().keySet()));
            wanted.add(ids);
        }
        if (!tags.isEmpty()) {
            Set<String> all = new TreeSet<>();
            pack.rules().values().forEach(rule -> all.addAll(rule.tags()));
            tags.forEach(tag -> known("tag", tag, all));
            wanted.add(ids(pack, rule -> rule.tags().stream().anyMatch(tags::contains)));
        }
        Set<String> ruleFiles = new TreeSet<>();
        paths.stream().map(path -> inside(directory, path)).forEach(ruleFiles::add);
        if (!ruleFiles.isEmpty() && ruleFiles.stream().allMatch(path -> path.endsWith(".drl"))) {
            wanted.add(ids(pack, rule -> ruleFiles.contains(rule.file())));
        }
        for (Set<String> rules : wanted) {
            chosen = chosen.and(rule -> rule.concerns(rules));
        }
        return chosen;
    }

    private static Set<String> ids(RulePack pack, Predicate<RuleInfo> test) {
        Set<String> ids = new TreeSet<>();
        pack.rules().values().stream().filter(test).forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    static void known(String what, String name, Collection<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("there is no " + what + " " + name
                    + Spelling.nearest(name, names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        }
    }

    /** The path within the pack, written from there or from where the command runs. */
    static String inside(Path pack, String path) {
        Path root = pack.toAbsolutePath().normalize();
        for (Path from : List.of(Path.of(""), pack)) {
            Path found = from.toAbsolutePath().resolve(path).normalize();
            if (found.startsWith(root) && Files.exists(found)) {
                return root.relativize(found).toString().replace('\\', '/');
            }
        }
        throw new IllegalArgumentException(
                path + ": the pack has no such folder or file; write it as eu/entry or as eu/entry/ens.drl");
    }

    static String folder(String path) {
        return path.endsWith("/") ? path : path + "/";
    }
}
