package org.corridorrules.authoring;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridorrules.json.Spelling;

/** Reads the cases that lie beside the rules ({@code *.test.yaml}) and their base shipments. Thread-safe. */
public final class RuleCases {

    private static final ObjectMapper YAML = YAMLMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String DEFAULT_NOW = "2026-11-28T12:00:00Z";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path pack;
    private final Map<String, JsonNode> bases = new ConcurrentHashMap<>();

    public RuleCases(Path pack) {
        this.pack = pack;
    }

    private record CaseFile(String base, String now, List<WrittenCase> cases) {}

    /**
     * All cases by the file in which they stand.
     *
     * @throws IllegalArgumentException if a file cannot be read, with its place and what is wrong
     */
    public SortedMap<String, List<RuleCase>> all() {
        return in(file -> true);
    }

    /**
     * The cases of some files, by the file in which they stand.
     *
     * @param files chooses among the files that hold cases, by their path within the pack
     * @throws IllegalArgumentException if a file cannot be read, with its place and what is wrong
     */
    public SortedMap<String, List<RuleCase>> in(Predicate<String> files) {
        SortedMap<String, List<RuleCase>> result = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(pack)) {
            for (Path path : walk.filter(file -> file.toString().endsWith(".test.yaml"))
                    .sorted()
                    .toList()) {
                String name = pack.relativize(path).toString().replace('\\', '/');
                if (files.test(name)) {
                    result.put(name, read(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    private List<RuleCase> read(Path path) throws IOException {
        CaseFile file;
        try {
            file = YAML.readValue(path.toFile(), CaseFile.class);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new IllegalArgumentException(pack.relativize(path) + place + ": " + sentence(e), e);
        }
        List<RuleCase> cases = new ArrayList<>();
        for (WrittenCase written : file.cases()) {
            if (written.each() != null && written.each().isEmpty()) {
                throw new IllegalArgumentException(pack.relativize(path) + ": " + written.name()
                        + ": each: names no value, so that nothing is tried");
            }
            for (WrittenCase rule : written.spelledOut()) {
                cases.add(complete(rule, written.each() == null ? null : written.name(), file));
            }
        }
        return cases;
    }

    private static RuleCase complete(WrittenCase rule, String family, CaseFile file) {
        return new RuleCase(
                rule.name(),
                family,
                rule.base() != null ? rule.base() : file.base(),
                rule.now() != null ? rule.now() : file.now() != null ? file.now() : DEFAULT_NOW,
                rule.lawDate(),
                rule.shift(),
                rule.overlay() == null ? Map.of() : rule.overlay(),
                rule.set() == null ? Map.of() : rule.set(),
                rule.remove() == null ? List.of() : rule.remove(),
                complete(rule.expect()));
    }

    private static String sentence(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return "unknown word \"" + unknown.getPropertyName() + "\""
                    + Spelling.nearest(unknown.getPropertyName(), known)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; known are " + String.join(", ", known));
        }
        return "the cases cannot be read here; look for a missing quote or colon, a list where a word belongs, or a"
                + " wrong indentation";
    }

    private static RuleCase.Expect complete(RuleCase.Expect expect) {
        if (expect == null) {
            return complete(new RuleCase.Expect(null, null, null, null, null, null, null));
        }
        return new RuleCase.Expect(
                orEmpty(expect.fires()),
                orEmpty(expect.silent()),
                orEmpty(expect.deadlines()),
                orEmpty(expect.charges()),
                orEmpty(expect.papers()),
                orEmpty(expect.notChecked()),
                expect.verdict());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /**
     * The shipment of a case: its base with the changes made.
     *
     * @throws IllegalArgumentException if there is no such base, or a change does not fit it
     */
    public byte[] shipment(RuleCase rule) {
        try {
            JsonNode base = bases.computeIfAbsent(String.valueOf(rule.base()), this::base);
            return JSON.writeValueAsBytes(ShipmentPatch.apply(base.deepCopy(), rule));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode base(String name) {
        try {
            return JSON.readTree(pack.resolve("bases").resolve(name + ".json").toFile());
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(
                    "there is no shipment bases/" + name + ".json; write its name after base:", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
