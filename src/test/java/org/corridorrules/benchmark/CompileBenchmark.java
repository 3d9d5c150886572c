package org.corridorrules.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.corridorrules.CorridorRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compiling the pack of a directory, whole and after one rule was changed, in a process that has compiled before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(1)
public class CompileBenchmark {

    /** A directory of rules with one more change each time, and a cache that knows the last one. */
    @State(Scope.Benchmark)
    public static class OneRuleChanged {
        private EditedPack pack;
        private Path cache;

        @Setup(Level.Trial)
        public void compileOnce() {
            Path work = WorkDirectory.make("edited-");
            pack = new EditedPack(work.resolve("rules"));
            cache = work.resolve("cache");
            CorridorRules.load(pack.directory(), cache);
        }

        @Setup(Level.Iteration)
        public void changeOneRule() {
            pack.edit();
        }
    }

    @Benchmark
    public Object wholePack() {
        return CorridorRules.load(Path.of("rules"));
    }

    @Benchmark
    public Object afterOneRuleChanged(OneRuleChanged state) {
        return CorridorRules.load(state.pack.directory(), state.cache);
    }
}
