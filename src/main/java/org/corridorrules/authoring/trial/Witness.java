package org.corridorrules.authoring.trial;

import java.util.List;
import org.corridorrules.CheckOptions;
import org.corridorrules.Report;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.shipment.Shipment;

/**
 * A case as far as it says something of one rule. Immutable and thread-safe.
 *
 * @param rule its id
 * @param file where the case stands within the pack
 * @param about what it says of the rule
 * @param worst the verdict that the case expects of all rules together, beyond which none of them alone may go; null if
 *     it says none
 * @param fingerprint of the shipment and of what the case sets in place of the law
 */
public record Witness(
        String rule,
        String file,
        RuleCase about,
        Shipment shipment,
        CheckOptions options,
        Report.Verdict worst,
        String fingerprint) {

    private static final List<Report.Verdict> WORSE = List.of(
            Report.Verdict.CLEAR, Report.Verdict.ATTENTION, Report.Verdict.UNDETERMINED, Report.Verdict.BLOCKED);

    /** The case, as people find it. */
    public String name() {
        return file + ": " + about.name();
    }

    /** The same case, expecting something else of the rule. */
    public Witness expecting(RuleCase.Expect other) {
        return new Witness(rule, file, about.expecting(other), shipment, options, null, fingerprint);
    }

    /** Whether the case passes as far as it concerns the rule. */
    public boolean accepts(Report report, RuleCaseRunner comparison) {
        boolean within = worst == null || WORSE.indexOf(report.verdict()) <= WORSE.indexOf(worst);
        return within && comparison.differences(about, report).isEmpty();
    }
}
