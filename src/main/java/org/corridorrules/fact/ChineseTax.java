package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Money;

/**
 * The sums of a Chinese import, in yuan. Freight and insurance that the consignment shows are spread over its lines by
 * value; what rounding leaves goes to the last line. Static methods only; no instances, safe for any thread.
 */
final class ChineseTax {

    private static final String YUAN = "CNY";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ChineseTax() {}

    /** Dutiable value of a line in yuan: the goods, and their share of freight and insurance. */
    record Base(BigDecimal goods, BigDecimal costs) {

        BigDecimal total() {
            return goods.add(costs);
        }

        /** The sum in plain signs, with a duty or null. */
        private String shown(Sum duty) {
            String sum =
                    costs.signum() == 0 ? goods.toPlainString() : goods.toPlainString() + " + " + costs.toPlainString();
            sum = duty == null ? sum : sum + " + " + duty.amount().amount().toPlainString();
            return costs.signum() == 0 && duty == null ? sum : "(" + sum + ")";
        }
    }

    /** Goods, freight and insurance of a consignment in a currency, to two places; null without a rate. */
    static BigDecimal dutiable(WithFields at, Consignment consignment, String currency) {
        BigDecimal sum = goods(at, consignment.goods(), currency);
        BigDecimal costs = sum == null ? null : costs(at, consignment, currency);
        return costs == null ? null : sum.add(costs);
    }

    /** Dutiable value of a line, by its place, in yuan with its share of freight and insurance; null without a rate. */
    static Base base(WithFields at, Consignment consignment, int line) {
        List<GoodsItem> goods = consignment.goods();
        BigDecimal value = yuan(at, goods.get(line));
        BigDecimal all = goods(at, consignment.goods(), YUAN);
        BigDecimal costs = costs(at, consignment, YUAN);
        if (value == null || all == null || costs == null) {
            return null;
        }
        if (line < goods.size() - 1) {
            return new Base(value, share(costs, value, all));
        }
        BigDecimal rest = costs;
        for (int i = 0; i < line; i++) {
            rest = rest.subtract(share(costs, yuan(at, goods.get(i)), all));
        }
        return new Base(value, rest);
    }

    private static BigDecimal share(BigDecimal costs, BigDecimal value, BigDecimal all) {
        return all.signum() == 0 ? BigDecimal.ZERO : fen(costs.multiply(value).divide(all, MathContext.DECIMAL64));
    }

    private static BigDecimal goods(WithFields at, List<GoodsItem> goods, String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : goods) {
            BigDecimal value = at.convert(item.value(), currency);
            if (value == null) {
                return null;
            }
            sum = sum.add(fen(value));
        }
        return sum;
    }

    private static BigDecimal yuan(WithFields at, GoodsItem item) {
        BigDecimal value = at.convert(item.value(), YUAN);
        return value == null ? null : fen(value);
    }

    private static BigDecimal costs(WithFields at, Consignment consignment, String currency) {
        BigDecimal freight = cost(at, consignment.freight(), currency);
        BigDecimal insurance = cost(at, consignment.insurance(), currency);
        return freight == null || insurance == null ? null : freight.add(insurance);
    }

    private static BigDecimal cost(WithFields at, Money cost, String currency) {
        BigDecimal value = cost == null ? BigDecimal.ZERO : at.convert(cost, currency);
        return value == null ? null : fen(value);
    }

    /** A rate on a base. */
    static Sum simple(Base base, BigDecimal rate) {
        return sum(base.total().multiply(rate).divide(HUNDRED), base.shown(null) + " x " + percent(rate));
    }

    /**
     * VAT or consumption tax on the composite price: base and duty, with the consumption tax inside, times a share.
     *
     * @param duty null where none is charged
     * @param share 1 for the whole tax
     */
    static Sum composite(Base base, Sum duty, BigDecimal consumption, BigDecimal rate, BigDecimal share) {
        BigDecimal price =
                duty == null ? base.total() : base.total().add(duty.amount().amount());
        StringBuilder how = new StringBuilder(base.shown(duty));
        BigDecimal tax = price.multiply(rate).divide(HUNDRED).multiply(share);
        if (consumption.signum() > 0) {
            tax = tax.multiply(HUNDRED).divide(HUNDRED.subtract(consumption), MathContext.DECIMAL64);
            how.append(" / (100 % - ").append(percent(consumption)).append(')');
        }
        how.append(" x ").append(percent(rate));
        if (share.compareTo(BigDecimal.ONE) != 0) {
            how.append(" x ").append(percent(share.multiply(HUNDRED)));
        }
        return sum(tax, how.toString());
    }

    /** The price without an export duty that it holds, and the duty on it. */
    static Sum exportDuty(BigDecimal value, BigDecimal rate) {
        BigDecimal tax = value.multiply(rate).divide(HUNDRED.add(rate), MathContext.DECIMAL64);
        return sum(tax, value.toPlainString() + " / (100 % + " + percent(rate) + ") x " + percent(rate));
    }

    private static Sum sum(BigDecimal amount, String how) {
        return new Sum(new Money(fen(amount), YUAN), how);
    }

    private static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString() + " %";
    }

    private static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
