package org.corridorrules.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.corridorrules.CorridorRules;
import org.corridorrules.engine.Engine;
import org.corridorrules.engine.Result;
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
            engine = new Engine(Subset.of(benchmark.bundled, HandWrittenRules.IDS));
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

    /** Every rule from a container built at run time. */
    @State(Scope.Benchmark)
    public static class Documented {
        private DocumentedDrools drools;

        @Setup
        public void setUp(SideBySideBenchmark benchmark) {
            RulePack pack = benchmark.bundled;
            drools = new DocumentedDrools(pack, Path.of("rules"));
            Ledger ledger = drools.judge(benchmark.read, Shipments.NOW);
            Result result = new Engine(pack).judge(benchmark.read, Shipments.NOW, null);
            if (!Answer.of(ledger.findings(), ledger.deadlines(), pack.rules().keySet())
                    .equals(Answer.of(result, pack.rules().keySet()))) {
                throw new IllegalStateException("Drools as documented finds something else than the engine");
            }
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
    public Object engineWithTheWholePack(WholePack state) {
        return state.engine.judge(read, Shipments.NOW, null);
    }

    @Benchmark
    public Object droolsAsDocumented(Documented state) {
        return state.drools.judge(read, Shipments.NOW);
    }
}
