package org.corridorrules.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Place;
import org.corridorrules.authoring.trial.Reading;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.ReferenceList.Row;
import org.corridorrules.pack.RulePack;

/**
 * What can be changed in a list: each row left out that a case asks for, and each day moved by one on which rows begin or
 * end. A row that no case asks for is a fact with a source of its own; what proves that the list is used are the others.
 */
final class ListMutants {

    private final RulePack pack;
    private final LawMutants law;
    private final PackSource source;

    ListMutants(RulePack pack, LawMutants law, PackSource source) {
        this.pack = pack;
        this.law = law;
        this.source = source;
    }

    List<Mutant> of(ReferenceList list) {
        List<Mutant> mutants = new ArrayList<>();
        Set<Row> found = law.rowsFound(list.name());
        for (int i = 0; i < list.rows().size(); i++) {
            Row row = list.rows().get(i);
            if (found.contains(row)) {
                mutants.add(without(list, i));
            }
        }
        if (found.isEmpty()) {
            mutants.add(new Mutant(
                    Kind.ROW,
                    list.name(),
                    "without any row",
                    source.ofRow(list.name(), 0),
                    "write a case whose answer depends on a row",
                    List.of()));
        }
        mutants.addAll(edges(list));
        return mutants;
    }

    private Mutant without(ReferenceList list, int index) {
        Row row = list.rows().get(index);
        List<Row> others = new ArrayList<>(list.rows());
        others.remove(index);
        return mutant(
                Kind.ROW,
                list,
                others,
                "without " + key(list, row),
                source.ofRow(list.name(), index),
                "write a case whose answer depends on this row",
                reading -> reading.rows().getOrDefault(list.name(), Set.of()).contains(row));
    }

    /** The first cell; more of them where rows share it. */
    private static String key(ReferenceList list, Row row) {
        for (int width = 1; width <= row.cells().size(); width++) {
            List<String> start = row.cells().subList(0, width);
            long same = list.rows().stream()
                    .filter(other -> other.cells().subList(0, start.size()).equals(start))
                    .count();
            if (same == 1) {
                return String.join(" ", start);
            }
        }
        return String.join(" ", row.cells()) + (row.from() == null ? "" : " from " + row.from());
    }

    private List<Mutant> edges(ReferenceList list) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < list.rows().size(); i++) {
            Row row = list.rows().get(i);
            if (row.from() != null) {
                days.putIfAbsent(row.from(), i);
            }
            if (row.until() != null) {
                days.putIfAbsent(row.until(), i);
            }
        }
        List<Mutant> mutants = new ArrayList<>();
        days.forEach((day, index) -> {
            for (LocalDate moved : List.of(day.minusDays(1), day.plusDays(1))) {
                LocalDate seen = moved.isBefore(day) ? moved : day;
                mutants.add(mutant(
                        Kind.DAY,
                        list,
                        list.rows().stream().map(row -> moved(row, day, moved)).toList(),
                        "rows that change on " + moved + " for " + day,
                        source.ofRow(list.name(), index),
                        "write a case of the law of " + seen + " whose answer depends on a row that changes on " + day,
                        reading -> true));
            }
        });
        return mutants;
    }

    private static Row moved(Row row, LocalDate day, LocalDate moved) {
        return new Row(
                row.cells(),
                day.equals(row.from()) ? moved : row.from(),
                day.equals(row.until()) ? moved : row.until(),
                row.confidence(),
                row.source());
    }

    private Mutant mutant(
            Kind kind,
            ReferenceList list,
            List<Row> rows,
            String change,
            Place place,
            String missing,
            Predicate<Reading> asked) {
        ReferenceList changed = new ReferenceList(list.name(), list.columns(), rows);
        return new Mutant(
                kind,
                list.name(),
                change,
                place,
                missing,
                law.lookingInto(list.name(), () -> pack.with(changed), asked));
    }
}
