package org.corridorrules.fact;

import java.util.Collection;
import java.util.stream.Collectors;
import org.corridorrules.pack.Parameter;
import org.corridorrules.shipment.Money;

/** Shows what a fact holds, to tell people why a rule is silent about it. Stateless. */
public final class FactView {

    private FactView() {}

    /** JSON pointer of the part of the shipment; empty for the whole. */
    public static String pointer(AtCheckpoint fact) {
        return fact.pointer();
    }

    /** A field of the part; null where it is missing. */
    public static Object field(AtCheckpoint fact, String path) {
        return fact instanceof WithFields part && !path.isEmpty() ? part.value(path) : null;
    }

    /** The value of a parameter on the law date; null where the law of that day has none. */
    public static Parameter.Value parameter(AtCheckpoint fact, String name) {
        return fact.situation().law().value(name);
    }

    /** A value in plain signs; null for one that only the program understands. */
    public static String shown(Object value) {
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? "none"
                    : list.stream().map(FactView::shown).distinct().limit(5).collect(Collectors.joining(", "));
        }
        if (value instanceof Money money) {
            return money.amount().toPlainString() + " " + money.currency();
        }
        if (value instanceof Sum sum) {
            return shown(sum.amount());
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        boolean plain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof java.time.temporal.Temporal
                || value instanceof java.time.temporal.TemporalAmount;
        return value == null ? "missing" : plain ? value.toString() : null;
    }
}
