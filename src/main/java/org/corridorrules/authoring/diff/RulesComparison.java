package org.corridorrules.authoring.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridorrules.CheckOptions;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Text;
import org.corridorrules.shipment.Shipment;

/** Judges shipments by two sets of rules, or by the law of two days, and finds what differs. Thread-safe. */
public final class RulesComparison {

    private final DiffSide before;
    private final DiffSide after;
    private final CheckOptions options;
    private final Labels labels;
    private final Causes causes;
    private final Map<String, String> ruleOfTitle = new HashMap<>();

    /** @param options moment of knowledge and language; the law date is that of each side */
    public RulesComparison(DiffSide before, DiffSide after, CheckOptions options) {
        this.before = before;
        this.after = after;
        this.options = options;
        this.labels = Labels.of(options.language());
        this.causes = new Causes(before, after, options.language());
        Set<String> ambiguous = new HashSet<>();
        for (DiffSide side : List.of(before, after)) {
            RulePack pack = side.rules().pack();
            for (String id : pack.rules().keySet()) {
                Text text = pack.text(id, options.language());
                String other = text == null ? id : ruleOfTitle.put(text.title(), id);
                if (other != null && !other.equals(id)) {
                    ambiguous.add(text.title());
                }
            }
        }
        ruleOfTitle.keySet().removeAll(ambiguous);
    }

    /** @param source where the shipment was read, for the examples */
    public ShipmentDiff of(String source, Shipment shipment) {
        Report one = before.judge(shipment, options);
        Report other = after.judge(shipment, options);
        List<Difference> differences = new ReportComparison(one, other, labels, ruleOfTitle::get).differences();
        return new ShipmentDiff(
                source,
                shipment.id(),
                one.verdict().name(),
                other.verdict().name(),
                one.rules().failed() + other.rules().failed() > 0,
                differences.stream()
                        .map(difference -> new ShipmentDiff.Explained(difference, causes.of(difference)))
                        .toList(),
                ShipmentDiff.charges(one),
                ShipmentDiff.charges(other));
    }

    /** An empty sum of differences, to be filled with those of the shipments. */
    public DiffTally tally(int examples) {
        return new DiffTally(before, after, options, causes, examples);
    }
}
