package org.corridorrules.authoring.mutation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridorrules.engine.RuleOnTrial;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Condition;
import org.corridorrules.pack.PackCache;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleSource;

/**
 * Rules in which one part of a condition is left out: one of those joined by {@code ||} or {@code &&}. Such a rule is
 * another text, so it is compiled, once for each content: one pack has the first part of every rule left out, the next one
 * the second. Thread-safe.
 */
final class LesserRules {

    private static final Pattern CONDITIONS =
            Pattern.compile("(?sm)^[ \\t]*when\\b([^(]*\\().*?\\)\\s*^[ \\t]*then\\b");

    private final PackFiles files;
    private final PackCache cache;
    private final Map<String, List<Part>> parts = new TreeMap<>();
    private final Map<Integer, SortedMap<String, RuleOnTrial>> compiled = new ConcurrentHashMap<>();

    /**
     * A part that can be left out.
     *
     * @param words which one, in which condition
     * @param line of the file on which it begins
     * @param conditions of the rule without it
     */
    record Part(String words, int line, String conditions) {}

    /** @param cache directory for compiled packs */
    LesserRules(Path directory, RulePack pack, Path cache) {
        this.files = PackFiles.of(directory);
        this.cache = new PackCache(cache.resolve("lesser-rules"));
        Map<String, List<RuleInfo>> byFile =
                pack.rules().values().stream().collect(Collectors.groupingBy(RuleInfo::file));
        byFile.forEach((file, rules) -> {
            for (RuleSource source : RuleSource.of(text(file))) {
                parts.put(source.id().text(), parts(source.conditions()));
            }
        });
    }

    private String text(String file) {
        return new String(files.files().get(file), StandardCharsets.UTF_8);
    }

    /** The parts that can be left out of a rule, in their order. */
    List<Part> of(RuleInfo rule) {
        return parts.getOrDefault(rule.id(), List.of());
    }

    /** A rule without one of its parts. */
    RuleOnTrial without(RuleInfo rule, int part) {
        return compiled.computeIfAbsent(part, this::compile).get(rule.id());
    }

    private static List<Part> parts(List<Condition> conditions) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int place = i;
            Condition whole = conditions.get(i);
            for (Lesser lesser : lesser(whole)) {
                List<Condition> others = new ArrayList<>(conditions);
                others.set(place, lesser.rest());
                parts.add(new Part(
                        "without " + lesser.gone().text() + " in " + whole.text(),
                        lesser.gone().start().line(),
                        others.stream().map(Condition::text).collect(Collectors.joining(", "))));
            }
        }
        return parts;
    }

    /** A condition from which a part is gone. */
    private record Lesser(Condition gone, Condition rest) {}

    private static List<Lesser> lesser(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return lesser(any.parts(), Condition.Any::new);
        }
        if (condition instanceof Condition.All all) {
            return lesser(all.parts(), Condition.All::new);
        }
        if (condition instanceof Condition.Not not) {
            return lesser(not.part()).stream()
                    .map(inner -> new Lesser(inner.gone(), new Condition.Not(not.start(), inner.rest())))
                    .toList();
        }
        return List.of();
    }

    private interface Joined {
        Condition of(List<Condition> parts);
    }

    private static List<Lesser> lesser(List<Condition> parts, Joined joined) {
        List<Lesser> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            List<Condition> others = new ArrayList<>(parts);
            others.remove(place);
            all.add(new Lesser(parts.get(i), others.size() == 1 ? others.get(0) : joined.of(others)));
            for (Lesser inner : lesser(parts.get(i))) {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(place, inner.rest());
                all.add(new Lesser(inner.gone(), joined.of(changed)));
            }
        }
        return all;
    }

    private SortedMap<String, RuleOnTrial> compile(int part) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files.files());
        changed.replaceAll((name, content) ->
                name.endsWith(".drl") ? without(part, name).getBytes(StandardCharsets.UTF_8) : content);
        return RuleOnTrial.all(cache.load(new PackFiles(changed), Facts.VOCABULARY));
    }

    /** The file with a part left out of each rule that has so many. */
    private String without(int part, String file) {
        String text = text(file);
        StringBuilder changed = new StringBuilder();
        int done = 0;
        Matcher when = CONDITIONS.matcher(text);
        for (RuleSource source : RuleSource.of(text)) {
            List<Part> own = parts.get(source.id().text());
            when.find();
            if (part < own.size()) {
                changed.append(text, done, when.start())
                        .append("when")
                        .append(when.group(1))
                        .append(' ')
                        .append(own.get(part).conditions())
                        .append(" )\nthen");
                done = when.end();
            }
        }
        return changed.append(text.substring(done)).toString();
    }
}
