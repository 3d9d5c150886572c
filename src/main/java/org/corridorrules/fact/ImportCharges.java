package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Money;

/** The sums of a Union import. Static methods only; no instances, safe for any thread. */
final class ImportCharges {

    private static final String EURO = "EUR";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern SPACES_AND_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ImportCharges() {}

    private record Item(String code, String description, String origin) {}

    /** Distinct items: code of so many digits, description without regard to case, spaces and signs, origin. */
    static int items(Consignment consignment, int digits) {
        if (consignment.goods().size() == 1) {
            return 1;
        }
        Set<Item> items = new HashSet<>();
        for (GoodsItem item : consignment.goods()) {
            items.add(new Item(code(item, digits), "", item.origin()));
        }
        if (items.size() == consignment.goods().size()) {
            return items.size(); // told apart without a look at the words
        }
        items.clear();
        for (GoodsItem item : consignment.goods()) {
            items.add(new Item(code(item, digits), plain(item.description()), item.origin()));
        }
        return items.size();
    }

    /** Distinct codes of so many digits; lines without a code count as one. */
    static int codes(Consignment consignment, int digits) {
        return (int) consignment.goods().stream()
                .map(item -> code(item, digits))
                .distinct()
                .count();
    }

    static Sum times(int count, BigDecimal each, String currency) {
        BigDecimal amount = cents(each.multiply(BigDecimal.valueOf(count)));
        return new Sum(new Money(amount, currency), count + " x " + cents(each).toPlainString() + " " + currency);
    }

    /** Tax on the value of the goods, freight, insurance and duty; null where a rate of exchange is missing. */
    static Sum vat(ConsignmentAt at, Consignment consignment, BigDecimal rate, Sum duty) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal goods = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            BigDecimal value = at.convert(item.value(), EURO);
            if (value == null) {
                return null;
            }
            goods = goods.add(value);
        }
        parts.add(cents(goods));
        for (Money cost : costs(consignment, duty)) {
            BigDecimal value = at.convert(cost, EURO);
            if (value == null) {
                return null;
            }
            parts.add(cents(value));
        }
        BigDecimal base = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String sum = parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ", "(", ")"));
        return new Sum(
                new Money(cents(base.multiply(rate).divide(HUNDRED)), EURO), sum + " x " + rate.toPlainString() + " %");
    }

    private static List<Money> costs(Consignment consignment, Sum duty) {
        List<Money> costs = new ArrayList<>();
        if (consignment.freight() != null) {
            costs.add(consignment.freight());
        }
        if (consignment.insurance() != null) {
            costs.add(consignment.insurance());
        }
        if (duty != null) {
            costs.add(duty.amount());
        }
        return costs;
    }

    private static String code(GoodsItem item, int digits) {
        String code = item.hsCode() == null ? "" : item.hsCode();
        return code.substring(0, Math.min(code.length(), digits));
    }

    private static String plain(String description) {
        return SPACES_AND_SIGNS
                .matcher(description.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
