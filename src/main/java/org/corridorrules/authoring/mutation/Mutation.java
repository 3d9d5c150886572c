package org.corridorrules.authoring.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.corridorrules.authoring.trial.Choice;
import org.corridorrules.authoring.trial.OneRule;
import org.corridorrules.authoring.trial.PackSource;
import org.corridorrules.authoring.trial.Trials;
import org.corridorrules.authoring.trial.Witness;

/** Tries small changes of a pack and tells which of them no case notices. */
public final class Mutation {

    private final Trials trials;
    private final Subjects subjects;
    private final Map<String, String> equivalents;
    private final Known known;

    /**
     * @param directory of the pack
     * @param known what earlier runs have found
     * @param cache directory for compiled rules
     * @throws IllegalArgumentException if the list of equivalent changes cannot be read
     */
    public Mutation(Trials trials, Path directory, Known known, Path cache) {
        this.trials = trials;
        this.subjects =
                new Subjects(trials, new PackSource(directory), new LesserRules(directory, trials.pack(), cache));
        this.equivalents = Equivalents.read(directory);
        this.known = known;
    }

    /** How far the run is; told by several threads. */
    public interface Progress {
        void tried(int changes, int of);
    }

    private record Attempted(int subject, int place, Mutant mutant) {}

    /** The changes of what is chosen, which of them no case notices, and how many were tried now. */
    private record Outcome(List<List<Mutant>> mutants, BitSet[] surviving, int tried) {}

    /**
     * Tries every change of what is chosen.
     *
     * @param hints whether to look, for each that survives, for a case whose shipment shows it already
     */
    public Score run(Choice choice, boolean hints, Progress progress) {
        return score(choice, attempt(choice, progress), hints);
    }

    /** Tries every change and counts them by the name of the rule, parameter or list. */
    public SortedMap<String, Score.Tally> bySubject(Progress progress) {
        Outcome outcome = attempt(new Choice(List.of(), Set.of()), progress);
        SortedMap<String, Score.Tally> tallies = new TreeMap<>();
        for (int i = 0; i < outcome.mutants().size(); i++) {
            for (int j = 0; j < outcome.mutants().get(i).size(); j++) {
                Mutant mutant = outcome.mutants().get(i).get(j);
                boolean caught = !outcome.surviving()[i].get(j);
                boolean equivalent = !caught && equivalents.containsKey(mutant.id());
                tallies.merge(mutant.subject(), Score.Tally.of(caught, equivalent), Score.Tally::plus);
            }
        }
        return tallies;
    }

    private Outcome attempt(Choice choice, Progress progress) {
        List<Subject> chosen = subjects.chosen(choice);
        List<List<Mutant>> mutants =
                chosen.parallelStream().map(subject -> subject.mutants().get()).toList();
        BitSet[] surviving = new BitSet[chosen.size()];
        List<Attempted> open = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            surviving[i] = known.survivors(chosen.get(i).key());
            if (surviving[i] == null) {
                surviving[i] = new BitSet();
                for (int j = 0; j < mutants.get(i).size(); j++) {
                    open.add(new Attempted(i, j, mutants.get(i).get(j)));
                }
            }
        }
        AtomicInteger tried = new AtomicInteger();
        List<Attempted> survivors = open.parallelStream()
                .filter(attempted -> {
                    boolean caught = isCaught(attempted.mutant());
                    progress.tried(tried.incrementAndGet(), open.size());
                    return !caught;
                })
                .toList();
        survivors.forEach(survivor -> surviving[survivor.subject()].set(survivor.place()));
        for (int i = 0; i < chosen.size(); i++) {
            known.remember(chosen.get(i).key(), surviving[i]);
        }
        known.save();
        return new Outcome(mutants, surviving, open.size());
    }

    private boolean isCaught(Mutant mutant) {
        for (Mutant.Attempt attempt : mutant.attempts()) {
            OneRule changed = attempt.changed().get();
            for (Witness witness : attempt.witnesses()) {
                if (!trials.accepts(witness, changed.report(witness))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Score score(Choice choice, Outcome outcome, boolean hints) {
        List<List<Mutant>> mutants = outcome.mutants();
        BitSet[] surviving = outcome.surviving();
        Map<Kind, Score.Tally> tallies = new TreeMap<>();
        List<Mutant> survivors = new ArrayList<>();
        List<Score.Equivalent> equivalent = new ArrayList<>();
        Map<String, String> unused = new TreeMap<>(equivalents);
        for (int i = 0; i < surviving.length; i++) {
            for (int j = 0; j < mutants.get(i).size(); j++) {
                Mutant mutant = mutants.get(i).get(j);
                boolean caught = !surviving[i].get(j);
                String reason = caught ? null : unused.remove(mutant.id());
                tallies.merge(mutant.kind(), Score.Tally.of(caught, reason != null), Score.Tally::plus);
                if (reason != null) {
                    equivalent.add(new Score.Equivalent(mutant.id(), reason));
                } else if (!caught) {
                    survivors.add(mutant);
                }
            }
        }
        return new Score(
                tallies,
                survivors.parallelStream()
                        .map(mutant -> survivor(mutant, hints))
                        .toList(),
                equivalent,
                choice.isEverything() ? List.copyOf(unused.keySet()) : List.of(),
                trials.failing(),
                subjects.parametersNotRead(choice),
                subjects.rowsNotAskedFor(choice),
                outcome.tried());
    }

    private Score.Survivor survivor(Mutant mutant, boolean hints) {
        String hint = hints ? new Hints(trials).of(mutant).map(Hint::text).orElse(null) : null;
        return new Score.Survivor(
                mutant.place(), mutant.id(), !mutant.attempts().isEmpty(), mutant.missing(), hint);
    }
}
