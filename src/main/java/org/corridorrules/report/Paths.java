package org.corridorrules.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the places in a shipment that something is about: the first few, and how many more there are. */
final class Paths {

    private static final int SHOWN = 3;

    private Paths() {}

    static String of(List<String> paths, Labels labels) {
        String first = paths.stream()
                .limit(SHOWN)
                .map(path -> path.isEmpty() ? labels.text("path.whole") : path)
                .collect(Collectors.joining(", "));
        int rest = paths.size() - SHOWN;
        String all = rest > 0 ? first + " " + labels.count("more", rest) : first;
        return labels.text("path", all);
    }
}
