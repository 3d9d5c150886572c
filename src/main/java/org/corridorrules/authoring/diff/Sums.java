package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums of money on both sides, by currency. Used by one thread. */
final class Sums {

    private static final class Sum {
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal after = BigDecimal.ZERO;
        private int shipments;
        private String last;
    }

    private final Map<String, Sum> sums = new TreeMap<>();

    /** @param source of the shipment; amounts of one follow each other */
    void add(String currency, BigDecimal before, BigDecimal after, String source) {
        Sum sum = sums.computeIfAbsent(currency, key -> new Sum());
        sum.before = sum.before.add(before);
        sum.after = sum.after.add(after);
        if (before.compareTo(after) != 0 && !source.equals(sum.last)) {
            sum.shipments++;
            sum.last = source;
        }
    }

    /** Those of which any shipment has another amount. */
    List<RulesDiff.Charges> differing() {
        List<RulesDiff.Charges> list = new ArrayList<>();
        sums.forEach((currency, sum) -> {
            if (sum.shipments > 0) {
                list.add(new RulesDiff.Charges(currency, sum.before, sum.after, sum.shipments));
            }
        });
        return List.copyOf(list);
    }
}
