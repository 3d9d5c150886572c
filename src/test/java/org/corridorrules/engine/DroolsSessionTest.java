package org.corridorrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.corridorrules.CorridorRules;
import org.corridorrules.benchmark.EveryFact;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The rules are called directly, without a Drools session; a session with every fact must find the same. */
class DroolsSessionTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-28T12:00:00Z");

    private static RulePack pack;
    private static KieBase base;

    @BeforeAll
    static void build() {
        pack = CorridorRules.bundled().pack();
        base = KieBaseBuilder.createKieBaseFromModel(pack.models());
    }

    static Stream<Path> shipments() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"));
                Stream<Path> bases = Files.list(Path.of("rules/bases"))) {
            return Stream.concat(samples, bases)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipments")
    void a_session_finds_the_same(Path file) throws IOException {
        Shipment shipment = CorridorRules.read(Files.readAllBytes(file));
        Ledger session = inSession(shipment);
        Result direct = new Engine(pack).judge(shipment, NOW, null);
        assertThat(told(direct.findings())).isEqualTo(told(session.findings()));
        assertThat(told(direct.deadlines())).isEqualTo(told(session.deadlines()));
        assertThat(told(direct.papers())).isEqualTo(told(session.papers()));
        assertThat(told(direct.charges())).isEqualTo(told(session.charges()));
    }

    private static List<String> told(Collection<?> outcomes) {
        return outcomes.stream().map(Object::toString).sorted().toList();
    }

    private static Ledger inSession(Shipment shipment) {
        Ledger ledger = new Ledger(pack);
        Itinerary itinerary = new Router(pack.geography()).route(shipment, null);
        Exchange exchange = new Exchange(shipment.exchangeRates());
        Parcels parcels = new Parcels(shipment, exchange);
        Check check = new Check(shipment, itinerary, NOW, exchange, parcels, new FieldPaths(), ledger);
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    ledger.enter(pack.rules().get(event.getMatch().getRule().getName()));
                }
            });
            session.setGlobal("findings", new Findings(ledger));
            List<Situation> situations = new ArrayList<>();
            for (Checkpoint checkpoint : itinerary.checkpoints()) {
                situations.add(new Situation(
                        check, checkpoint, pack.law(checkpoint.lawDate()), new EveryFact(session::insert)));
            }
            Facts facts = new Facts(shipment, situations);
            facts.ofShipment();
            facts.ofConsignments(0, shipment.consignments().size());
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return ledger;
    }
}
