package org.corridorrules.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times sides of comparisons, each in Java machines of its own, in rounds: one machine for each side, then again, so
 * that a slow minute of the computer meets them all. What counts is the median over the iterations of all rounds.
 */
final class Stopwatch {

    private final boolean quick;
    private final Set<Side> sides = new LinkedHashSet<>();
    private final Map<Side, List<Double>> scores = new HashMap<>();

    /** @param quick one round with few and short iterations; or three, with twice the time to warm up */
    Stopwatch(boolean quick) {
        this.quick = quick;
    }

    /** Wants a side timed; sides that are compared stand beside each other. */
    Side add(Side side) {
        sides.add(side);
        return side;
    }

    void run() throws RunnerException {
        int rounds = quick ? 1 : 3;
        int number = 0;
        for (int round = 0; round < rounds; round++) {
            for (Side side : sides) {
                number++;
                System.err.printf("%d of %d: %s%n", number, rounds * sides.size(), side.title());
                scores.computeIfAbsent(side, any -> new ArrayList<>()).addAll(time(side));
            }
        }
    }

    private List<Double> time(Side side) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + side.benchmark().getName().replace(".", "\\.") + "\\." + side.method() + "$")
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(side.options().toArray(new String[0]));
        if (side.shipment() != null) {
            options.param("shipment", side.shipment().name());
        }
        if (side.benchmark() == CompileBenchmark.class) {
            options.warmupIterations(side.warmUp()).measurementIterations(quick ? 1 : 10);
        } else {
            options.warmupIterations(quick ? side.warmUp() : 2 * side.warmUp())
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(quick ? 5 : 10)
                    .measurementTime(quick ? TimeValue.milliseconds(500) : TimeValue.seconds(2));
        }
        List<Double> found = new ArrayList<>();
        for (RunResult run : new Runner(options.build()).run()) {
            for (BenchmarkResult fork : run.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    found.add(iteration.getPrimaryResult().getScore());
                }
            }
        }
        return found;
    }

    /** The median, in the unit of the benchmark. */
    double of(Side side) {
        return median(scores.get(side));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
