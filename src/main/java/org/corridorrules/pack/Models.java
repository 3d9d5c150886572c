package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.drools.model.Model;

/**
 * The compiled rules of a pack by their folder. A folder that no route meets is not loaded: each of its conditions is a
 * class, and a start would pay for all of them. Thread-safe.
 */
final class Models {

    private final SortedMap<String, List<String>> names = new TreeMap<>();
    private final Function<List<String>, List<Model>> load;
    private final Map<String, List<Model>> loaded = new ConcurrentHashMap<>();

    /**
     * @param names of the classes that hold the rules; their packages are the folders
     * @param load makes models of such names
     */
    Models(List<String> names, Function<List<String>, List<Model>> load) {
        for (String name : names) {
            String folder = RuleCompiler.folder(name.substring(0, name.lastIndexOf('.')));
            this.names.computeIfAbsent(folder, key -> new ArrayList<>()).add(name);
        }
        this.load = load;
    }

    /** Models that are there already. */
    static Models of(List<Model> models) {
        Models all = new Models(List.of(), names -> List.of());
        for (Model model : models) {
            String folder = RuleCompiler.folder(model.getPackageName());
            all.names.put(folder, List.of());
            all.loaded.computeIfAbsent(folder, key -> new ArrayList<>()).add(model);
        }
        return all;
    }

    List<Model> in(String folder) {
        List<String> named = names.get(folder);
        return named == null ? List.of() : loaded.computeIfAbsent(folder, key -> load.apply(named));
    }

    List<Model> all() {
        return names.keySet().stream().flatMap(folder -> in(folder).stream()).toList();
    }
}
