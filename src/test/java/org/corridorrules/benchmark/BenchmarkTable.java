package org.corridorrules.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and prints both sides of each ratio, the ratio and its goal. The argument {@code quick} asks for
 * less than five minutes on two quiet cores; without it the figures take as long as they need to be steady.
 */
public final class BenchmarkTable {

    private static final String HAND = "byHand";
    private static final String SAME = "engineWithTheSameRules";
    private static final String EVRETE = "evrete";
    private static final String CEL = "cel";
    private static final String DOCUMENTED = "droolsAsDocumented";
    private static final String WHOLE = "engineWithTheWholePack";
    private static final String FIVE = "engineWithFiveTimesTheRules";
    private static final List<String> CONTAINER = List.of(HAND, SAME, EVRETE, CEL, DOCUMENTED, WHOLE, FIVE);

    private static final int PARCELS = 3_000;
    private static final int MANY_PARCELS = 30_000;

    private final Stopwatch watch;
    private final PrintStream out;
    private final boolean quick;

    private BenchmarkTable(boolean quick, PrintStream out) {
        this.quick = quick;
        this.watch = new Stopwatch(quick);
        this.out = out;
    }

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        boolean quick = arguments.length > 0 && arguments[0].equals("quick");
        new BenchmarkTable(quick, new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        WorkDirectory.delete(WorkDirectory.PATH);
        FiveTimes.load(); // compiled here, and then read by each machine that judges with it
        Side hand = parcel(HAND, 3);
        Side same = parcel(SAME, 10);
        Side evrete = parcel(EVRETE, 5);
        Side cel = parcel(CEL, 5);
        Side documented = parcel(DOCUMENTED, 6);
        Side whole = parcel(WHOLE, 12);
        Side five = parcel(FIVE, 12);
        Side trainByHand = watch.add(Side.of(HAND, Shipments.TRAIN, 3));
        Side trainSame = watch.add(Side.of(SAME, Shipments.TRAIN, 5));
        Side trainSameOnAll = watch.add(trainSame.onAllCores());
        Side train = watch.add(Side.of(WHOLE, Shipments.TRAIN, 5));
        Side longTrain = watch.add(Side.of(WHOLE, Shipments.LONG_TRAIN, 4));
        Side trainOnAll = watch.add(train.onAllCores());
        Side longTrainOnAll = watch.add(longTrain.onAllCores());
        if (!quick) {
            CONTAINER.forEach(method -> watch.add(container(method)));
        }
        Side pipe = watch.add(Side.of(PipeBenchmark.class, "corridor", 8));
        Side jackson = watch.add(Side.of(PipeBenchmark.class, "jacksonAlone", 4));
        Side compile = watch.add(Side.of(CompileBenchmark.class, "wholePack", 1));
        Side recompile = watch.add(Side.of(CompileBenchmark.class, "afterOneRuleChanged", 1));
        watch.run();
        double edited = Stopwatch.median(EditBenchmark.run(quick ? 1 : 10));

        out.printf(Locale.ROOT, "%n%d rules also written by hand; medians.%n%n", HandWrittenRules.IDS.size());
        GoalTable table = new GoalTable(out);
        table.atMost(2, "one parcel, same rules", "engine", watch.of(same), "by hand", watch.of(hand), "us");
        table.atLeast(30, "one parcel, same rules", "Evrete", watch.of(evrete), "engine", watch.of(same), "us");
        table.atLeast(30, "one parcel, same rules", "CEL", watch.of(cel), "engine", watch.of(same), "us");
        table.atLeast(
                3,
                "one parcel, every rule",
                "Drools as documented",
                watch.of(documented),
                "engine",
                watch.of(whole),
                "us");
        table.atMost(
                3,
                "%,d parcels a line, every rule, NDJSON in and out".formatted(PipeBenchmark.LINES),
                "engine",
                watch.of(pipe),
                "Jackson alone",
                watch.of(jackson),
                "ms");
        table.atMost(1.3, "one parcel", "five times the rules", watch.of(five), "every rule", watch.of(whole), "us");
        perParcel(table, "one thread", train, longTrain, whole);
        perParcel(table, "all cores", trainOnAll, longTrainOnAll, whole);
        sameTrain(table, "one thread", watch.of(trainSame), watch.of(trainByHand));
        sameTrain(table, "all cores", watch.of(trainSameOnAll), watch.of(trainByHand));
        table.compare(
                "compiling, process has compiled before",
                "whole pack",
                watch.of(compile),
                "one rule changed",
                watch.of(recompile),
                "ms");
        table.within(3, "one rule changed, whole process", "cases of its folder", edited, "s");
        if (!quick) {
            container(table);
        }
        notes();
        StartBenchmark.print(out, quick ? StartBenchmark.QUICK_RUNS : StartBenchmark.RUNS);
    }

    private Side parcel(String method, int warmUp) {
        return watch.add(Side.of(method, Shipments.PARCEL, warmUp));
    }

    private static Side container(String method) {
        return Side.of(method, Shipments.CONTAINER, 8);
    }

    /** The container as it stands, in every way of judging. */
    private void container(GoalTable table) {
        double hand = watch.of(container(HAND));
        double same = watch.of(container(SAME));
        double whole = watch.of(container(WHOLE));
        table.compare("200 parcels, same rules", "engine", same, "by hand", hand, "us");
        table.compare("200 parcels, same rules", "Evrete", watch.of(container(EVRETE)), "engine", same, "us");
        table.compare("200 parcels, same rules", "CEL", watch.of(container(CEL)), "engine", same, "us");
        table.compare(
                "200 parcels, every rule",
                "Drools as documented",
                watch.of(container(DOCUMENTED)),
                "engine",
                whole,
                "us");
        table.compare("200 parcels", "five times the rules", watch.of(container(FIVE)), "every rule", whole, "us");
    }

    private void perParcel(GoalTable table, String how, Side train, Side longTrain, Side parcel) {
        double single = watch.of(parcel);
        table.atMost(
                0.25,
                "each of 3,000 parcels, every rule, " + how,
                "each",
                watch.of(train) / PARCELS,
                "alone",
                single,
                "us");
        table.atMost(
                0.25,
                "each of 30,000 parcels, every rule, " + how,
                "each",
                watch.of(longTrain) / MANY_PARCELS,
                "alone",
                single,
                "us");
    }

    /** Whoever writes rules by hand writes them for one thread; the engine takes all cores for so many parcels. */
    private static void sameTrain(GoalTable table, String how, double engine, double hand) {
        table.atMost(4, "3,000 parcels, same rules, " + how, "engine", engine, "by hand, one thread", hand, "us");
    }

    private void notes() {
        out.printf(
                "%nOne shipment is timed from its route to its findings; ratio = one side / other side. All ways of%n");
        out.printf("judging run in one thread where nothing else is said; the pipe uses every core on both sides.%n");
    }
}
