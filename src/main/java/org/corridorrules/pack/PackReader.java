package org.corridorrules.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.json.Field;
import org.corridorrules.json.Problem;
import org.corridorrules.json.Reading;
import org.corridorrules.json.StrictReader;

/** Reads the files of a rule pack, except for compiling the rules, and collects everything that is wrong in them. */
public final class PackReader {

    private static final Pattern PARAMETERS = Pattern.compile("parameters/[^/]+\\.yaml");
    private static final Pattern LISTS = Pattern.compile("reference/[^/]+\\.csv");
    private static final Pattern TEXTS = Pattern.compile("text/[^/]+\\.yaml");

    private static final JsonFactory YAML = new YAMLFactory();
    private static final StrictReader<Head> HEAD = StrictReader.of(Head.class);

    private final PackFiles files;
    private final Vocabulary vocabulary;
    private final List<PackProblem> problems = new ArrayList<>();

    public PackReader(PackFiles files, Vocabulary vocabulary) {
        this.files = files;
        this.vocabulary = vocabulary;
    }

    /** The head of {@code pack.yaml}. */
    record Head(
            @Field(doc = "Name of the pack.", required = true) String id,
            @Field(doc = "Version of the pack.", required = true) String version,
            @Field(doc = "The day up to which the law is known.", required = true) LocalDate lawAsOf,
            @Field(doc = "Territories whose law the pack holds.") List<String> jurisdictions) {}

    /** Whether a file says anything about the content of a pack; cases, for example, do not. */
    static boolean reads(String name) {
        return name.equals("pack.yaml")
                || name.endsWith(".drl")
                || Stream.of(PARAMETERS, LISTS, TEXTS)
                        .anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /**
     * Reads a pack in which nothing is wrong.
     *
     * @throws RulePackException with everything that is wrong
     */
    static PackContent readSound(PackFiles files, Vocabulary vocabulary) {
        PackReader reader = new PackReader(files, vocabulary);
        PackContent content = reader.read();
        if (!reader.problems().isEmpty()) {
            throw new RulePackException(reader.problems());
        }
        return content;
    }

    /** What was found wrong so far. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** Reads everything; look at {@link #problems()} before using the result. */
    public PackContent read() {
        Head head = files.files().containsKey("pack.yaml") ? yaml("pack.yaml", HEAD) : null;
        if (!files.files().containsKey("pack.yaml")) {
            problems.add(new PackProblem(
                    Flaw.METADATA_INCOMPLETE,
                    "pack.yaml",
                    0,
                    0,
                    "the pack has no file pack.yaml; write one with id, version and lawAsOf",
                    ""));
        }
        if (head == null) {
            head = new Head("", "", LocalDate.EPOCH, List.of());
        }
        int before = problems.size();
        List<Parameter> parameters = new ParameterReader(problems).read(names(PARAMETERS), opener());
        boolean parametersRead = problems.size() == before;
        List<PackContent.Table> lists = new ArrayList<>();
        names(LISTS)
                .forEach(name -> lists.add(
                        new TableReader(problems).read(name, files.files().get(name))));
        PlaceCheck.check(lists, this::file);
        before = problems.size();
        TextFiles textFiles = new TextFiles(opener());
        List<PackContent.Language> texts = textFiles.read(names(TEXTS));
        boolean textsRead = problems.size() == before;
        // What could not be read is not missing: only its own problem is told.
        List<RuleInfo> rules = rules(parametersRead ? parameters : null, lists);
        if (textsRead) {
            textFiles.check(rules, texts);
        }
        return new PackContent(
                head.id(),
                head.version(),
                head.lawAsOf(),
                head.jurisdictions(),
                files.sha256(),
                rules,
                parameters,
                List.copyOf(lists),
                texts,
                List.of());
    }

    private List<RuleInfo> rules(List<Parameter> parameters, List<PackContent.Table> lists) {
        Set<String> parameterNames = parameters == null
                ? null
                : parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> listNames = new HashSet<>();
        lists.forEach(list -> listNames.add(list.name()));
        RuleFileReader reader = new RuleFileReader(vocabulary, parameterNames, listNames, problems);
        Map<String, RuleInfo> rules = new TreeMap<>();
        for (String name : files.rules()) {
            for (RuleInfo rule : reader.read(name, files.text(name))) {
                RuleInfo other = rules.putIfAbsent(rule.id(), rule);
                if (other != null) {
                    file(name)
                            .problem(
                                    Flaw.ID_USED_TWICE,
                                    rule.line(),
                                    1,
                                    "rule " + rule.id() + " stands in " + other.file() + " already, line "
                                            + other.line() + "; an id is used once, give one of them another");
                }
            }
        }
        return List.copyOf(rules.values());
    }

    private List<String> names(Pattern pattern) {
        return files.files().keySet().stream()
                .filter(name -> pattern.matcher(name).matches())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private <R extends Record> R yaml(String name, StrictReader<R> reader) {
        try (JsonParser parser = YAML.createParser(files.files().get(name))) {
            Reading<R> reading = reader.read(parser);
            for (Problem problem : reading.problems()) {
                problems.add(new PackProblem(
                        name,
                        problem.line(),
                        problem.column(),
                        (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message(),
                        line(name, problem.line())));
            }
            return reading.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceFile file(String name) {
        return new SourceFile(name, files.text(name), problems);
    }

    private ParameterReader.Opener opener() {
        return new ParameterReader.Opener() {
            @Override
            public <R extends Record> R open(String name, StrictReader<R> reader) {
                return yaml(name, reader);
            }

            @Override
            public SourceFile file(String name) {
                return PackReader.this.file(name);
            }
        };
    }

    private String line(String file, int number) {
        return files.text(file)
                .lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .orElse("");
    }
}
