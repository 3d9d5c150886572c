package org.corridorrules.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Coverage as lines of text: totals of each folder, and what is not tried. */
public final class CoverageText {

    /** Of a long list so many rows are named. */
    private static final int MOST_ROWS = 12;

    private CoverageText() {}

    /** @param line takes each line, without its end */
    public static void write(Coverage coverage, Consumer<String> line) {
        coverage.byFolder().forEach((folder, rules) -> {
            Coverage.Tally tally = Coverage.tally(rules);
            line.accept(String.format(
                    Locale.ROOT,
                    "%s: %d rules, %d speak and %d are silent in a case, %d of %d days of change tried",
                    folder,
                    tally.rules(),
                    tally.fired(),
                    tally.silent(),
                    tally.edgesTried(),
                    tally.edges()));
            for (Coverage.OfRule rule : rules) {
                line.accept(String.format(
                        Locale.ROOT,
                        "  %-14s speaks in %d, silent in %d",
                        rule.id(),
                        rule.fired().size(),
                        rule.silent().size()));
                gaps(rule).forEach(gap -> line.accept("      " + rule.place() + ": " + gap));
            }
        });
        coverage.parameters().forEach(parameter -> gaps(parameter)
                .forEach(gap -> line.accept(parameter.place() + ": " + parameter.name() + ": " + gap)));
        for (Coverage.OfList list : coverage.lists()) {
            line.accept(list.place().file() + ": " + list.tried() + " of " + list.rows() + " rows tried"
                    + (list.untried().isEmpty() ? "" : ", not " + rows(list.untried())));
        }
        line.accept("");
        coverage.totals().forEach((what, number) -> line.accept(String.format(Locale.ROOT, "%-64s %s", what, number)));
    }

    static List<String> gaps(Coverage.OfRule rule) {
        List<String> gaps = new ArrayList<>();
        if (rule.fired().isEmpty()) {
            gaps.add("no case makes it speak");
        }
        if (rule.silent().isEmpty()) {
            gaps.add("no case expects it to be silent");
        }
        rule.oneSided().forEach(gaps::add);
        rule.edges().stream().filter(edge -> !edge.isTried()).forEach(edge -> gaps.add(gap(edge)));
        return gaps;
    }

    static List<String> gaps(Coverage.OfParameter parameter) {
        List<String> gaps = new ArrayList<>();
        for (Coverage.OfValue value : parameter.values()) {
            String named = value.value() + (value.from() == null ? "" : " from " + value.from());
            if (value.cases() == 0) {
                gaps.add("no case looks at " + named);
            } else if (!value.isTried()) {
                gaps.add("every case lies on one side of " + named + ", where the condition "
                        + (value.held() ? "holds" : "fails"));
            }
        }
        parameter.edges().stream().filter(edge -> !edge.isTried()).forEach(edge -> gaps.add(gap(edge)));
        return gaps;
    }

    private static String gap(Coverage.Edge edge) {
        return "no case tries the law of "
                + (edge.before() ? edge.day() : edge.day().minusDays(1))
                + (edge.before() || edge.on() ? "" : " or of " + edge.day());
    }

    private static String rows(List<String> keys) {
        String first = String.join(", ", keys.subList(0, Math.min(MOST_ROWS, keys.size())));
        return keys.size() > MOST_ROWS ? first + " and " + (keys.size() - MOST_ROWS) + " more" : first;
    }
}
