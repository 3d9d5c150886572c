package org.corridorrules.authoring.trial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.corridorrules.engine.RuleOnTrial;
import org.corridorrules.pack.LawReader;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;

/** What one rule asked while one case was judged. Written by the engine, then only read. */
public final class Reading implements LawReader, RuleOnTrial.Listener {

    /** In place of a condition: what a rule reads while it reports. */
    public static final int REPORT = -1;

    /**
     * A value that was looked at.
     *
     * @param value null where the law of the day has none
     * @param condition that looked at it, or {@link #REPORT}
     * @param held how the condition was answered then
     */
    public record Use(String parameter, Parameter.Value value, int condition, boolean held) {}

    private final Set<Use> uses = new HashSet<>();
    private final Map<String, Set<ReferenceList.Row>> rows = new HashMap<>();
    private final Map<Integer, Set<Boolean>> answers = new HashMap<>();
    private final Map<String, Parameter.Value> pending = new HashMap<>();
    private int asking = REPORT;

    @Override
    public synchronized void asks(int condition) {
        asking = condition;
        pending.clear();
    }

    @Override
    public synchronized void answered(int condition, boolean held) {
        pending.forEach((parameter, value) -> uses.add(new Use(parameter, value, condition, held)));
        answers.computeIfAbsent(condition, key -> new HashSet<>()).add(held);
        asking = REPORT;
    }

    @Override
    public synchronized void parameter(Parameter parameter, Parameter.Value value) {
        if (asking == REPORT) {
            uses.add(new Use(parameter.name(), value, REPORT, true));
        } else {
            pending.put(parameter.name(), value);
        }
    }

    @Override
    public synchronized void row(ReferenceList list, ReferenceList.Row row) {
        rows.computeIfAbsent(list.name(), key -> new HashSet<>()).add(row);
    }

    @Override
    public synchronized void list(ReferenceList list) {
        rows.computeIfAbsent(list.name(), key -> new HashSet<>());
    }

    /** The values that were looked at. */
    public Set<Use> uses() {
        return uses;
    }

    /** The lists that were looked into, and the rows found there. */
    public Map<String, Set<ReferenceList.Row>> rows() {
        return rows;
    }

    /** How conditions were answered that the checkpoint alone does not settle. */
    public Map<Integer, Set<Boolean>> answers() {
        return answers;
    }
}
