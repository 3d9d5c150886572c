package org.corridorrules.benchmark;

import java.util.function.Consumer;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Audience;

/** Takes every fact: an engine that is given facts before it knows which rules there are needs them all. */
public record EveryFact(Consumer<Object> sink) implements Audience {

    @Override
    public boolean looksAt(Class<? extends AtCheckpoint> kind) {
        return true;
    }

    @Override
    public boolean looksAt(Class<? extends AtCheckpoint> fact, String kind) {
        return true;
    }

    @Override
    public void show(AtCheckpoint fact) {
        sink.accept(fact);
    }
}
