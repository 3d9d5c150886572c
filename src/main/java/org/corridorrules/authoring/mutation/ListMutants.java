package org.corridorrules.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.corridorrules.authoring.trial.Reading;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.ReferenceList.Row;
import org.corridorrules.pack.RulePack;

/** What can be changed in a list: each row left out, each first and last day of a row moved by one day. */
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
        for (int i = 0; i < list.rows().size(); i++) {
            Row row = list.rows().get(i);
            String key = key(list, row);
            Predicate<Reading> found = reading ->
                    reading.rows().getOrDefault(list.name(), Set.of()).contains(row);
            mutants.add(mutant(
                    Kind.ROW,
                    list,
                    i,
                    List.of(),
                    "without " + key,
                    "write a case whose answer depends on this row",
                    found));
            Predicate<Reading> asked = reading -> reading.rows().containsKey(list.name());
            for (int days : new int[] {-1, 1}) {
                if (row.from() != null) {
                    LocalDate from = row.from().plusDays(days);
                    mutants.add(edge(list, i, dated(row, from, row.until()), key + " from", row.from(), from, asked));
                }
                if (row.until() != null) {
                    LocalDate until = row.until().plusDays(days);
                    mutants.add(
                            edge(list, i, dated(row, row.from(), until), key + " until", row.until(), until, asked));
                }
            }
        }
        return mutants;
    }

    /** The first cell; more of them where rows share it. */
    private static String key(ReferenceList list, Row row) {
        for (int width = 1; width < row.cells().size(); width++) {
            List<String> start = row.cells().subList(0, width);
            if (list.rows().stream()
                            .filter(other -> other.cells().subList(0, start.size()).equals(start))
                            .count()
                    == 1) {
                return String.join(" ", start);
            }
        }
        return String.join(" ", row.cells()) + (row.from() == null ? "" : " of " + row.from());
    }

    private static Row dated(Row row, LocalDate from, LocalDate until) {
        return new Row(row.cells(), from, until, row.confidence(), row.source());
    }

    private Mutant edge(
            ReferenceList list, int index, Row moved, String edge, LocalDate day, LocalDate to, Predicate<Reading> asked) {
        LocalDate seen = to.isBefore(day) ? to : day;
        return mutant(
                Kind.DAY,
                list,
                index,
                List.of(moved),
                edge + " " + to + " for " + day,
                "write a case of the law of " + seen + " whose answer depends on this row",
                asked);
    }

    private Mutant mutant(
            Kind kind,
            ReferenceList list,
            int index,
            List<Row> by,
            String change,
            String missing,
            Predicate<Reading> asked) {
        return new Mutant(
                kind,
                list.name(),
                change,
                source.ofRow(list.name(), index),
                missing,
                law.lookingInto(list.name(), () -> pack.with(replaced(list, index, by)), asked));
    }

    private static ReferenceList replaced(ReferenceList list, int index, List<Row> by) {
        List<Row> rows = new ArrayList<>(list.rows());
        rows.remove(index);
        rows.addAll(index, by);
        return new ReferenceList(list.name(), list.columns(), rows);
    }
}
