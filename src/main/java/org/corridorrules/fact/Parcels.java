package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.ChinaExport;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Order;
import org.corridorrules.shipment.Party;
import org.corridorrules.shipment.Shipment;

/**
 * What the consignments of one shipment have in common: an order, an import declaration, a waybill number. Worked out
 * at the first question and kept, so that a container of thousands of parcels is walked once. Thread-safe.
 */
public final class Parcels {

    private static final Set<FilingType> IMPORT =
            EnumSet.of(FilingType.H1, FilingType.H6, FilingType.H7, FilingType.I1);

    private static final Set<String> PIECES = Set.of("H87", "C62", "EA", "NAR", "PR", "NPR");

    private final Shipment shipment;
    private final Exchange exchange;
    private final Map<String, Map<OrderKey, Group>> ordersByCurrency = new ConcurrentHashMap<>();
    private final Map<String, Map<PersonKey, Group>> personsByCurrency = new ConcurrentHashMap<>();
    private Map<PersonKey, BigDecimal> piecesByPerson;
    private Set<Object> declarationsWithIoss;
    private Set<String> repeatedWaybills;
    private Map<Object, Integer> retailReceivers;

    public Parcels(Shipment shipment, Exchange exchange) {
        this.shipment = shipment;
        this.exchange = exchange;
    }

    private record OrderKey(String platform, String number, String sender, String consignee) {}

    /** @param value null where a rate is missing */
    private record Group(int parcels, BigDecimal value) {

        Group and(BigDecimal more) {
            return new Group(parcels + 1, value == null || more == null ? null : value.add(more));
        }
    }

    /** The import declarations of a consignment alone, or else those of the whole shipment. */
    static List<Filing> importDeclarations(Shipment shipment, Consignment consignment) {
        List<Filing> own = ofImport(consignment.filings());
        return own.isEmpty() ? ofImport(shipment.filings()) : own;
    }

    private static List<Filing> ofImport(List<Filing> filings) {
        List<Filing> found = List.of();
        for (Filing filing : filings) {
            if (IMPORT.contains(filing.type())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(filing);
            }
        }
        return found;
    }

    /** The value of all parcels of the order; null for a single parcel, without an order, or without a rate. */
    BigDecimal orderValue(Consignment consignment, String currency) {
        OrderKey key = keyOf(consignment);
        if (key == null) {
            return null;
        }
        Group group = ordersByCurrency.computeIfAbsent(currency, this::orders).get(key);
        return group.parcels() < 2 || group.value() == null
                ? null
                : group.value().setScale(2, RoundingMode.HALF_UP);
    }

    private Map<OrderKey, Group> orders(String currency) {
        Map<OrderKey, Group> orders = new HashMap<>();
        for (Consignment consignment : shipment.consignments()) {
            OrderKey key = keyOf(consignment);
            if (key != null) {
                Group group = orders.getOrDefault(key, new Group(0, BigDecimal.ZERO));
                orders.put(key, group.and(value(consignment, currency)));
            }
        }
        return orders;
    }

    private BigDecimal value(Consignment consignment, String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            BigDecimal value = exchange.convert(item.value(), currency);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private static OrderKey keyOf(Consignment consignment) {
        Order order = consignment.order();
        Party sender = consignment.consignor() != null ? consignment.consignor() : consignment.seller();
        Party consignee = consignment.consignee();
        return order == null || sender == null || consignee == null
                ? null
                : new OrderKey(order.platform(), order.number(), name(sender), name(consignee));
    }

    private static String name(Party party) {
        return party.name().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a declaration of this consignment also holds a consignment with an IOSS number. */
    boolean declaredWithIoss(Consignment consignment) {
        Set<Object> withIoss = declarationsWithIoss();
        return declarations(consignment).stream().anyMatch(withIoss::contains);
    }

    private synchronized Set<Object> declarationsWithIoss() {
        if (declarationsWithIoss == null) {
            Set<Object> found = new HashSet<>();
            for (Consignment other : shipment.consignments()) {
                if (other.iossNumber() != null) {
                    found.addAll(declarations(other));
                }
            }
            declarationsWithIoss = found;
        }
        return declarationsWithIoss;
    }

    /** Whether a number of a parcel waybill stands on more than one consignment. */
    boolean repeatsWaybill(String number) {
        return number != null && repeatedWaybills().contains(number);
    }

    private synchronized Set<String> repeatedWaybills() {
        if (repeatedWaybills == null) {
            Set<String> seen = new HashSet<>();
            Set<String> repeated = new HashSet<>();
            for (Consignment consignment : shipment.consignments()) {
                ChinaExport export = consignment.chinaExport();
                String number = export == null ? null : export.waybillNumber();
                if (number != null && !seen.add(number)) {
                    repeated.add(number);
                }
            }
            repeatedWaybills = repeated;
        }
        return repeatedWaybills;
    }

    /** How many retail consignments go to the person or the address of this one, whichever is more. */
    int toSameReceiver(Consignment consignment) {
        Party consignee = consignment.consignee();
        if (consignee == null) {
            return 0;
        }
        Map<Object, Integer> receivers = retailReceivers();
        int byPerson = receivers.getOrDefault(name(consignee), 0);
        return consignee.address() == null
                ? byPerson
                : Math.max(byPerson, receivers.getOrDefault(consignee.address(), 0));
    }

    private synchronized Map<Object, Integer> retailReceivers() {
        if (retailReceivers == null) {
            Map<Object, Integer> receivers = new HashMap<>();
            for (Consignment consignment : shipment.consignments()) {
                Party consignee = consignment.consignee();
                if (consignee != null && consignment.model() == BusinessModel.B2C) {
                    receivers.merge(name(consignee), 1, Integer::sum);
                    if (consignee.address() != null) {
                        receivers.merge(consignee.address(), 1, Integer::sum);
                    }
                }
            }
            retailReceivers = receivers;
        }
        return retailReceivers;
    }

    /** What tells declarations apart: the number, or the declaration of the whole shipment itself. */
    private List<Object> declarations(Consignment consignment) {
        boolean own = !ofImport(consignment.filings()).isEmpty();
        return importDeclarations(shipment, consignment).stream()
                .filter(filing -> filing.number() != null || !own)
                .map(filing -> filing.number() != null ? (Object) filing.number() : filing)
                .toList();
    }

    private record PersonKey(String person, String other) {}

    /** The value of all parcels of one seller to one person; null for a single parcel, or without a rate. */
    BigDecimal valueForOnePerson(Consignment consignment, String currency) {
        PersonKey key = sellerToPerson(consignment);
        if (key == null) {
            return null;
        }
        Group group = personsByCurrency.computeIfAbsent(currency, this::persons).get(key);
        return group.parcels() < 2 || group.value() == null
                ? null
                : group.value().setScale(2, RoundingMode.HALF_UP);
    }

    private Map<PersonKey, Group> persons(String currency) {
        Map<PersonKey, Group> persons = new HashMap<>();
        for (Consignment consignment : shipment.consignments()) {
            PersonKey key = sellerToPerson(consignment);
            if (key != null) {
                Group group = persons.getOrDefault(key, new Group(0, BigDecimal.ZERO));
                persons.put(key, group.and(value(consignment, currency)));
            }
        }
        return persons;
    }

    private static PersonKey sellerToPerson(Consignment consignment) {
        Party seller = consignment.seller() != null ? consignment.seller() : consignment.consignor();
        return seller == null || consignment.consignee() == null
                ? null
                : new PersonKey(person(consignment.consignee()), name(seller));
    }

    private static String person(Party party) {
        return party.iin() != null ? party.iin() : name(party);
    }

    /** Whether the quantity of a line counts pieces or pairs (UN/CEFACT recommendation 20). */
    static boolean inPieces(GoodsItem item) {
        return item.quantity() != null && item.unit() != null && PIECES.contains(item.unit());
    }

    /** The pieces under the six-digit code of a line that go to a person in all parcels; null if not known. */
    BigDecimal piecesForOnePerson(Party consignee, GoodsItem item) {
        return consignee == null || item.hsCode() == null || !inPieces(item)
                ? null
                : pieces().get(new PersonKey(person(consignee), sixDigits(item.hsCode())));
    }

    private synchronized Map<PersonKey, BigDecimal> pieces() {
        if (piecesByPerson == null) {
            Map<PersonKey, BigDecimal> found = new HashMap<>();
            for (Consignment consignment : shipment.consignments()) {
                for (GoodsItem item : consignment.goods()) {
                    if (consignment.consignee() != null && item.hsCode() != null && inPieces(item)) {
                        PersonKey key = new PersonKey(person(consignment.consignee()), sixDigits(item.hsCode()));
                        found.merge(key, item.quantity(), BigDecimal::add);
                    }
                }
            }
            piecesByPerson = found;
        }
        return piecesByPerson;
    }

    private static String sixDigits(String code) {
        return code.substring(0, Math.min(code.length(), 6));
    }
}
