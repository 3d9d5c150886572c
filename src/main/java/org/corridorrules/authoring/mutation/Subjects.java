package org.corridorrules.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Reading;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witness;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RulePack;

/** The rules, parameters and lists of a pack, each with its changes and a key of all that decides their outcome. */
final class Subjects {

    private final RulePack pack;
    private final Trials trials;
    private final PackSource source;
    private final LawMutants law;
    private final Fingerprint fingerprint;
    private final Map<String, String> ruleKeys = new TreeMap<>();
    private final Set<String> named;
    private final LesserRules lesser;

    Subjects(Trials trials, PackSource source, LesserRules lesser) {
        this.pack = trials.pack();
        this.trials = trials;
        this.source = source;
        this.lesser = lesser;
        this.law = new LawMutants(trials);
        this.named = named(pack);
        StringBuilder map = new StringBuilder();
        Trials.MAP.forEach(list -> map.append(content(list)));
        this.fingerprint = new Fingerprint(map.toString());
        trials.byRule().forEach((id, trial) -> ruleKeys.put(id, key(trial)));
    }

    /** What is chosen, in the order of rules, parameters and lists. */
    List<Subject> chosen(Choice choice) {
        List<Subject> subjects = new ArrayList<>();
        RuleMutants ofRules = new RuleMutants(trials, source, lesser);
        ParameterMutants ofParameters = new ParameterMutants(pack, law, source);
        ListMutants ofLists = new ListMutants(pack, law, source);
        for (Trials.Trial trial : trials.byRule().values()) {
            String id = trial.rule().info().id();
            if (choice.takes(trial.rule().info().file(), id)) {
                subjects.add(new Subject(ruleKeys.get(id), () -> ofRules.of(trial)));
            }
        }
        for (Parameter parameter : parameters(choice)) {
            if (named.contains(parameter.name())) {
                Set<String> readers = law.readersOf(parameter.name());
                subjects.add(new Subject(key(parameter.toString(), readers), () -> ofParameters.of(parameter)));
            }
        }
        for (ReferenceList list : changed(choice)) {
            Set<String> lookers = law.lookersInto(list.name());
            subjects.add(new Subject(key(content(list.name()), lookers), () -> ofLists.of(list)));
        }
        return subjects;
    }

    /** The parameters that a rule names, or a list for a rule. */
    private static Set<String> named(RulePack pack) {
        Set<String> named = new TreeSet<>();
        pack.rules().values().forEach(rule -> named.addAll(rule.parameters()));
        pack.lists().values().forEach(list -> named.addAll(parametersIn(list, pack)));
        return named;
    }

    /** Some lists name the parameter that holds their rate. */
    private static Set<String> parametersIn(ReferenceList list, RulePack pack) {
        return list.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(pack.parameters()::containsKey)
                .collect(Collectors.toSet());
    }

    private List<Parameter> parameters(Choice choice) {
        return pack.parameters().values().stream()
                .filter(parameter ->
                        choice.takes(source.ofValue(parameter.name(), -1).file(), parameter.name()))
                .toList();
    }

    /** Number of chosen parameters that no rule reads: they write the law down, and change no answer. */
    int parametersNotRead(Choice choice) {
        return (int) parameters(choice).stream()
                .filter(parameter -> !named.contains(parameter.name()))
                .count();
    }

    /** Number of rows in the chosen lists for which no case asks. */
    int rowsNotAskedFor(Choice choice) {
        int rows = 0;
        for (ReferenceList list : changed(choice)) {
            Set<ReferenceList.Row> found = law.rowsFound(list.name());
            rows += (int)
                    list.rows().stream().filter(row -> !found.contains(row)).count();
        }
        return rows;
    }

    private List<ReferenceList> changed(Choice choice) {
        return pack.lists().values().stream()
                .filter(list -> !Trials.MAP.contains(list.name()))
                .filter(list -> choice.takes(source.ofRow(list.name(), 0).file(), list.name()))
                .toList();
    }

    private String key(String content, Set<String> rules) {
        StringBuilder all = new StringBuilder(content);
        rules.forEach(id -> all.append(ruleKeys.get(id)));
        return fingerprint.of(all.toString());
    }

    /** Everything that decides how a rule answers its cases, as it is or with a condition changed. */
    private String key(Trials.Trial trial) {
        Set<String> parameters = new TreeSet<>(trial.rule().info().parameters());
        Set<String> lists = new TreeSet<>(trial.rule().info().lists());
        StringBuilder all = new StringBuilder(source.text(trial.rule().info()));
        for (Trials.Heard heard : trial.heard()) {
            Witness witness = heard.witness();
            all.append(witness.about().expect())
                    .append(witness.options())
                    .append(witness.worst())
                    .append(witness.fingerprint());
            heard.reading().uses().stream().map(Reading.Use::parameter).forEach(parameters::add);
            lists.addAll(heard.reading().rows().keySet());
        }
        for (String list : lists) {
            all.append(content(list));
            parameters.addAll(parametersIn(pack.lists().get(list), pack));
        }
        parameters.forEach(name -> all.append(pack.parameters().get(name)));
        return fingerprint.of(all.toString());
    }

    private String content(String list) {
        ReferenceList found = pack.lists().get(list);
        return found == null ? "" : found.name() + found.columns() + found.rows();
    }
}
