package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corridorrules.CheckOptions;
import org.corridorrules.authoring.diff.Difference.What;
import org.corridorrules.pack.RulePack;

/**
 * Sums up the differences of shipments, in the order in which they come. Of the differences themselves only a few are
 * kept, so that the memory does not grow with the traffic. Used by one thread.
 */
public final class DiffTally {

    private final DiffSide before;
    private final DiffSide after;
    private final CheckOptions options;
    private final Causes known;
    private final int examples;
    private final Counts counts = new Counts();
    private final Map<List<String>, List<String>> verdicts = new TreeMap<>(Comparator.comparing(List::toString));
    private final Map<List<String>, Integer> flips = new LinkedHashMap<>();
    private final Sums sums = new Sums();
    private final Map<List<RulesDiff.Cause>, Map<String, RuleTally>> groups = new LinkedHashMap<>();
    private int shipments;
    private int different;
    private int unreadable;
    private int failed;

    DiffTally(DiffSide before, DiffSide after, CheckOptions options, Causes known, int examples) {
        this.known = known;
        this.before = before;
        this.after = after;
        this.options = options;
        this.examples = examples;
    }

    /** Adds a shipment. */
    public void add(ShipmentDiff shipment) {
        shipments++;
        different += shipment.isDifferent() ? 1 : 0;
        failed += shipment.failed() ? 1 : 0;
        if (!shipment.verdictBefore().equals(shipment.verdictAfter())) {
            List<String> flip = List.of(shipment.verdictBefore(), shipment.verdictAfter());
            flips.merge(flip, 1, Integer::sum);
            List<String> sources = verdicts.computeIfAbsent(flip, key -> new ArrayList<>());
            if (sources.size() < examples) {
                sources.add(shipment.source());
            }
        }
        Set<String> currencies = new TreeSet<>(shipment.chargesBefore().keySet());
        currencies.addAll(shipment.chargesAfter().keySet());
        for (String currency : currencies) {
            BigDecimal old = shipment.chargesBefore().getOrDefault(currency, BigDecimal.ZERO);
            BigDecimal now = shipment.chargesAfter().getOrDefault(currency, BigDecimal.ZERO);
            sums.add(currency, old, now, shipment.source());
        }
        for (ShipmentDiff.Explained entry : shipment.differences()) {
            String rule =
                    entry.difference().rule() == null ? "" : entry.difference().rule();
            counts.add(entry.difference());
            groups.computeIfAbsent(entry.causes(), key -> new TreeMap<>())
                    .computeIfAbsent(rule, key -> new RuleTally(examples))
                    .add(entry.difference(), shipment);
        }
    }

    /** Counts a document that could not be judged. */
    public void addUnreadable() {
        unreadable++;
    }

    /** Everything so far. */
    public RulesDiff sum() {
        List<RulesDiff.Group> causes = groups();
        List<RulesDiff.Verdicts> changed = new ArrayList<>();
        verdicts.forEach((flip, sources) ->
                changed.add(new RulesDiff.Verdicts(flip.get(0), flip.get(1), flips.get(flip), List.copyOf(sources))));
        return new RulesDiff(
                "1",
                side(before),
                side(after),
                options.now(),
                shipments,
                different,
                unreadable,
                failed,
                counts.list(),
                changed,
                sums.differing(),
                causes,
                new Unfelt(before, after, known, this::title).besides(causes));
    }

    private List<RulesDiff.Group> groups() {
        List<RulesDiff.Group> result = new ArrayList<>();
        groups.forEach((causes, rules) -> {
            List<RulesDiff.OfRule> ofRules = new ArrayList<>();
            rules.forEach((rule, tally) -> ofRules.add(tally.sum(rule, title(rule))));
            ofRules.sort(HEAVIEST_FIRST);
            result.add(new RulesDiff.Group(causes, List.copyOf(ofRules)));
        });
        result.sort(Comparator.comparing(group -> group.rules().get(0), HEAVIEST_FIRST));
        return List.copyOf(result);
    }

    private static final Comparator<RulesDiff.OfRule> HEAVIEST_FIRST = Comparator.comparingInt(DiffTally::weight)
            .thenComparing(rule ->
                    -rule.counts().stream().mapToInt(RulesDiff.Count::all).sum())
            .thenComparing(RulesDiff.OfRule::rule);

    private static int weight(RulesDiff.OfRule rule) {
        boolean binding = rule.counts().stream()
                .anyMatch(count ->
                        count.kind().equals(What.CHARGE.name()) || count.kind().equals(What.DEADLINE.name()));
        return rule.severities().containsKey("BLOCK") ? 0 : rule.severities().containsKey("WARN") ? 1 : binding ? 2 : 3;
    }

    private String title(String rule) {
        for (DiffSide side : List.of(after, before)) {
            RulePack pack = side.rules().pack();
            if (pack.rules().containsKey(rule) && pack.text(rule, options.language()) != null) {
                return pack.text(rule, options.language()).title();
            }
        }
        return "";
    }

    private static RulesDiff.Side side(DiffSide side) {
        RulePack pack = side.rules().pack();
        return new RulesDiff.Side(side.name(), pack.id(), pack.version(), pack.sha256(), side.lawDate());
    }
}
