package org.corridorrules.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link SideBySideBenchmark} and prints both sides of each ratio, and the ratio. Each time is the least of
 * the iterations, the one that other work on the machine has disturbed least. With {@code quick} it takes a few minutes; without, as long
 * as the figures need to be steady.
 */
public final class BenchmarkTable {

    private static final String BY_HAND = "byHand";
    private static final String SAME = "engineWithTheSameRules";
    private static final String WHOLE = "engineWithTheWholePack";
    private static final String DOCUMENTED = "droolsAsDocumented";

    private final Map<String, Double> least = new TreeMap<>();
    private final PrintStream out;

    private BenchmarkTable(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws RunnerException {
        boolean quick = arguments.length > 0 && arguments[0].equals("quick");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(SideBySideBenchmark.class.getSimpleName() + "\\.")
                .shouldFailOnError(true)
                .verbosity(quick ? VerboseMode.SILENT : VerboseMode.NORMAL);
        if (quick) {
            options.forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1));
        }
        BenchmarkTable table = new BenchmarkTable(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (RunResult result : new Runner(options.build()).run()) {
            table.add(result);
        }
        table.print();
    }

    private void add(RunResult result) {
        String name = result.getPrimaryResult().getLabel();
        String shipment = result.getParams().getParam("shipment");
        least.put(name + shipment, result.getPrimaryResult().getStatistics().getMin());
    }

    private void print() {
        out.printf(Locale.ROOT, "%n%d rules written by hand in Java, and the engine%n", HandWrittenRules.IDS.size());
        compare("by hand", BY_HAND, "engine, same rules", SAME);
        out.printf("%nThe engine with every rule of the bundled pack%n");
        compare("same rules", SAME, "every rule", WHOLE);
        out.printf("%nEvery rule: this engine, and Drools as documented (built at run time, fresh session)%n");
        compare("engine", WHOLE, "as documented", DOCUMENTED);
        out.printf("%nMicroseconds for one shipment, route to findings; ratio = second / first.%n");
        out.printf("From four slices of 64 parcels on, the engine uses every core; the others use one.%n");
    }

    private void compare(String first, String one, String second, String other) {
        out.printf("  %-16s %20s %20s %8s%n", "", first, second, "ratio");
        for (Shipments shipment : Shipments.values()) {
            double left = least.get(one + shipment);
            double right = least.get(other + shipment);
            out.printf(Locale.ROOT, "  %-16s %20.1f %20.1f %8.2f%n", shipment.title(), left, right, right / left);
        }
    }
}
