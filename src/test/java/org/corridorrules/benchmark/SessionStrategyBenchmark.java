package org.corridorrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.corridorrules.CorridorRules;
import org.corridorrules.engine.Engine;
import org.corridorrules.fact.Check;
import org.corridorrules.fact.Exchange;
import org.corridorrules.fact.Facts;
import org.corridorrules.fact.FieldPaths;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;
import org.corridorrules.fact.Parcels;
import org.corridorrules.fact.Situation;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How facts should go through Drools: the strategies that {@code RuleBase} could take, side by side on the bundled pack
 * and the same facts. Drools refuses stateful sessions in sequential mode, so that one is not among them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SessionStrategyBenchmark {

    /** A shipment with two parcels, and the container with 200. */
    @Param({"rules/bases/china-europe-express.json", "samples/ecommerce-corridor.json"})
    public String shipment;

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-28T12:00:00Z");

    private Engine engine;
    private Shipment read;
    private final List<Object> facts = new ArrayList<>();
    private RulePack pack;
    private Ledger ledger;
    private KieBase base;
    private KieSession reused;
    private KieSessionsPool sessions;
    private final List<FactHandle> handles = new ArrayList<>();

    @Setup
    public void setUp() throws IOException {
        pack = CorridorRules.bundled().pack();
        engine = new Engine(pack);
        read = CorridorRules.read(Files.readAllBytes(Path.of(shipment)));
        Itinerary itinerary = new Router(pack.geography()).route(read, null);
        ledger = new Ledger(pack);
        List<Situation> situations = new ArrayList<>();
        Exchange exchange = new Exchange(read.exchangeRates());
        Parcels parcels = new Parcels(read, exchange);
        Check check = new Check(read, itinerary, NOW, exchange, parcels, new FieldPaths(), ledger);
        for (Checkpoint checkpoint : itinerary.checkpoints()) {
            situations.add(new Situation(check, checkpoint, pack.law(checkpoint.lawDate()), new EveryFact(facts::add)));
        }
        Facts source = new Facts(read, situations);
        source.ofShipment();
        source.ofConsignments(0, read.consignments().size());
        base = KieBaseBuilder.createKieBaseFromModel(pack.models());
        reused = prepare(base.newKieSession());
        sessions = base.newKieSessionsPool(1);
    }

    private KieSession prepare(KieSession session) {
        session.addEventListener(new CurrentRule(pack, ledger));
        session.setGlobal("findings", new Findings(ledger));
        return session;
    }

    private static final class CurrentRule extends DefaultAgendaEventListener {
        private final RulePack pack;
        private final Ledger ledger;

        CurrentRule(RulePack pack, Ledger ledger) {
            this.pack = pack;
            this.ledger = ledger;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            ledger.enter(pack.rules().get(event.getMatch().getRule().getName()));
        }
    }

    /** What the engine does; the only one here that also routes the shipment, makes the facts and sorts the answer. */
    @Benchmark
    public Object no_session() {
        return engine.judge(read, NOW, null);
    }

    @Benchmark
    public Object fresh_session() {
        ledger.clear();
        KieSession session = prepare(base.newKieSession());
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return ledger.findings();
    }

    @Benchmark
    public Object stateless_session() {
        ledger.clear();
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        StatelessKieSession session = base.newStatelessKieSession(configuration);
        session.addEventListener(new CurrentRule(pack, ledger));
        session.setGlobal("findings", new Findings(ledger));
        session.execute(facts);
        return ledger.findings();
    }

    @Benchmark
    public Object pooled_session() {
        ledger.clear();
        KieSession session = prepare(sessions.newKieSession());
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return ledger.findings();
    }

    @Benchmark
    public Object reused_session_insert_and_delete() {
        ledger.clear();
        for (Object fact : facts) {
            handles.add(reused.insert(fact));
        }
        reused.fireAllRules();
        for (FactHandle handle : handles) {
            reused.delete(handle);
        }
        handles.clear();
        return ledger.findings();
    }

    @Benchmark
    public Object reused_session_insert_and_delete_one_by_one() {
        ledger.clear();
        for (Object fact : facts) {
            FactHandle handle = reused.insert(fact);
            reused.fireAllRules();
            reused.delete(handle);
        }
        return ledger.findings();
    }
}
