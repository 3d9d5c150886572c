package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One thing that two judgements of a shipment say differently. Immutable.
 *
 * @param rule that says it; null where none is named
 * @param severity of a finding, the heavier one of both sides; null for anything else
 * @param checkpoint where on the route; empty for the whole
 * @param path JSON pointer into the shipment; empty for the whole
 * @param before what the first says; null if nothing
 * @param after what the second says; null if nothing
 * @param money what a charge changes by; null for anything else
 * @param lawBefore the day by whose law the first judges the checkpoint; null if it has no such checkpoint
 * @param lawAfter the day by whose law the second does; null if it has no such checkpoint
 */
record Difference(
        What what,
        How how,
        String rule,
        String severity,
        String checkpoint,
        String path,
        String before,
        String after,
        Money money,
        LocalDate lawBefore,
        LocalDate lawAfter) {

    /** What is said. */
    enum What {
        FINDING("finding", "findings"),
        CHARGE("charge", "charges"),
        DEADLINE("deadline", "deadlines"),
        PAPER("paper", "papers"),
        NOT_JUDGED("thing not judged", "things not judged");

        private final String one;
        private final String many;

        What(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String counted(int count) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    /** How the second differs from the first. */
    enum How {
        APPEARS("appears", "appear"),
        VANISHES("vanishes", "vanish"),
        SEVERITY("changes severity", "change severity"),
        CHANGES("changes", "change");

        private final String one;
        private final String many;

        How(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String of(int count) {
            return count == 1 ? one : many;
        }
    }

    /** The amounts of a charge on both sides; zero where there is none. */
    record Money(String currency, BigDecimal before, BigDecimal after) {}
}
