package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** How many units of a currency one euro is worth. */
@Doc("How many units of a currency one euro is worth.")
public record ExchangeRate(
        @Field(doc = "ISO 4217 currency code.", example = "CNY", required = true, pattern = "[A-Z]{3}") String currency,
        @Field(doc = "Units of the currency for one euro.", example = "8.2105", required = true, min = "0.000001")
                BigDecimal perEuro,
        @Field(doc = "Day of the rate.") LocalDate date,
        @Field(doc = "Who published it.", example = "ECB") String source) {}
