package org.corridorrules;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.corridorrules.shipment.ShipmentException;

/**
 * Checks documents ahead of whoever takes the answers, and never more than so many ahead: who takes slowly is not
 * buried. Used by one thread; the checks run in an executor.
 */
final class CheckedStream extends Spliterators.AbstractSpliterator<Checked> {

    private final CorridorRules rules;
    private final CheckOptions options;
    private final Iterator<byte[]> documents;
    private final Executor executor;
    private final int ahead;
    private final Queue<CompletableFuture<Checked>> running = new ArrayDeque<>();
    private long started;

    CheckedStream(CorridorRules rules, CheckOptions options, Iterator<byte[]> documents, Executor executor, int ahead) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.rules = rules;
        this.options = options;
        this.documents = documents;
        this.executor = executor;
        this.ahead = ahead;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Checked> action) {
        while (running.size() < ahead && documents.hasNext()) {
            byte[] document = documents.next();
            long number = ++started;
            running.add(CompletableFuture.supplyAsync(() -> check(number, document), executor));
        }
        CompletableFuture<Checked> next = running.poll();
        if (next == null) {
            return false;
        }
        action.accept(finished(next));
        return true;
    }

    private Checked check(long number, byte[] document) {
        try {
            return new Checked(number, rules.check(document, options), List.of());
        } catch (ShipmentException e) {
            return new Checked(number, null, e.problems());
        }
    }

    private static Checked finished(CompletableFuture<Checked> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
