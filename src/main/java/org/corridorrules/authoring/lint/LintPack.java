package org.corridorrules.authoring.lint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Flaw;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.PackProblem;
import org.corridorrules.pack.PackReader;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RuleSource;

/**
 * Everything that lint looks at: the files of a pack, what was read from them, and the cases. Nothing is compiled.
 *
 * @param content what could be read; incomplete if there are problems
 * @param rules in the order of their ids
 * @param cases by their file
 * @param unreadable files of cases with what is wrong in them
 */
record LintPack(
        PackFiles files,
        PackContent content,
        List<PackProblem> problems,
        List<LintRule> rules,
        SortedMap<String, List<RuleCase>> cases,
        SortedMap<String, String> unreadable) {

    static LintPack read(Path directory) {
        CompletableFuture<Cases> cases = CompletableFuture.supplyAsync(() -> Cases.read(directory));
        PackFiles files = PackFiles.of(directory);
        PackReader reader = new PackReader(files, Facts.VOCABULARY);
        PackContent content = reader.read();
        Cases read = cases.join();
        return new LintPack(
                files, content, List.copyOf(reader.problems()), rules(files, content), read.cases(), read.unreadable());
    }

    private static List<LintRule> rules(PackFiles files, PackContent content) {
        Map<String, Map<Integer, RuleSource>> sources = new HashMap<>();
        files.files().keySet().stream().filter(name -> name.endsWith(".drl")).forEach(name -> {
            Map<Integer, RuleSource> byLine = new HashMap<>();
            RuleSource.of(text(files, name))
                    .forEach(rule -> byLine.put(rule.id().line(), rule));
            sources.put(name, byLine);
        });
        List<LintRule> rules = new ArrayList<>();
        for (RuleInfo info : content.rules()) {
            rules.add(LintRule.of(info, sources.get(info.file()).get(info.line())));
        }
        return List.copyOf(rules);
    }

    /** The cases that can be read, and what is wrong with the files that cannot. */
    private record Cases(SortedMap<String, List<RuleCase>> cases, SortedMap<String, String> unreadable) {

        static Cases read(Path directory) {
            RuleCases reader = new RuleCases(directory);
            try {
                return new Cases(reader.all(), new TreeMap<>());
            } catch (IllegalArgumentException e) {
                return oneByOne(directory, reader);
            }
        }

        private static Cases oneByOne(Path directory, RuleCases reader) {
            Cases cases = new Cases(new TreeMap<>(), new TreeMap<>());
            for (String name : PackFiles.of(directory).files().keySet()) {
                try {
                    cases.cases().putAll(reader.in(name::equals));
                } catch (IllegalArgumentException e) {
                    cases.unreadable().put(name, e.getMessage());
                }
            }
            return cases;
        }
    }

    /** Whether a file under a folder cannot be read, so that nothing can be called missing there. */
    boolean isUnreadable(String folder) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.flaw() == Flaw.FILE_UNREADABLE && problem.file().startsWith(folder));
    }

    /** The rules in whose condition and report nothing is wrong, so that all of both is known. */
    List<LintRule> readable() {
        return rules.stream()
                .filter(rule -> rule.source().missing().isEmpty()
                        && !rule.source().when().isEmpty()
                        && problems.stream().noneMatch(rule::holdsIn))
                .toList();
    }

    /** Whether something is wrong in a rule, so that it may name more than was read. */
    boolean hasBrokenRules() {
        return problems.stream().anyMatch(problem -> problem.file().endsWith(".drl"));
    }

    List<RuleCase> allCases() {
        return cases.values().stream().flatMap(Collection::stream).toList();
    }

    /** A file as text; empty if there is none such. */
    String text(String file) {
        return files.files().containsKey(file) ? text(files, file) : "";
    }

    private static String text(PackFiles files, String file) {
        return new String(files.files().get(file), StandardCharsets.UTF_8);
    }

    /** The names of the files of one folder and ending, in their order. */
    List<String> names(String folder, String ending) {
        return files.files().keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(ending))
                .toList();
    }
}
