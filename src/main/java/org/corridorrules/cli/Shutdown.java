package org.corridorrules.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end cleanly when the process is told to end (SIGINT, SIGTERM): the run is asked to stop, and the Java machine
 * waits until it has ended. The exit status is then the system's, 130 or 143.
 */
final class Shutdown {

    /** An output that nobody reads from must not keep the process alive. */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /** @param stop asks the run to end; returns at once */
    Shutdown(Runnable stop) {
        hook = new Thread(
                () -> {
                    stop.run();
                    awaitTheEnd();
                },
                "corridor-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void awaitTheEnd() {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the run is over. */
    void over() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }
}
