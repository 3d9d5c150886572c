package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.shipment.ExchangeRate;
import org.corridorrules.shipment.Money;

/** Converts money by the rates of the shipment. Immutable and thread-safe. */
public final class Exchange {

    private final Map<String, BigDecimal> perEuro = new HashMap<>();

    public Exchange(List<ExchangeRate> rates) {
        rates.forEach(rate -> perEuro.putIfAbsent(rate.currency(), rate.perEuro()));
        perEuro.put("EUR", BigDecimal.ONE);
    }

    /** The amount in another currency, or null if a rate is missing. */
    public BigDecimal convert(Money money, String currency) {
        if (money.currency().equals(currency)) {
            return money.amount();
        }
        BigDecimal from = perEuro.get(money.currency());
        BigDecimal to = perEuro.get(currency);
        return from == null || to == null ? null : money.amount().multiply(to).divide(from, MathContext.DECIMAL64);
    }
}
