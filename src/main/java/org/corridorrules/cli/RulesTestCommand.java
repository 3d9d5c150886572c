package org.corridorrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.corridorrules.CorridorRules;
import org.corridorrules.authoring.JUnitFile;
import org.corridorrules.authoring.NearestCause;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.authoring.Touched;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RulePackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corridor rules test}: runs the cases that lie beside the rules of a directory. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Runs the cases beside the rules and says in words what differs.")
final class RulesTestCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec command;

    @Mixin
    private RulesOption rules;

    @Mixin
    private CaseFilter filter;

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write the outcome as JUnit XML.")
    private Path junit;

    @Option(
            names = "--watch",
            description = "Answer again whenever a file of the pack is saved, for the cases that it touches.")
    private boolean watch;

    RulesTestCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = rules.directory();
        if (directory == null) {
            throw new ParameterException(
                    command.commandLine(), "the cases lie beside the rules: name the directory with --rules DIR");
        }
        if (!watch) {
            return new Round(directory).run(null);
        }
        int status = ExitStatus.CLEAN;
        try (FileWatch files = new FileWatch(List.of(directory))) {
            Round round = new Round(directory);
            status = round.run(null);
            console.tell("waiting for changes under " + directory + "; end with Ctrl-C");
            for (Set<Path> changed = files.changed(); !changed.isEmpty(); changed = files.changed()) {
                Round next = new Round(directory);
                Set<String> names = within(directory, changed);
                console.out().println("\nchanged: " + String.join(", ", names));
                try {
                    status = next.run(new Change(names, round.loaded.pack()));
                    round = next;
                } catch (RulePackException e) {
                    e.problems().forEach(problem -> console.out().println(problem.display()));
                    status = ExitStatus.FAILED;
                } catch (ParameterException e) {
                    console.out().println(e.getMessage());
                    status = ExitStatus.UNUSABLE;
                }
                console.out().flush();
            }
        }
        return status;
    }

    private static Set<String> within(Path directory, Set<Path> files) {
        Path root = directory.toAbsolutePath().normalize();
        Set<String> names = new TreeSet<>();
        files.forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        return names;
    }

    /** @param files that changed, within the pack */
    private record Change(Set<String> files, RulePack before) {}

    /** The cases, run once. */
    private final class Round {

        private final Path directory;
        private final RuleCases cases;
        private CorridorRules loaded;

        Round(Path directory) {
            this.directory = directory;
            this.cases = new RuleCases(directory);
        }

        /** @param change that the cases should tell of; null for all of them */
        int run(Change change) throws IOException {
            Predicate<String> files = asked(() -> filter.files(directory));
            // The rules are made ready on one core while the cases are read on another.
            CompletableFuture<SortedMap<String, List<RuleCase>>> reading =
                    CompletableFuture.supplyAsync(() -> cases.in(files));
            loaded = rules.load(environment);
            Predicate<RuleCase> wanted = asked(() -> filter.cases(directory, loaded.pack()));
            SortedMap<String, List<RuleCase>> all = asked(() -> join(reading));
            Touched touched = change == null ? null : new Touched(change.files(), change.before(), loaded.pack());
            List<Trial> trials = new ArrayList<>();
            all.forEach((file, inFile) -> inFile.stream()
                    .filter(rule -> touched == null || touched.touches(file, rule))
                    .filter(wanted)
                    .forEach(rule -> trials.add(new Trial(file, rule))));
            int failed = tell(trials);
            int passed = trials.size() - failed;
            if (touched != null && trials.isEmpty()) {
                console.out().println("no case asks for what changed");
                return ExitStatus.CLEAN;
            }
            if (filter.all() && touched == null) {
                failed += untested(loaded, all);
            } else if (trials.isEmpty()) {
                console.tell("no case is chosen by all of this; leave something out");
            }
            console.out().println(passed + " passed, " + failed + " failed");
            return failed > 0 || passed == 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        }

        /** Runs cases and tells what differs. @return how many failed */
        private int tell(List<Trial> trials) throws IOException {
            RuleCaseRunner runner = new RuleCaseRunner(loaded, cases);
            List<List<String>> differences = trials.parallelStream()
                    .map(trial -> runner.run(trial.rule()))
                    .toList();
            writeJunit(trials, differences);
            int failed = 0;
            for (int i = 0; i < trials.size(); i++) {
                if (!differences.get(i).isEmpty()) {
                    failed++;
                    console.out().println("FAILED  " + trials.get(i).name());
                    differences.get(i).forEach(difference -> console.out().println("        " + difference));
                    tellCauses(trials.get(i).rule(), differences.get(i));
                }
            }
            return failed;
        }

        private void tellCauses(RuleCase rule, List<String> differences) {
            NearestCause causes = new NearestCause(loaded, cases, directory);
            rule.expect().fires().stream()
                    .map(RuleCase.Fired::rule)
                    .filter(id -> differences.contains(RuleCaseRunner.silent(id)))
                    .distinct()
                    .forEach(id -> causes.of(rule, id)
                            .ifPresent(cause -> console.out().println("        " + id + ": " + cause)));
        }
    }

    private <T> T asked(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private record Trial(String file, RuleCase rule) {

        String name() {
            return file + ": " + rule.name();
        }
    }

    private void writeJunit(List<Trial> trials, List<List<String>> differences) throws IOException {
        if (junit == null) {
            return;
        }
        List<JUnitFile.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            outcomes.add(new JUnitFile.Outcome(
                    trials.get(i).file(), trials.get(i).rule().name(), differences.get(i)));
        }
        try (OutputStream out = Files.newOutputStream(junit)) {
            JUnitFile.write(outcomes, out);
        }
    }

    static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Names the rules that no case makes speak. */
    private int untested(CorridorRules loaded, Map<String, List<RuleCase>> all) {
        Set<String> mute = new TreeSet<>(loaded.pack().rules().keySet());
        mute.removeAll(RuleCaseRunner.speaking(
                all.values().stream().flatMap(Collection::stream).toList()));
        mute.forEach(id -> console.out().println("FAILED  " + id + " has no case that makes it speak"));
        return mute.size();
    }
}
