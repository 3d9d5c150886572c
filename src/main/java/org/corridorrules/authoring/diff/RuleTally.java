package org.corridorrules.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sums up what one rule says differently, with the first few examples. Used by one thread. */
final class RuleTally {

    private static final List<String> SEVERITIES = List.of("BLOCK", "WARN", "INFO");

    private final int most;
    private final Counts counts = new Counts();
    private final Sums sums = new Sums();
    private final Map<String, Integer> severities = new LinkedHashMap<>();
    private final List<RulesDiff.Example> examples = new ArrayList<>();
    private final List<RulesDiff.Example> further = new ArrayList<>();
    private int shipments;
    private String last;
    private int ofLast;

    RuleTally(int most) {
        this.most = most;
    }

    void add(Difference difference, ShipmentDiff shipment) {
        counts.add(difference);
        if (!shipment.source().equals(last)) {
            shipments++;
            last = shipment.source();
            ofLast = 0;
        }
        if (difference.severity() != null) {
            severities.merge(difference.severity(), 1, Integer::sum);
        }
        if (difference.money() != null) {
            Difference.Money money = difference.money();
            sums.add(money.currency(), money.before(), money.after(), shipment.source());
        }
        // One of each shipment shows more than all of the first; those fill up where shipments are few.
        List<RulesDiff.Example> room = ofLast++ == 0 ? examples : further;
        if (room.size() < most) {
            room.add(new RulesDiff.Example(
                    shipment.source(),
                    shipment.shipment(),
                    difference.checkpoint(),
                    difference.path(),
                    difference.what().name(),
                    difference.before(),
                    difference.after()));
        }
    }

    RulesDiff.OfRule sum(String rule, String title) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        SEVERITIES.stream()
                .filter(severities::containsKey)
                .forEach(severity -> sorted.put(severity, severities.get(severity)));
        List<RulesDiff.Example> shown =
                Stream.concat(examples.stream(), further.stream()).limit(most).toList();
        return new RulesDiff.OfRule(rule, title, shipments, sorted, counts.list(), sums.differing(), shown);
    }
}
