package org.corridorrules.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Place;
import org.corridorrules.authoring.trial.Reading;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RulePack;

/** What can be changed in a parameter: each value by one unit, each day of change by one day, each version left out. */
final class ParameterMutants {

    private final RulePack pack;
    private final LawMutants law;
    private final PackSource source;

    ParameterMutants(RulePack pack, LawMutants law, PackSource source) {
        this.pack = pack;
        this.law = law;
        this.source = source;
    }

    List<Mutant> of(Parameter parameter) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < parameter.values().size(); i++) {
            Parameter.Value value = parameter.values().get(i);
            Predicate<Reading> readsValue = reading -> reading.uses().stream()
                    .anyMatch(use -> use.parameter().equals(parameter.name()) && value.equals(use.value()));
            for (String step : Steps.of(parameter, value.value())) {
                mutants.add(mutant(
                        Kind.LIMIT,
                        replaced(parameter, i, List.of(valued(value, step))),
                        step + " for " + value.value() + since(value),
                        source.ofValue(parameter.name(), i),
                        "write a case in which the limit of " + value.value() + " is only just kept, and one in which"
                                + " it is only just not" + period(value),
                        readsValue));
            }
            mutants.add(mutant(
                    Kind.VERSION,
                    replaced(parameter, i, List.of()),
                    "without " + value.value() + since(value),
                    source.ofValue(parameter.name(), i),
                    "write a case in which a rule that uses it speaks" + period(value),
                    readsValue));
        }
        mutants.addAll(edges(parameter));
        return mutants;
    }

    private static String since(Parameter.Value value) {
        return value.from() == null ? "" : " from " + value.from();
    }

    private static String period(Parameter.Value value) {
        return (value.from() == null ? "" : ", on or after " + value.from())
                + (value.until() == null ? "" : ", before " + value.until());
    }

    /** The days on which a value begins or ends, each moved: where two values meet, both move together. */
    private List<Mutant> edges(Parameter parameter) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < parameter.values().size(); i++) {
            Parameter.Value value = parameter.values().get(i);
            if (value.from() != null) {
                days.put(value.from(), i);
            }
            if (value.until() != null) {
                days.putIfAbsent(value.until(), i);
            }
        }
        Predicate<Reading> reads = reading ->
                reading.uses().stream().anyMatch(use -> use.parameter().equals(parameter.name()));
        List<Mutant> mutants = new ArrayList<>();
        days.forEach((day, index) -> {
            for (LocalDate moved : List.of(day.minusDays(1), day.plusDays(1))) {
                LocalDate seen = moved.isBefore(day) ? moved : day;
                mutants.add(mutant(
                        Kind.DAY,
                        moved(parameter, day, moved),
                        "change on " + moved + " for " + day,
                        source.ofValue(parameter.name(), index),
                        "write a case of the law of " + seen + " whose answer depends on the value",
                        reads));
            }
        });
        return mutants;
    }

    private static Parameter moved(Parameter parameter, LocalDate day, LocalDate moved) {
        return with(
                parameter,
                parameter.values().stream()
                        .map(value -> new Parameter.Value(
                                day.equals(value.from()) ? moved : value.from(),
                                day.equals(value.until()) ? moved : value.until(),
                                value.value(),
                                value.status(),
                                value.confidence(),
                                value.basis(),
                                value.note()))
                        .toList());
    }

    private static Parameter.Value valued(Parameter.Value value, String other) {
        return new Parameter.Value(
                value.from(), value.until(), other, value.status(), value.confidence(), value.basis(), value.note());
    }

    private static Parameter replaced(Parameter parameter, int index, List<Parameter.Value> by) {
        List<Parameter.Value> values = new ArrayList<>(parameter.values());
        values.remove(index);
        values.addAll(index, by);
        return with(parameter, values);
    }

    private static Parameter with(Parameter parameter, List<Parameter.Value> values) {
        return new Parameter(
                parameter.name(),
                parameter.description(),
                parameter.unit(),
                parameter.facts(),
                List.copyOf(values),
                parameter.reviewed());
    }

    private Mutant mutant(
            Kind kind, Parameter changed, String change, Place place, String missing, Predicate<Reading> asked) {
        return new Mutant(
                kind,
                changed.name(),
                change,
                place,
                missing,
                law.readingParameter(changed.name(), () -> pack.with(changed), asked));
    }
}
