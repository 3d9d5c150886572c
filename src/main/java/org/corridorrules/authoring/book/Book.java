package org.corridorrules.authoring.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.mutation.Score;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleSource;

/** What the pages of the book are made of, found by what they need. Immutable. */
final class Book {

    private final RulePack pack;
    private final PackFiles files;
    private final Map<String, Score.Tally> mutation;
    private final Map<String, Proof> proofs;
    private final Map<String, RuleSource> sources = new HashMap<>();
    private final Map<String, List<Example>> examples = new HashMap<>();
    private final Map<String, List<RuleInfo>> readersOfParameter;
    private final Map<String, List<RuleInfo>> readersOfList;
    private final Map<String, List<RuleInfo>> successors;
    private final SortedMap<String, List<RuleInfo>> folders = new TreeMap<>();
    private final SortedMap<String, byte[]> shipments = new TreeMap<>();
    private final List<Way> ways;
    private final Acts acts;

    Book(RulePack pack, PackFiles files, RuleCases cases, Map<String, Score.Tally> mutation) {
        this.pack = pack;
        this.files = files;
        this.mutation = mutation;
        Collection<RuleInfo> rules = pack.rules().values();
        readersOfParameter = by(rules, RuleInfo::parameters);
        readersOfList = by(rules, RuleInfo::lists);
        successors = by(rules, RuleInfo::supersedes);
        rules.forEach(rule ->
                folders.computeIfAbsent(rule.folder(), key -> new ArrayList<>()).add(rule));
        rules.stream().map(RuleInfo::file).distinct().forEach(file -> RuleSource.of(file(file))
                .forEach(source -> sources.put(source.id().text(), source)));
        cases.all()
                .forEach((file, all) ->
                        all.forEach(rule -> Stream.concat(rule.speaking().stream(), rule.expect().silent().stream())
                                .distinct()
                                .forEach(id -> examples.computeIfAbsent(id, key -> new ArrayList<>())
                                        .add(new Example(file, rule)))));
        files.files().forEach((name, content) -> {
            if (name.startsWith("bases/") && name.endsWith(".json")) {
                shipments.put(name.substring("bases/".length(), name.length() - ".json".length()), content);
            }
        });
        ways = Way.of(shipments, pack);
        acts = new Acts(pack);
        proofs = Proofs.of(pack, examples, cases, mutation);
    }

    private static Map<String, List<RuleInfo>> by(Collection<RuleInfo> rules, Function<RuleInfo, List<String>> names) {
        Map<String, List<RuleInfo>> result = new HashMap<>();
        for (RuleInfo rule : rules) {
            new TreeSet<>(names.apply(rule)).forEach(name -> result.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(rule));
        }
        return result;
    }

    RulePack pack() {
        return pack;
    }

    /** Name and version of the pack. */
    String name() {
        return pack.id() + " " + pack.version();
    }

    /** A file of the pack as text. */
    String file(String name) {
        return new String(files.files().get(name), StandardCharsets.UTF_8);
    }

    /** What a rule is about, in English. */
    String title(RuleInfo rule) {
        return pack.text(rule.id(), "en").title();
    }

    RuleSource source(RuleInfo rule) {
        return sources.get(rule.id());
    }

    /** The cases that expect something of a rule, in the order of their files. */
    List<Example> examples(RuleInfo rule) {
        return examples.getOrDefault(rule.id(), List.of());
    }

    Proof proof(RuleInfo rule) {
        return proofs.get(rule.id());
    }

    /** What became of small changes of a parameter or list; null if nobody has tried any. */
    Score.Tally mutation(String name) {
        return mutation.get(name);
    }

    List<RuleInfo> readersOfParameter(String name) {
        return readersOfParameter.getOrDefault(name, List.of());
    }

    List<RuleInfo> readersOfList(String name) {
        return readersOfList.getOrDefault(name, List.of());
    }

    /** The rules that replace a rule. */
    List<RuleInfo> successors(RuleInfo rule) {
        return successors.getOrDefault(rule.id(), List.of());
    }

    /** The rules by the folder in which they stand. */
    SortedMap<String, List<RuleInfo>> folders() {
        return folders;
    }

    /** The shipments from which cases start, as JSON, by name. */
    SortedMap<String, byte[]> shipments() {
        return shipments;
    }

    List<Way> ways() {
        return ways;
    }

    Acts acts() {
        return acts;
    }
}
