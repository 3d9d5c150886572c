package org.corridorrules.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.corridorrules.fact.Check;
import org.corridorrules.fact.Exchange;
import org.corridorrules.fact.Facts;
import org.corridorrules.fact.FieldPaths;
import org.corridorrules.fact.Ledger;
import org.corridorrules.fact.Parcels;
import org.corridorrules.fact.Situation;
import org.corridorrules.itinerary.Itinerary;
import org.corridorrules.itinerary.Router;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;

/** Makes the facts of a shipment for other engines, as this one makes them for itself. */
final class JudgedFacts {

    private final RulePack pack;
    private final Router router;
    private final FieldPaths fields = new FieldPaths();

    JudgedFacts(RulePack pack) {
        this.pack = pack;
        this.router = new Router(pack.geography());
    }

    /** Gives the facts of a shipment to a sink; what is found in them belongs into the ledger. */
    void feed(Shipment shipment, OffsetDateTime now, Ledger ledger, Consumer<Object> sink) {
        Itinerary itinerary = router.route(shipment, null);
        Exchange exchange = new Exchange(shipment.exchangeRates());
        Parcels parcels = new Parcels(shipment, exchange);
        Check check = new Check(shipment, itinerary, now, exchange, parcels, fields, ledger);
        EveryFact audience = new EveryFact(sink);
        List<Situation> situations = itinerary.checkpoints().stream()
                .map(checkpoint -> new Situation(check, checkpoint, pack.law(checkpoint.lawDate()), audience))
                .toList();
        Facts facts = new Facts(shipment, situations);
        facts.ofShipment();
        facts.ofConsignments(0, shipment.consignments().size());
    }
}
