package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;
import org.corridorrules.pack.Boot;
import org.corridorrules.pack.RulePack;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules of a pack, and how facts go through them: a fresh session for each evaluation, disposed of at its
 * end, so that nothing of one shipment is ever seen by another. Thread-safe.
 */
final class RuleBase {

    private final List<Model> models;
    private final KieBase base;

    private RuleBase(List<Model> models, KieBase base) {
        this.models = models;
        this.base = base;
    }

    static RuleBase of(RulePack pack) {
        List<Model> models = pack.models();
        return new RuleBase(models, build(models));
    }

    private static KieBase build(List<Model> models) {
        return Boot.withOwnLoader(() -> {
            KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
            base.newKieSession().dispose(); // looks up what sessions need, while the loader is ours
            return base;
        });
    }

    /** Gives facts to a sink; may be asked more than once and must give the same each time. */
    interface Source {
        void feed(Consumer<Object> sink);
    }

    /**
     * Evaluates all rules. If a rule throws, every rule is evaluated by itself, so that the others are still heard, and
     * the ones that throw are named.
     */
    void evaluate(Ledger ledger, Source source, List<Result.Failure> failures) {
        try {
            run(base, ledger, source);
        } catch (RuntimeException e) {
            ledger.clear();
            for (SingleRule.Part part : SingleRule.split(models)) {
                try {
                    run(build(part.models()), ledger, source);
                } catch (RuntimeException failure) {
                    failures.add(new Result.Failure(part.rule(), reason(failure)));
                }
            }
        }
    }

    private static void run(KieBase base, Ledger ledger, Source source) {
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new CurrentRule(ledger));
            session.setGlobal("findings", new Findings(ledger));
            List<Object> facts = new ArrayList<>();
            source.feed(facts::add);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static final class CurrentRule extends DefaultAgendaEventListener {
        private final Ledger ledger;

        CurrentRule(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            ledger.enter(event.getMatch().getRule().getName());
        }
    }
}
