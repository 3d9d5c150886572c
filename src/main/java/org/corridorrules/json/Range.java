package org.corridorrules.json;

import java.math.BigDecimal;

/** The numbers from min to max, both inclusive; null where there is no bound. Immutable. */
record Range(BigDecimal min, BigDecimal max) {

    /** What is wrong with a number, or null. */
    String wrongWith(BigDecimal number) {
        boolean below = min != null && number.compareTo(min) < 0;
        boolean above = max != null && number.compareTo(max) > 0;
        return below || above ? number.toPlainString() + " is out of range; " + said() : null;
    }

    String said() {
        if (min != null && max != null) {
            return "write a number from " + min.toPlainString() + " to " + max.toPlainString();
        }
        return min != null
                ? "write " + min.toPlainString() + " or more"
                : max != null ? "write " + max.toPlainString() + " or less" : "write a smaller number";
    }
}
