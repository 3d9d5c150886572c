package org.corridorrules.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.Report;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Reading;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Trials.Heard;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;

/** Counts what cases try. */
public final class CoverageCount {

    private final Trials trials;
    private final PackSource source;
    private final Map<String, List<Heard>> byParameter = new HashMap<>();
    private final Map<String, Set<ReferenceList.Row>> rowsFound = new HashMap<>();

    public CoverageCount(Trials trials, PackSource source) {
        this.trials = trials;
        this.source = source;
        for (Trials.Trial trial : trials.byRule().values()) {
            for (Heard heard : named(trial)) {
                heard.reading().uses().stream()
                        .map(Reading.Use::parameter)
                        .distinct()
                        .forEach(name -> byParameter
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(heard));
                heard.reading().rows().forEach((list, rows) -> rowsFound
                        .computeIfAbsent(list, key -> new HashSet<>())
                        .addAll(rows));
            }
        }
    }

    /** What is tried of a choice. */
    public Coverage of(Choice choice) {
        return new Coverage(
                trials.byRule().values().stream()
                        .filter(trial -> choice.takes(
                                trial.rule().info().file(), trial.rule().info().id()))
                        .map(this::ofRule)
                        .sorted(Comparator.comparing(Coverage.OfRule::folder).thenComparing(Coverage.OfRule::id))
                        .toList(),
                trials.pack().parameters().values().stream()
                        .filter(parameter -> choice.takes(
                                source.ofValue(parameter.name(), -1).file(), parameter.name()))
                        .map(this::ofParameter)
                        .sorted(Comparator.comparing(Coverage.OfParameter::name))
                        .toList(),
                trials.pack().lists().values().stream()
                        .filter(list -> !Trials.MAP.contains(list.name()))
                        .filter(list ->
                                choice.takes(source.ofRow(list.name(), 0).file(), list.name()))
                        .map(this::ofList)
                        .sorted(Comparator.comparing(Coverage.OfList::name))
                        .toList());
    }

    /** The cases that say something of the rule; those that only expect a verdict try nothing on purpose. */
    private static List<Heard> named(Trials.Trial trial) {
        String id = trial.rule().info().id();
        return trial.heard().stream()
                .filter(heard -> heard.witness().about().named().contains(id))
                .toList();
    }

    private Coverage.OfRule ofRule(Trials.Trial trial) {
        RuleInfo rule = trial.rule().info();
        List<Heard> named = named(trial);
        Map<Boolean, List<String>> spoke = named.stream()
                .collect(Collectors.partitioningBy(
                        heard -> speaks(rule, heard.report()),
                        Collectors.mapping(heard -> heard.witness().name(), Collectors.toList())));
        Map<Integer, Set<Boolean>> answers = new HashMap<>();
        named.forEach(heard -> heard.reading().answers().forEach((condition, held) -> answers.computeIfAbsent(
                        condition, key -> new HashSet<>())
                .addAll(held)));
        List<String> oneSided = new ArrayList<>();
        List<String> conditions = trial.rule().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Set<Boolean> held = answers.getOrDefault(i, Set.of());
            if (held.size() == 1) {
                oneSided.add(conditions.get(i) + (held.contains(true) ? " never fails" : " never holds"));
            }
        }
        return new Coverage.OfRule(
                rule.id(),
                rule.folder(),
                source.of(rule),
                spoke.get(true),
                spoke.get(false),
                oneSided,
                edges(Stream.of(rule.from(), rule.until()), named));
    }

    private boolean speaks(RuleInfo rule, Report report) {
        String title = trials.pack().text(rule.id(), "en").title();
        return !report.findings().isEmpty()
                || !report.deadlines().isEmpty()
                || !report.charges().isEmpty()
                || !report.papers().isEmpty()
                || report.notChecked().stream().anyMatch(entry -> entry.what().equals(title));
    }

    private List<Coverage.Edge> edges(Stream<LocalDate> days, List<Heard> heard) {
        Set<LocalDate> tried = new HashSet<>();
        for (Heard one : heard) {
            RuleInfo rule = trials.byRule().get(one.witness().rule()).rule().info();
            one.report().itinerary().stream()
                    .filter(stop -> judges(rule, stop))
                    .map(Report.Stop::lawDate)
                    .forEach(tried::add);
        }
        return days.filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(day -> new Coverage.Edge(
                        day, tried.contains(day.minusDays(1)), tried.contains(day), tried.contains(day.plusDays(1))))
                .toList();
    }

    private static boolean judges(RuleInfo rule, Report.Stop stop) {
        return (rule.scope().territory() == null || rule.scope().territory().equals(stop.territory()))
                && (rule.scope().act() == null || rule.scope().act().equals(stop.act()))
                && rule.scope().allowsMode(stop.mode());
    }

    private Coverage.OfParameter ofParameter(Parameter parameter) {
        List<Heard> readers = byParameter.getOrDefault(parameter.name(), List.of());
        return new Coverage.OfParameter(
                parameter.name(),
                source.ofValue(parameter.name(), -1),
                parameter.values().stream()
                        .map(value -> ofValue(parameter, value, readers))
                        .toList(),
                edges(parameter.values().stream().flatMap(value -> Stream.of(value.from(), value.until())), readers));
    }

    private static Coverage.OfValue ofValue(Parameter parameter, Parameter.Value value, List<Heard> readers) {
        Set<String> cases = new TreeSet<>();
        Set<Boolean> sides = new HashSet<>();
        boolean limit = false;
        for (Heard heard : readers) {
            for (Reading.Use use : heard.reading().uses()) {
                if (use.parameter().equals(parameter.name()) && value.equals(use.value())) {
                    cases.add(heard.witness().name());
                    if (use.condition() != Reading.REPORT) {
                        limit = true;
                        sides.add(use.held());
                    } else {
                        for (Report.Deadline deadline : heard.report().deadlines()) {
                            limit = true;
                            sides.add(!deadline.state().equals("MISSED"));
                        }
                    }
                }
            }
        }
        return new Coverage.OfValue(
                value.value(),
                value.from(),
                value.until(),
                cases.size(),
                limit,
                sides.contains(true),
                sides.contains(false));
    }

    private Coverage.OfList ofList(ReferenceList list) {
        Set<ReferenceList.Row> found = rowsFound.getOrDefault(list.name(), Set.of());
        List<String> untried = list.rows().stream()
                .filter(row -> !found.contains(row))
                .map(row -> row.cells().get(0))
                .distinct()
                .toList();
        int tried = (int) list.rows().stream().filter(found::contains).count();
        return new Coverage.OfList(
                list.name(), source.ofRow(list.name(), -1), list.rows().size(), tried, untried);
    }
}
