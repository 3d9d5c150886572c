package org.corridorrules.report;

import java.util.List;
import org.corridorrules.language.Labels;

/** Writes the places in a shipment that something is about: the first few, and how many more there are. */
final class Paths {

    private static final int SHOWN = 3;

    private Paths() {}

    static String of(List<String> paths, Labels labels) {
        String first = labels.list(paths.stream()
                .limit(SHOWN)
                .map(path -> path.isEmpty() ? labels.text("path.whole") : path)
                .toList());
        int rest = paths.size() - SHOWN;
        String all = rest > 0 ? labels.text("join", first, labels.count("more", rest)) : first;
        return labels.text("path", all);
    }
}
