package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.corridorrules.pack.Law;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Money;

/**
 * The sums of an import into the Eurasian Economic Union. Every amount is rounded to the cent, half up. Static methods
 * only; no instances, safe for any thread.
 */
final class EurasianCharges {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private EurasianCharges() {}

    /** One line of goods with its share of freight and insurance. */
    record Line(String code, BigDecimal customsValue, BigDecimal dutyRate) {

        BigDecimal duty() {
            return percent(customsValue, dutyRate);
        }
    }

    /** Per cent of the value above the norm, at least so much for each kilogram above the norm. */
    static Sum personalUse(
            Law law,
            BigDecimal value,
            BigDecimal mass,
            String mostValue,
            String mostMass,
            String rate,
            String perKilogram) {
        BigDecimal norm = law.decimal(mostValue);
        BigDecimal normOfMass = law.decimal(mostMass);
        BigDecimal percent = law.decimal(rate);
        BigDecimal each = law.decimal(perKilogram);
        boolean known =
                value != null && mass != null && norm != null && normOfMass != null && percent != null && each != null;
        if (!known || value.compareTo(norm) <= 0 && mass.compareTo(normOfMass) <= 0) {
            return null;
        }
        BigDecimal byValue = percent(value.subtract(norm).max(BigDecimal.ZERO), percent);
        BigDecimal byMass = cents(mass.subtract(normOfMass).max(BigDecimal.ZERO).multiply(each));
        String currency = law.parameter(mostValue).unit();
        String how = "max(" + plain(percent) + " % x (" + plain(value) + " - " + plain(norm) + ") " + currency + ", "
                + plain(each) + " " + currency + " x (" + plain(mass) + " - " + plain(normOfMass) + ") kg)";
        return new Sum(new Money(byValue.max(byMass), currency), how);
    }

    /** Per cent of the whole value, at least so much for each kilogram, once the value is above the limit. */
    static Sum ecommerce(
            Law law, BigDecimal value, BigDecimal mass, String mostValue, String rate, String perKilogram) {
        BigDecimal limit = law.decimal(mostValue);
        BigDecimal percent = law.decimal(rate);
        BigDecimal each = law.decimal(perKilogram);
        boolean known = value != null && mass != null && limit != null && percent != null && each != null;
        if (!known || value.compareTo(limit) <= 0) {
            return null;
        }
        BigDecimal amount = percent(value, percent).max(cents(mass.multiply(each)));
        String currency = law.parameter(mostValue).unit();
        String how = "max(" + plain(percent) + " % x " + plain(value) + " " + currency + ", " + plain(each) + " "
                + currency + " x " + plain(mass) + " kg)";
        return new Sum(new Money(amount, currency), how);
    }

    static Sum vat(BigDecimal value, Sum duty, BigDecimal rate, String currency) {
        BigDecimal base = duty == null ? value : value.add(duty.amount().amount());
        String shown = duty == null
                ? plain(value)
                : "(" + plain(value) + " + " + duty.amount().amount().toPlainString() + ")";
        return new Sum(new Money(percent(base, rate), currency), shown + " " + currency + " x " + plain(rate) + " %");
    }

    /** The customs value of each line, freight and insurance shared by value; null where a rate is missing. */
    static List<Line> lines(ConsignmentAt at, Consignment consignment, String currency) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal goods = BigDecimal.ZERO;
        for (GoodsItem item : consignment.goods()) {
            BigDecimal value = at.convert(item.value(), currency);
            if (value == null) {
                return null;
            }
            values.add(value);
            goods = goods.add(value);
        }
        BigDecimal costs = costs(at, consignment, currency);
        if (costs == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal share = goods.signum() == 0
                    ? BigDecimal.ZERO
                    : costs.multiply(values.get(i)).divide(goods, MathContext.DECIMAL64);
            GoodsItem item = consignment.goods().get(i);
            lines.add(new Line(item.hsCode(), cents(values.get(i).add(share)), item.dutyRate()));
        }
        return lines;
    }

    private static BigDecimal costs(ConsignmentAt at, Consignment consignment, String currency) {
        BigDecimal freight =
                consignment.freight() == null ? BigDecimal.ZERO : at.convert(consignment.freight(), currency);
        BigDecimal insurance =
                consignment.insurance() == null ? BigDecimal.ZERO : at.convert(consignment.insurance(), currency);
        return freight == null || insurance == null ? null : freight.add(insurance);
    }

    static Sum duty(List<Line> lines, String currency) {
        BigDecimal amount = BigDecimal.ZERO;
        StringBuilder how = new StringBuilder();
        for (Line line : lines) {
            amount = amount.add(line.duty());
            how.append(how.isEmpty() ? "" : " + ")
                    .append(line.customsValue().toPlainString())
                    .append(" x ")
                    .append(plain(line.dutyRate()))
                    .append(" %");
        }
        return new Sum(new Money(amount, currency), how.toString());
    }

    /** @param rateOf the rate of the tax by commodity code; null where the law of the day has none */
    static Sum vat(List<Line> lines, Function<String, BigDecimal> rateOf, String currency) {
        BigDecimal amount = BigDecimal.ZERO;
        StringBuilder how = new StringBuilder();
        for (Line line : lines) {
            BigDecimal rate = rateOf.apply(line.code());
            if (rate == null) {
                return null;
            }
            amount = amount.add(percent(line.customsValue().add(line.duty()), rate));
            how.append(how.isEmpty() ? "" : " + ")
                    .append('(')
                    .append(line.customsValue().toPlainString())
                    .append(" + ")
                    .append(line.duty().toPlainString())
                    .append(") x ")
                    .append(plain(rate))
                    .append(" %");
        }
        return new Sum(new Money(amount, currency), how.toString());
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal rate) {
        return cents(amount.multiply(rate).divide(HUNDRED));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
