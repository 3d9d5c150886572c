package org.corridorrules.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The same rules and facts in Evrete, in the fastest of the shapes that were tried: a knowledge built once, a stateless
 * session for each shipment, facts under a logical type for each territory and act, so that no condition is asked of a
 * fact of another place, one predicate for the conditions of a rule, which stops at the first that does not hold (Evrete
 * asks all conditions of a type otherwise), and no hand-over between threads. Territory and act as conditions that rules
 * share, and a session that is cleared and used again, were slower.
 */
final class EvreteRules {

    private static final String DESK = "desk";

    private record Desk(RulePack pack, Ledger ledger, Findings findings) {}

    private final RulePack pack;
    private final JudgedFacts facts;
    private final Knowledge knowledge;
    private final ByPlace<String> types = new ByPlace<>();

    EvreteRules(RulePack pack, List<RuleText> rules) {
        this.pack = pack;
        this.facts = new JudgedFacts(pack);
        this.knowledge = KnowledgeService.builder(new Configuration())
                .withExecutor(new SameThread())
                .build()
                .newKnowledge();
        Words words = new Words();
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        for (RuleText rule : rules) {
            String type = rule.fact().getSimpleName() + rule.where();
            types.add(rule, type);
            knowledge.getTypeResolver().getOrDeclare(type, rule.fact());
            Predicate<Object> holds = words.all(rule.fact(), rule.conditions());
            ValuesPredicate condition = values -> holds.test(values.apply(0));
            Words.Report report = Words.report(rule);
            builder.newRule(rule.id())
                    .forEach("$part", type)
                    .where(condition, "$part")
                    .execute(context -> report(rule.id(), report, context));
        }
        builder.build();
    }

    private static void report(String rule, Words.Report report, RhsContext context) {
        Desk desk = context.getRuntime().get(DESK);
        desk.ledger().enter(desk.pack().rules().get(rule));
        report.report(desk.findings(), context.getObject("$part"));
    }

    /** Judges a shipment; the ledger holds what was found. */
    Ledger judge(Shipment shipment, OffsetDateTime now) {
        Ledger ledger = new Ledger(pack);
        StatelessSession session = knowledge.newStatelessSession();
        session.set(DESK, new Desk(pack, ledger, new Findings(ledger)));
        facts.feed(shipment, now, ledger, fact -> {
            for (String type : types.of((AtCheckpoint) fact)) {
                session.insertAs(type, fact);
            }
        });
        session.fire();
        return ledger;
    }
}
