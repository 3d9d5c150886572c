package org.corridorrules.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on a stream of items with several threads and hands the results on in the order of the items. Only so many items,
 * of so much weight together, are in flight: read, but not yet handed on. Nothing more is read until there is room, so a
 * slow taker slows the reading down and the memory stays bounded, however long the stream.
 *
 * <p>The source is read by one thread of its own, the sink is called by the thread that runs the window. Each window runs
 * once; {@link #stop} may be called from any thread.
 */
final class Window<I, O> {

    /** How soon a stop is noticed. */
    private static final long TICK = 50;

    /** Gives items; null at the end. */
    interface Source<I> extends Closeable {
        I next() throws IOException;
    }

    /** Takes results. */
    interface Sink<O> {
        void take(O result) throws IOException;
    }

    /** An item on its way; without a result it marks the end. */
    private record InFlight<O>(Future<O> result, int weight) {}

    private final int threads;
    private final int mostItems;
    private final int mostWeight;
    private final ToIntFunction<I> weight;
    private final Function<I, O> work;
    private final Semaphore items;
    private final Semaphore room;
    private final BlockingQueue<InFlight<O>> order;
    private volatile boolean stopped;

    /**
     * @param mostItems in flight
     * @param mostWeight of the items in flight together; a heavier item goes alone
     */
    Window(int threads, int mostItems, int mostWeight, ToIntFunction<I> weight, Function<I, O> work) {
        this.threads = threads;
        this.mostItems = mostItems;
        this.mostWeight = mostWeight;
        this.weight = weight;
        this.work = work;
        this.items = new Semaphore(mostItems);
        this.room = new Semaphore(mostWeight);
        this.order = new ArrayBlockingQueue<>(mostItems + 1);
    }

    /**
     * Runs to the end of the source, which is then closed, or until it is stopped.
     *
     * @throws IOException from the source, in its place, or from the sink
     * @throws RuntimeException from the work, in its place
     */
    void run(Source<I> source, Sink<O> sink) throws IOException {
        ExecutorService workers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(mostItems),
                task -> daemon(task, "corridor-check"));
        // A thread of its own, because a read from a terminal or a pipe cannot be interrupted.
        Thread reader = daemon(() -> read(source, workers), "corridor-read");
        reader.start();
        try {
            handOn(sink);
        } finally {
            workers.shutdownNow();
            reader.interrupt();
        }
    }

    /** Ends the run early: reads no more, and hands on only what is as good as done. */
    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    private void read(Source<I> source, ExecutorService workers) {
        try (source) {
            while (!stopped) {
                items.acquire();
                I item = source.next();
                if (item == null) {
                    break;
                }
                int heavy = Math.max(1, Math.min(weight.applyAsInt(item), mostWeight));
                room.acquire(heavy);
                order.add(new InFlight<>(workers.submit(() -> work.apply(item)), heavy));
            }
            order.add(new InFlight<>(null, 0));
        } catch (InterruptedException | RejectedExecutionException e) {
            // The run is over; nobody waits for more.
        } catch (IOException | RuntimeException | Error e) {
            order.add(new InFlight<>(CompletableFuture.failedFuture(e), 0));
        }
    }

    private void handOn(Sink<O> sink) throws IOException {
        try {
            InFlight<O> head = head();
            while (head != null && head.result() != null && isDone(head.result())) {
                sink.take(head.result().get());
                room.release(head.weight());
                items.release();
                head = head();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was interrupted");
        } catch (ExecutionException e) {
            throw asItWas(e.getCause());
        }
    }

    /** The next in order, or null if the run was stopped before there is one. */
    private InFlight<O> head() throws InterruptedException {
        InFlight<O> head = order.poll(TICK, TimeUnit.MILLISECONDS);
        while (head == null && !stopped) {
            head = order.poll(TICK, TimeUnit.MILLISECONDS);
        }
        return head;
    }

    /** Waits for it; false if the run was stopped before. */
    private boolean isDone(Future<O> result) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                result.get(TICK, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                if (stopped) {
                    return false;
                }
            }
        }
    }

    private static IOException asItWas(Throwable cause) throws IOException {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
