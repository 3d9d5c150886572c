package org.corridorrules.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridorrules.authoring.trial.Place;

/** What the cases of a pack try, in the order of folders and names. */
public record Coverage(List<OfRule> rules, List<OfParameter> parameters, List<OfList> lists) {

    /**
     * A rule.
     *
     * @param fired the cases that name it and in which it speaks
     * @param silent the cases that name it and in which it says nothing
     * @param oneSided its conditions that were never answered both yes and no; those that a checkpoint settles are left out
     */
    public record OfRule(
            String id,
            String folder,
            Place place,
            List<String> fired,
            List<String> silent,
            List<String> oneSided,
            List<Edge> edges) {}

    /** A day on which something begins or ends, and which days around it are tried. */
    public record Edge(LocalDate day, boolean before, boolean on, boolean after) {

        boolean isTried() {
            return before && on;
        }
    }

    /** A parameter. */
    public record OfParameter(String name, Place place, List<OfValue> values, List<Edge> edges) {}

    /**
     * A value of a parameter.
     *
     * @param cases number of cases in which it is looked at
     * @param limit whether a condition or a time limit compares with it
     * @param held whether a case lies on the side where the condition holds or the time limit is kept
     * @param failed whether a case lies on the other side
     */
    public record OfValue(
            String value, LocalDate from, LocalDate until, int cases, boolean limit, boolean held, boolean failed) {

        boolean isTried() {
            return cases > 0 && (!limit || held && failed);
        }
    }

    /** A list. */
    public record OfList(String name, Place place, int rows, int tried, List<String> untried) {}

    /** Numbers of a folder. */
    record Tally(int rules, int fired, int silent, int edges, int edgesTried) {

        Tally plus(OfRule rule) {
            return new Tally(
                    rules + 1,
                    fired + (rule.fired().isEmpty() ? 0 : 1),
                    silent + (rule.silent().isEmpty() ? 0 : 1),
                    edges + rule.edges().size(),
                    edgesTried
                            + (int) rule.edges().stream().filter(Edge::isTried).count());
        }
    }

    SortedMap<String, List<OfRule>> byFolder() {
        SortedMap<String, List<OfRule>> folders = new TreeMap<>();
        rules.forEach(rule ->
                folders.computeIfAbsent(rule.folder(), key -> new ArrayList<>()).add(rule));
        return folders;
    }

    static Tally tally(List<OfRule> rules) {
        Tally tally = new Tally(0, 0, 0, 0, 0);
        for (OfRule rule : rules) {
            tally = tally.plus(rule);
        }
        return tally;
    }

    /** Whether every rule speaks in some case and is silent in another. */
    public boolean isWhole() {
        return rules.stream()
                .noneMatch(rule -> rule.fired().isEmpty() || rule.silent().isEmpty());
    }

    /** Numbers by what they count, for the last lines of a report. */
    Map<String, String> totals() {
        Tally tally = tally(rules);
        long values = parameters.stream().mapToLong(one -> one.values().size()).sum();
        long valuesTried = parameters.stream()
                .flatMap(one -> one.values().stream())
                .filter(OfValue::isTried)
                .count();
        long days = parameters.stream().mapToLong(one -> one.edges().size()).sum();
        long daysTried = parameters.stream()
                .flatMap(one -> one.edges().stream())
                .filter(Edge::isTried)
                .count();
        int rows = lists.stream().mapToInt(OfList::rows).sum();
        int rowsTried = lists.stream().mapToInt(OfList::tried).sum();
        Map<String, String> totals = new LinkedHashMap<>();
        totals.put("rules that speak in a case", tally.fired() + " of " + tally.rules());
        totals.put("rules that are silent in a case", tally.silent() + " of " + tally.rules());
        totals.put(
                "first and last days of rules, tried the day before and on it",
                tally.edgesTried() + " of " + tally.edges());
        totals.put("values of parameters, limits on both sides", valuesTried + " of " + values);
        totals.put("days on which values change, tried the day before and on it", daysTried + " of " + days);
        totals.put("rows of lists, without the map", rowsTried + " of " + rows);
        return totals;
    }
}
