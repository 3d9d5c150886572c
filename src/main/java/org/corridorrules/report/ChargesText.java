package org.corridorrules.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.Report;
import org.corridorrules.language.Labels;

/** The charges that will fall due: each where they are few, sums where they are many, and a total per currency. */
final class ChargesText {

    private static final int FEW = 5;

    private ChargesText() {}

    private record Kind(String checkpoint, String kind, String currency) {}

    private record Sum(BigDecimal amount, int count) {
        Sum plus(Sum other) {
            return new Sum(amount.add(other.amount), count + other.count);
        }
    }

    static void write(Report report, Stops stops, Page page, Labels labels) {
        if (report.charges().isEmpty()) {
            return;
        }
        page.gap();
        page.heading(labels.text("charges"));
        if (report.charges().size() <= FEW) {
            report.charges().forEach(charge -> page.paragraph(2, single(charge, stops, labels)));
        } else {
            sums(report.charges()).forEach((kind, sum) -> page.paragraph(2, sum(kind, sum, stops, labels)));
        }
        page.paragraph(2, labels.text("charges.total", totals(report.charges(), labels)));
    }

    private static String single(Report.Charge charge, Stops stops, Labels labels) {
        return labels.text(
                "charge.single",
                stops.brief(charge.checkpoint()),
                labels.name("kind", charge.kind()),
                labels.formats().amount(charge.amount(), charge.currency()),
                labels.formats().numbers(charge.how()),
                charge.rule(),
                Paths.of(List.of(charge.path()), labels));
    }

    private static Map<Kind, Sum> sums(List<Report.Charge> charges) {
        Map<Kind, Sum> sums = new LinkedHashMap<>();
        for (Report.Charge charge : charges) {
            sums.merge(
                    new Kind(charge.checkpoint(), charge.kind(), charge.currency()),
                    new Sum(new BigDecimal(charge.amount()), 1),
                    Sum::plus);
        }
        return sums;
    }

    private static String sum(Kind kind, Sum sum, Stops stops, Labels labels) {
        return labels.text(
                "charge.sum",
                stops.brief(kind.checkpoint()),
                labels.name("kind", kind.kind()),
                labels.formats().amount(sum.amount().toPlainString(), kind.currency()),
                labels.count("charge.count", sum.count()));
    }

    private static String totals(List<Report.Charge> charges, Labels labels) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        charges.forEach(charge -> totals.merge(charge.currency(), new BigDecimal(charge.amount()), BigDecimal::add));
        return labels.list(totals.entrySet().stream()
                .map(entry -> labels.formats().amount(entry.getValue().toPlainString(), entry.getKey()))
                .toList());
    }
}
