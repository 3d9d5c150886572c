package org.corridorrules.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.json.Problem;
import org.corridorrules.json.Reading;
import org.corridorrules.json.Spelling;
import org.corridorrules.json.StrictReader;

/**
 * Dated values that a company sets in place of those of a pack, such as the first day of a law that the pack knows as
 * planned. Written like a file under {@code parameters/}. Immutable and thread-safe.
 *
 * @param file its name, for messages
 * @param sha256 of the file
 */
public record Overlay(String file, List<Parameter> parameters, String sha256) {

    /**
     * Reads an overlay.
     *
     * @throws RulePackException with everything that is wrong in the file
     * @throws IOException if it cannot be read at all
     */
    public static Overlay read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        List<PackProblem> problems = new ArrayList<>();
        List<Parameter> parameters = new ParameterReader(problems)
                .read(List.of(file.toString()), new ParameterReader.Opener() {
                    @Override
                    public <R extends Record> R open(String name, StrictReader<R> reader) {
                        return yaml(name, content, reader, problems);
                    }
                });
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        return new Overlay(file.toString(), parameters, Hashes.sha256(content));
    }

    private static <R extends Record> R yaml(
            String name, byte[] content, StrictReader<R> reader, List<PackProblem> problems) {
        try (JsonParser parser = new YAMLFactory().createParser(content)) {
            Reading<R> reading = reader.read(parser);
            List<String> lines =
                    new String(content, StandardCharsets.UTF_8).lines().toList();
            for (Problem problem : reading.problems()) {
                String line = problem.line() > 0 && problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
                problems.add(new PackProblem(
                        name, problem.line(), problem.column(), problem.pointer() + ": " + problem.message(), line));
            }
            return reading.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameters of a pack with those of the overlay in their place. */
    List<Parameter> over(Map<String, Parameter> parameters) {
        List<PackProblem> problems = new ArrayList<>();
        for (Parameter own : this.parameters) {
            Parameter replaced = parameters.get(own.name());
            if (replaced == null) {
                String hint = Spelling.nearest(own.name(), parameters.keySet())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
                problems.add(problem("the rules know no parameter " + own.name() + hint));
            } else if (!replaced.unit().equals(own.unit())) {
                problems.add(problem("parameter " + own.name() + " is measured in " + replaced.unit() + ", not in "
                        + own.unit() + "; write unit: " + replaced.unit()));
            }
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        Map<String, Parameter> merged = new TreeMap<>(parameters);
        this.parameters.forEach(own -> merged.put(own.name(), own));
        return List.copyOf(merged.values());
    }

    private PackProblem problem(String message) {
        return new PackProblem(file, 0, 0, message, "");
    }
}
