package org.corridorrules.authoring.trial;

import java.util.List;
import java.util.Set;

/**
 * What of a pack to look at.
 *
 * @param paths folders and files of the pack; empty for all of it
 * @param ids rules, parameters and lists by name; empty for all
 */
public record Choice(List<String> paths, Set<String> ids) {

    public boolean isEverything() {
        return paths.isEmpty() && ids.isEmpty();
    }

    /** Whether something is chosen by where it stands and by its name. */
    public boolean takes(String file, String name) {
        boolean inPath = paths.isEmpty()
                || paths.stream()
                        .anyMatch(path -> path.isEmpty()
                                || file.equals(path)
                                || file.startsWith(path.endsWith("/") ? path : path + "/"));
        return inPath && (ids.isEmpty() || ids.contains(name));
    }
}
