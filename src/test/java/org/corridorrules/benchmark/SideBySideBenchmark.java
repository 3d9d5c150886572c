package org.corridorrules.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.corridorrules.CorridorRules;
import org.corridorrules.engine.Engine;
import org.corridorrules.fact.Ledger;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One check of a shipment that is already read, from the route to the findings, in several ways. Only figures of one
 * run are compared; {@link BenchmarkTable} does it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(3)
public class SideBySideBenchmark {

    /** The shipment that is judged. */
    @Param
    public Shipments shipment;

    private Shipment read;
    private RulePack bundled;

    @Setup
    public void readTheShipment() {
        read = shipment.read();
        bundled = CorridorRules.bundled().pack();
    }

    /** The rules written by hand. */
    @State(Scope.Benchmark)
    public static class ByHand {
        private HandWrittenRules rules;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            rules = new HandWrittenRules(benchmark.bundled);
        }
    }

    /** This engine with the same rules as those written by hand. */
    @State(Scope.Benchmark)
    public static class SameRules {
        private Engine engine;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            RulePack subset = Subset.of(benchmark.bundled, HandWrittenRules.IDS);
            engine = new Engine(subset);
            check(
                    Answer.of(
                            engine.judge(benchmark.read, Shipments.NOW, null),
                            subset.rules().keySet()),
                    Answer.sorted(new HandWrittenRules(benchmark.bundled).judge(benchmark.read, Shipments.NOW, null)));
        }
    }

    /** Evrete with the same rules. */
    @State(Scope.Benchmark)
    public static class Evrete {
        private EvreteRules rules;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            rules = new EvreteRules(benchmark.bundled, RuleText.read(Path.of("rules"), HandWrittenRules.IDS));
            benchmark.checkAgainstRulesByHand(rules.judge(benchmark.read, Shipments.NOW));
        }
    }

    /** CEL with the same rules. */
    @State(Scope.Benchmark)
    public static class CommonExpressionLanguage {
        private CelRules rules;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            rules = new CelRules(benchmark.bundled, RuleText.read(Path.of("rules"), HandWrittenRules.IDS));
            benchmark.checkAgainstRulesByHand(rules.judge(benchmark.read, Shipments.NOW));
        }
    }

    /** This engine with every rule. */
    @State(Scope.Benchmark)
    public static class WholePack {
        private Engine engine;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            engine = new Engine(benchmark.bundled);
        }
    }

    /** This engine with five times the rules. */
    @State(Scope.Benchmark)
    public static class FiveTimesTheRules {
        private Engine engine;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            RulePack five = FiveTimes.load();
            engine = new Engine(five);
            benchmark.checkAgainstWholePack(Answer.of(
                    engine.judge(benchmark.read, Shipments.NOW, null),
                    five.rules().keySet()));
        }
    }

    /** Every rule from a container built at run time. */
    @State(Scope.Benchmark)
    public static class Documented {
        private DocumentedDrools drools;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            RulePack pack = benchmark.bundled;
            drools = new DocumentedDrools(pack, Path.of("rules"));
            Ledger ledger = drools.judge(benchmark.read, Shipments.NOW);
            benchmark.checkAgainstWholePack(Answer.of(
                    ledger.findings(), ledger.deadlines(), pack.rules().keySet()));
        }
    }

    private void checkAgainstRulesByHand(Ledger ledger) {
        check(
                Answer.of(ledger.findings(), ledger.deadlines(), HandWrittenRules.IDS),
                Answer.sorted(new HandWrittenRules(bundled).judge(read, Shipments.NOW, null)));
    }

    private void checkAgainstWholePack(List<Answer> answers) {
        check(
                answers,
                Answer.of(
                        new Engine(bundled).judge(read, Shipments.NOW, null),
                        bundled.rules().keySet()));
    }

    private static void check(List<Answer> answers, List<Answer> expected) {
        if (!answers.equals(expected)) {
            throw new IllegalStateException("the answers differ, so that times say nothing");
        }
    }

    @Benchmark
    public Object byHand(ByHand state) {
        return state.rules.judge(read, Shipments.NOW, null);
    }

    @Benchmark
    public Object engineWithTheSameRules(SameRules state) {
        return state.engine.judge(read, Shipments.NOW, null);
    }

    @Benchmark
    public Object evrete(Evrete state) {
        return state.rules.judge(read, Shipments.NOW);
    }

    @Benchmark
    public Object cel(CommonExpressionLanguage state) {
        return state.rules.judge(read, Shipments.NOW);
    }

    @Benchmark
    public Object engineWithFiveTimesTheRules(FiveTimesTheRules state) {
        return state.engine.judge(read, Shipments.NOW, null);
    }

    @Benchmark
    public Object engineWithTheWholePack(WholePack state) {
        return state.engine.judge(read, Shipments.NOW, null);
    }

    @Benchmark
    public Object droolsAsDocumented(Documented state) {
        return state.drools.judge(read, Shipments.NOW);
    }
}
