package org.corridorrules.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.json.Problem;
import org.corridorrules.json.Reading;
import org.corridorrules.json.StrictReader;

/**
 * A YAML file that is read as a record and can point at each of its values. Immutable as long as nobody writes to its
 * bytes; thread-safe.
 */
public final class YamlFile {

    private static final JsonFactory YAML = new YAMLFactory();

    private final String name;
    private final byte[] content;
    private final Map<String, JsonLocation> places;

    private YamlFile(String name, byte[] content, Map<String, JsonLocation> places) {
        this.name = name;
        this.content = content;
        this.places = places;
    }

    /**
     * What came of reading a file.
     *
     * @param file knows the places of what was read
     */
    public record Read<R extends Record>(YamlFile file, R value) {}

    /**
     * Reads a file.
     *
     * @param name for messages
     * @throws RulePackException with everything that is wrong in it
     */
    public static <R extends Record> Read<R> read(String name, byte[] content, StrictReader<R> reader) {
        YamlFile unplaced = new YamlFile(name, content, Map.of());
        try (JsonParser parser = YAML.createParser(content)) {
            Reading<R> reading = reader.read(parser);
            if (!reading.ok()) {
                List<PackProblem> problems = new ArrayList<>();
                for (Problem problem : reading.problems()) {
                    String where = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
                    problems.add(unplaced.problem(problem.line(), problem.column(), where + problem.message()));
                }
                throw new RulePackException(problems);
            }
            return new Read<>(new YamlFile(name, content, places(content)), reading.value());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory do not fail to be read", e);
        }
    }

    /** Where each value stands: at its name, or in a list at its beginning. */
    private static Map<String, JsonLocation> places(byte[] content) throws IOException {
        Map<String, JsonLocation> places = new HashMap<>();
        try (JsonParser parser = YAML.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd()) {
                    places.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(), parser.currentTokenLocation());
                }
            }
        }
        return places;
    }

    /** The JSON pointer to a value under these names. */
    static String pointer(String... names) {
        StringBuilder pointer = new StringBuilder();
        for (String part : names) {
            pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The problem of a value, at the place of the value. */
    public PackProblem problem(String pointer, String message) {
        JsonLocation place = places.get(pointer);
        return place == null
                ? new PackProblem(name, 0, 0, message, "")
                : problem(place.getLineNr(), place.getColumnNr(), message);
    }

    private PackProblem problem(int line, int column, String message) {
        String source = new String(content, StandardCharsets.UTF_8)
                .lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .orElse("");
        return new PackProblem(name, line, column, message, source);
    }
}
