package org.corridorrules.benchmark;

import java.util.List;

/**
 * One side of a comparison: a method of a benchmark.
 *
 * @param shipment what it judges; null where the benchmark has its own data
 * @param warmUp seconds until the compiler of the Java machine has settled, or shots of what is timed once each
 * @param options of the Java machine
 */
record Side(Class<?> benchmark, String method, Shipments shipment, int warmUp, List<String> options) {

    /** Tasks of the common pool run in the thread that brings them. */
    private static final String ONE_THREAD = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0";

    /** A way of judging a shipment, in one thread like all the others. */
    static Side of(String method, Shipments shipment, int warmUp) {
        return new Side(SideBySideBenchmark.class, method, shipment, warmUp, List.of(ONE_THREAD));
    }

    /** The same with as many threads as it likes. */
    Side onAllCores() {
        return new Side(benchmark, method, shipment, warmUp, List.of());
    }

    static Side of(Class<?> benchmark, String method, int warmUp) {
        return new Side(benchmark, method, null, warmUp, List.of());
    }

    String title() {
        return method + (shipment == null ? "" : ", " + shipment.title()) + (options.isEmpty() ? "" : ", one thread");
    }
}
