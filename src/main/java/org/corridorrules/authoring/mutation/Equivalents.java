package org.corridorrules.authoring.mutation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes that change no answer, each with the reason: {@code equivalent-mutants.yaml} in a pack, a list of a reason and
 * the changes for which it holds.
 */
final class Equivalents {

    static final String FILE = "equivalent-mutants.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Equivalents() {}

    private record Group(String reason, List<String> changes) {}

    /**
     * The reasons by the name of the change; none where there is no such file.
     *
     * @throws IllegalArgumentException if the file is of another form, or gives no reason
     */
    static Map<String, String> read(Path pack) {
        Path file = pack.resolve(FILE);
        Map<String, String> reasons = new TreeMap<>();
        if (!Files.exists(file)) {
            return reasons;
        }
        try {
            for (Group group : YAML.readValue(Files.readAllBytes(file), Group[].class)) {
                if (group.reason() == null || group.reason().isBlank() || group.changes() == null) {
                    throw new IllegalArgumentException(
                            FILE + ": each entry needs a reason and changes, a list of what no case can notice");
                }
                group.changes().forEach(change -> reasons.put(change, group.reason()));
            }
            return reasons;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    FILE + ":" + line + ": this is not a list of entries, each with a reason and changes", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
