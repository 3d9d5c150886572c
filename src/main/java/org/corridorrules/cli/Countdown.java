package org.corridorrules.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.corridorrules.authoring.mutation.Mutation;

/** A line on the terminal that tells how much of a task is done, and is gone at its end. Thread-safe. */
final class Countdown implements Mutation.Progress {

    private static final int STEPS = 100;

    private final Console console;
    private final boolean watched;
    private final String what;
    private final AtomicInteger shown = new AtomicInteger();

    Countdown(Console console, String what) {
        this.console = console;
        this.watched = console.watched().getAsBoolean();
        this.what = what;
    }

    @Override
    public void tried(int done, int of) {
        int step = (int) ((long) done * STEPS / of);
        boolean next = watched && shown.getAndAccumulate(step, Math::max) < step;
        if (next) {
            String text = done + " of " + of + " " + what;
            console.err().print('\r' + (done == of ? " ".repeat(text.length()) + '\r' : text));
            console.err().flush();
        }
    }
}
