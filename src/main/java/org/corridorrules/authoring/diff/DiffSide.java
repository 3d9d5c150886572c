package org.corridorrules.authoring.diff;

import java.time.LocalDate;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.authoring.RuleSources;
import org.corridorrules.shipment.Shipment;

/**
 * One of the two that are compared: rules, and the day by whose law they judge. Immutable and thread-safe.
 *
 * @param name as the user wrote it
 * @param sources the files of the rules
 * @param lawDate the day whose law applies everywhere; null for each checkpoint's own day
 */
public record DiffSide(String name, CorridorRules rules, RuleSources sources, LocalDate lawDate) {

    Report judge(Shipment shipment, CheckOptions options) {
        return rules.check(shipment, options.withLawDate(lawDate).withMaxFindings(Integer.MAX_VALUE));
    }
}
