package org.corridorrules.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read documents in tests. */
final class Reads {

    static final StrictReader<Load> LOADS = StrictReader.of(Load.class);

    /** What a load needs at least; fields can follow a comma. */
    static final String LEGS = "\"legs\":[{\"mode\":\"RAIL\",\"from\":{\"code\":\"CN\"}}]";

    private Reads() {}

    static Reading<Load> read(String json) {
        return LOADS.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a whole load with one more line, so that columns are easily counted: the line is line 2. */
    static Reading<Load> readWith(String line) {
        return read("{\"id\":\"XA-1\"," + LEGS + ",\n" + line + "\n}");
    }

    static List<String> problemsWith(String line) {
        return told(readWith(line));
    }

    static List<String> problems(String json) {
        return told(read(json));
    }

    static List<String> told(Reading<?> reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }
}
