package org.corridorrules.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.corridorrules.CorridorRules;

/**
 * The rules that come with the library, loaded once: by whoever asks first, or ahead of that in a thread of its own,
 * while the command line and the shipment are read. Thread-safe.
 */
final class BundledRules implements Supplier<CorridorRules> {

    private final FutureTask<CorridorRules> task = new FutureTask<>(CorridorRules::bundled);

    /** Begins to load them if a command will want them. What it guesses wrongly only costs time. */
    BundledRules aheadOf(String[] arguments) {
        boolean wanted = arguments.length > 1 && arguments[0].equals("check");
        for (String argument : arguments) {
            wanted &= !argument.startsWith("--rules") && !argument.equals("--help");
        }
        if (wanted) {
            Thread thread = new Thread(task, "bundled-rules");
            thread.setDaemon(true);
            thread.start();
        }
        return this;
    }

    @Override
    public CorridorRules get() {
        task.run(); // does nothing where it runs or has run
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(e.getCause());
        }
    }
}
