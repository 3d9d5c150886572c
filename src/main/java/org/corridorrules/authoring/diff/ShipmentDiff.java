package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.Report;

/**
 * What two judgements of one shipment say differently. Immutable.
 *
 * @param source where the shipment was read, such as a file with a line
 * @param failed whether a rule failed on either side
 * @param chargesBefore the sum of all charges by currency
 */
public record ShipmentDiff(
        String source,
        String shipment,
        String verdictBefore,
        String verdictAfter,
        boolean failed,
        List<Explained> differences,
        Map<String, BigDecimal> chargesBefore,
        Map<String, BigDecimal> chargesAfter) {

    /** A difference with what makes it. */
    record Explained(Difference difference, List<RulesDiff.Cause> causes) {}

    static Map<String, BigDecimal> charges(Report report) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        report.charges()
                .forEach(charge -> sums.merge(charge.currency(), new BigDecimal(charge.amount()), BigDecimal::add));
        return sums;
    }

    boolean isDifferent() {
        return !differences.isEmpty() || !verdictBefore.equals(verdictAfter);
    }
}
