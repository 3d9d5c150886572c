package org.corridorrules.authoring;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;

/**
 * The cases that a change of files touches: those that stand in them, begin with their shipments, or say something of
 * a rule that is written in them or reads a value from them. Immutable.
 */
public final class Touched {

    /** Where the map of the corridor is drawn; every way depends on it. */
    private static final Set<String> MAP = Set.of("places", "territories", "border-pairs");

    private final boolean all;
    private final Set<String> caseFiles = new HashSet<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> rules = new TreeSet<>();

    /**
     * @param files that changed, by their path within the pack
     * @param before the pack before the change
     * @param after the pack with it
     */
    public Touched(Set<String> files, RulePack before, RulePack after) {
        boolean everything = false;
        for (String file : files) {
            if (file.endsWith(".test.yaml")) {
                caseFiles.add(file);
            } else if (file.startsWith("bases/")) {
                bases.add(name(file));
            } else if (file.startsWith("parameters/")) {
                addReaders(changedParameters(before, after), before, after);
            } else if (file.startsWith("reference/")) {
                everything |= MAP.contains(name(file));
                addReadersOfList(name(file), before, after);
            } else if (file.endsWith(".drl")) {
                both(before, after).filter(rule -> rule.file().equals(file)).forEach(rule -> rules.add(rule.id()));
            } else {
                everything |= file.equals("pack.yaml");
            }
        }
        this.all = everything;
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static Stream<RuleInfo> both(RulePack before, RulePack after) {
        return Stream.concat(before.rules().values().stream(), after.rules().values().stream());
    }

    private static Set<String> changedParameters(RulePack before, RulePack after) {
        Set<String> changed = new TreeSet<>(before.parameters().keySet());
        changed.addAll(after.parameters().keySet());
        changed.removeIf(name -> Objects.equals(values(before, name), values(after, name)));
        return changed;
    }

    private static Object values(RulePack pack, String parameter) {
        return pack.parameters().get(parameter);
    }

    private void addReaders(Set<String> parameters, RulePack before, RulePack after) {
        both(before, after)
                .filter(rule -> rule.parameters().stream().anyMatch(parameters::contains))
                .forEach(rule -> rules.add(rule.id()));
    }

    private void addReadersOfList(String list, RulePack before, RulePack after) {
        both(before, after).filter(rule -> rule.lists().contains(list)).forEach(rule -> rules.add(rule.id()));
    }

    /** Whether a case is touched. */
    public boolean touches(String file, RuleCase rule) {
        return all || caseFiles.contains(file) || bases.contains(rule.base()) || rule.concerns(rules);
    }
}
