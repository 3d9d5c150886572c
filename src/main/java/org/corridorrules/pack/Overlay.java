package org.corridorrules.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.json.SchemaWriter;
import org.corridorrules.json.Spelling;
import org.corridorrules.json.StrictReader;

/**
 * What a company sets in place of what a pack says: dated values, such as the first day of a law that the pack knows as
 * planned, and rules that weigh otherwise or are silent. Immutable and thread-safe.
 */
public final class Overlay {

    private static final StrictReader<OverlayFile> READER = StrictReader.of(OverlayFile.class);

    private final YamlFile file;
    private final List<Parameter> parameters;
    private final Map<String, RuleChange> rules;
    private final String sha256;

    private Overlay(YamlFile file, List<Parameter> parameters, Map<String, RuleChange> rules, String sha256) {
        this.file = file;
        this.parameters = parameters;
        this.rules = rules;
        this.sha256 = sha256;
    }

    /**
     * Reads an overlay.
     *
     * @throws RulePackException with everything that is wrong in the file
     * @throws IOException if it cannot be read at all
     */
    public static Overlay read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = file.toString();
        YamlFile.Read<OverlayFile> read = YamlFile.read(name, content, READER);
        List<PackProblem> problems = new ArrayList<>();
        SourceFile source = new SourceFile(name, new String(content, StandardCharsets.UTF_8), problems);
        List<Parameter> parameters =
                new ParameterReader(problems).read(source, read.value().parameters());
        refuse(problems);
        return new Overlay(read.file(), parameters, new TreeMap<>(read.value().rules()), Hashes.sha256(content));
    }

    /** The JSON Schema (2020-12) of an overlay. */
    public static ObjectNode schema() {
        return SchemaWriter.schemaOf(OverlayFile.class, "https://corridorrules.org/schema/overlay-1.json", "Overlay");
    }

    /** SHA-256 of the file. */
    String sha256() {
        return sha256;
    }

    /** The changes that no longer count on a day, each with its place. The rules are then as the pack has them. */
    public List<PackProblem> expired(LocalDate today) {
        return rules.entrySet().stream()
                .filter(rule -> !rule.getValue().countsOn(today))
                .map(rule -> problem(
                        "rules",
                        rule.getKey(),
                        "the change of " + rule.getKey() + " expired on "
                                + rule.getValue().until()
                                + " and no longer counts: the rule speaks as the pack has it; decide anew, or take the"
                                + " entry out"))
                .sorted()
                .toList();
    }

    /** The parameters of a pack with those of the overlay in their place. */
    List<Parameter> over(Map<String, Parameter> parameters) {
        List<PackProblem> problems = new ArrayList<>();
        for (Parameter own : this.parameters) {
            Parameter replaced = parameters.get(own.name());
            if (replaced == null) {
                problems.add(problem(
                        "parameters",
                        own.name(),
                        "the rules know no parameter " + own.name() + near(own.name(), parameters)));
            } else if (!replaced.unit().equals(own.unit())) {
                problems.add(problem(
                        "parameters",
                        own.name(),
                        "parameter " + own.name() + " is measured in " + replaced.unit() + ", not in " + own.unit()
                                + "; write unit: " + replaced.unit()));
            }
        }
        refuse(problems);
        Map<String, Parameter> merged = new TreeMap<>(parameters);
        this.parameters.forEach(own -> merged.put(own.name(), own));
        return List.copyOf(merged.values());
    }

    /** What becomes of the rules of a pack. */
    Map<String, RuleChange> changes(Map<String, RuleInfo> known) {
        List<PackProblem> problems = new ArrayList<>();
        rules.forEach((id, change) -> {
            RuleInfo rule = known.get(id);
            String wrong = rule == null ? unknown(id, known) : wrong(rule, change);
            if (wrong != null) {
                problems.add(problem("rules", id, wrong));
            }
        });
        refuse(problems);
        return rules;
    }

    private static String unknown(String id, Map<String, RuleInfo> known) {
        List<String> successors = known.values().stream()
                .filter(rule -> rule.supersedes().contains(id))
                .map(RuleInfo::id)
                .toList();
        String hint = successors.isEmpty() ? near(id, known) : "; it was replaced by " + String.join(", ", successors);
        return "there is no rule " + id + hint;
    }

    private static String wrong(RuleInfo rule, RuleChange change) {
        if (change.severity() == rule.severity()) {
            return rule.id() + " is " + rule.severity() + " already; take the entry out";
        }
        if (change.severity() == Severity.BLOCK && rule.confidence() == Confidence.LOW) {
            return "the law of " + rule.id()
                    + " is unverified (LOW), and such a rule never blocks; write severity: WARN";
        }
        if (rule.severity() == Severity.BLOCK
                && change.weakens(rule)
                && (change.owner() == null || change.until() == null)) {
            return rule.id() + " is a BLOCK; to weigh it otherwise or to switch it off name who answers for it and the"
                    + " day from which it blocks again: owner: and until:";
        }
        return null;
    }

    private static String near(String name, Map<String, ?> known) {
        return Spelling.nearest(name, known.keySet())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private PackProblem problem(String part, String key, String message) {
        return file.problem(YamlFile.pointer(part, key), message);
    }

    private static void refuse(List<PackProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
    }
}
