package org.corridorrules.authoring.mutation;

import java.util.List;
import java.util.Set;

/**
 * What to change.
 *
 * @param paths folders and files of the pack; empty for all of it
 * @param ids rules, parameters and lists by name; empty for all
 */
public record Choice(List<String> paths, Set<String> ids) {

    boolean isEverything() {
        return paths.isEmpty() && ids.isEmpty();
    }

    /** Whether something is chosen by where it stands and by its name. */
    boolean takes(String file, String name) {
        boolean inPath = paths.isEmpty()
                || paths.stream().anyMatch(path -> path.isEmpty()
                        || file.equals(path)
                        || file.startsWith(path.endsWith("/") ? path : path + "/"));
        return inPath && (ids.isEmpty() || ids.contains(name));
    }
}
