package org.corridorrules.authoring.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.authoring.LawWords;
import org.corridorrules.authoring.diff.Difference.How;
import org.corridorrules.authoring.diff.Difference.What;
import org.corridorrules.language.Labels;
import org.corridorrules.report.Page;

/** A comparison as text: counts first, then each cause with what it does and a few examples. Stateless. */
public final class DiffText {

    static final String WITHOUT_EFFECT = "Also different, without effect on these shipments:";

    private static final int HASH_SHOWN = 12;
    private static final int LISTED = 20;

    private DiffText() {}

    /** At most 100 columns wide. */
    public static String toString(RulesDiff diff) {
        Page page = new Page(false);
        page.paragraph(0, headline(diff));
        sides(diff).forEach(line -> page.paragraph(0, line));
        page.paragraph(0, "As of " + Labels.of("en").formats().moment(diff.now()) + ".");
        if (!diff.counts().isEmpty() || !diff.verdicts().isEmpty()) {
            page.gap();
            totals(diff).forEach(line -> page.paragraph(2, line));
        }
        int number = 0;
        for (RulesDiff.Group group : diff.causes()) {
            page.gap();
            cause(group, ++number, page);
        }
        withoutEffect(diff, page);
        return page.toString();
    }

    private static void withoutEffect(RulesDiff diff, Page page) {
        if (diff.withoutEffect().isEmpty()) {
            return;
        }
        page.gap();
        page.paragraph(0, WITHOUT_EFFECT);
        diff.withoutEffect().stream().limit(LISTED).forEach(cause -> page.paragraph(2, told(cause)));
        int rest = diff.withoutEffect().size() - LISTED;
        if (rest > 0) {
            page.paragraph(2, "and " + rest + " more; --format json lists them");
        }
    }

    static String told(RulesDiff.Cause cause) {
        return cause.change() + (cause.basis().isEmpty() ? "" : " [" + LawWords.citation(cause.basis()) + "]");
    }

    static String headline(RulesDiff diff) {
        String all = diff.shipments() + (diff.shipments() == 1 ? " shipment" : " shipments");
        String judged = diff.different() == 0
                ? "nothing changes for " + all
                : diff.different() + " of " + all + (diff.different() == 1 ? " is" : " are") + " judged differently";
        String left = diff.unreadable() == 0 ? "" : "; " + diff.unreadable() + " could not be read";
        String failed = diff.failed() == 0 ? "" : "; for " + diff.failed() + " a rule failed";
        return diff.before().name() + " against " + diff.after().name() + ": " + judged + left + failed;
    }

    /** The rules that were used, once if they are the same. */
    static List<String> sides(RulesDiff diff) {
        String one = rules(diff.before());
        String other = rules(diff.after());
        return one.equals(other)
                ? List.of("Rules: " + one + ".")
                : List.of(
                        "Rules of " + diff.before().name() + ": " + one + ".",
                        "Rules of " + diff.after().name() + ": " + other + ".");
    }

    private static String rules(RulesDiff.Side side) {
        String hash =
                side.sha256().substring(0, Math.min(HASH_SHOWN, side.sha256().length()));
        return side.pack() + " " + side.version() + " (" + hash + ")"
                + (side.lawDate() == null
                        ? ", each checkpoint by the law of its own day"
                        : ", every checkpoint by the law of the day");
    }

    static List<String> totals(RulesDiff diff) {
        List<String> lines = new ArrayList<>();
        for (RulesDiff.Verdicts verdict : diff.verdicts()) {
            lines.add("verdict " + verdict.before() + " -> " + verdict.after() + ": " + verdict.shipments() + " ("
                    + String.join(", ", verdict.examples())
                    + (verdict.shipments() > verdict.examples().size() ? " ..." : "") + ")");
        }
        diff.counts().forEach(count -> lines.add(words(count)));
        diff.charges()
                .forEach(charges -> lines.add("charges together: " + words(charges) + " in " + charges.shipments()
                        + (charges.shipments() == 1 ? " shipment" : " shipments")));
        return lines;
    }

    /** Such as: 3 findings appear, 1 changes severity. */
    static String words(RulesDiff.Count count) {
        What what = What.valueOf(count.kind());
        List<String> parts = new ArrayList<>();
        part(parts, what, count.appear(), How.APPEARS);
        part(parts, what, count.vanish(), How.VANISHES);
        part(parts, what, count.changeSeverity(), How.SEVERITY);
        part(parts, what, count.change(), How.CHANGES);
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, What what, int count, How how) {
        if (count > 0) {
            String counted = parts.isEmpty() ? what.counted(count) : String.valueOf(count);
            String text = what == What.FINDING && how == How.CHANGES ? " text" : "";
            parts.add(counted + " " + how.of(count) + text);
        }
    }

    /** Such as: 12.00 -> 30.00 EUR (+18.00). */
    static String words(RulesDiff.Charges charges) {
        BigDecimal by = charges.after().subtract(charges.before());
        return charges.before().toPlainString() + " -> " + charges.after().toPlainString() + " " + charges.currency()
                + " (" + (by.signum() > 0 ? "+" : "") + by.toPlainString() + ")";
    }

    private static void cause(RulesDiff.Group group, int number, Page page) {
        String tag = number + ". ";
        List<String> changes = changes(group);
        page.paragraph(0, tag + changes.get(0));
        changes.stream().skip(1).forEach(change -> page.paragraph(tag.length(), change));
        String law = law(group);
        if (!law.isEmpty()) {
            page.paragraph(tag.length(), "law: " + law);
        }
        for (RulesDiff.OfRule rule : group.rules()) {
            page.paragraph(tag.length(), rule(rule));
            Map<String, List<String>> places = new LinkedHashMap<>();
            rule.examples().forEach(example -> places.computeIfAbsent(said(example), words -> new ArrayList<>())
                    .add(place(example)));
            places.forEach((words, examples) -> {
                page.paragraph(tag.length() + 2, words);
                examples.forEach(place -> page.paragraph(tag.length() + 4, place));
            });
        }
    }

    /** What changes; where a rule itself begins or ends, what else it reads changes with it. */
    static List<String> changes(RulesDiff.Group group) {
        List<String> lines = new ArrayList<>();
        group.because().forEach(cause -> lines.add((lines.isEmpty() ? "" : "and ") + cause.change()));
        String first = lines.get(0);
        boolean name = first.startsWith(group.because().get(0).name() + ":"); // of a parameter; it stays as it is
        if (!name) {
            lines.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
        }
        return lines;
    }

    static String law(RulesDiff.Group group) {
        return LawWords.citation(group.because().stream()
                .flatMap(cause -> cause.basis().stream())
                .distinct()
                .toList());
    }

    static String rule(RulesDiff.OfRule rule) {
        String name = rule.rule().isEmpty() ? "The route" : rule.title() + " (" + rule.rule() + ")";
        String severities = rule.severities().isEmpty()
                ? ""
                : rule.severities().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
        String counts = rule.counts().stream()
                .map(count -> words(count) + (count.kind().equals(What.FINDING.name()) ? severities : ""))
                .collect(Collectors.joining("; "));
        String charges = rule.charges().stream().map(sum -> "; " + words(sum)).collect(Collectors.joining());
        String where = " in " + rule.shipments() + (rule.shipments() == 1 ? " shipment" : " shipments");
        return name + ": " + counts + where + charges;
    }

    private static String said(RulesDiff.Example example) {
        if (example.before() == null) {
            return example.after();
        }
        return example.after() == null ? "no longer: " + example.before() : example.before() + " -> " + example.after();
    }

    private static String place(RulesDiff.Example example) {
        return Stream.of(example.source(), example.checkpoint(), example.path())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
