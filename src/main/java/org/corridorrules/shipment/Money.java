package org.corridorrules.shipment;

import java.math.BigDecimal;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** An amount with its currency. */
@Doc("An amount with its currency.")
public record Money(
        @Field(doc = "Decimal amount; a string keeps every digit.", example = "39.90", required = true, min = "0")
                BigDecimal amount,
        @Field(doc = "ISO 4217 currency code.", example = "EUR", required = true, pattern = "[A-Z]{3}")
                String currency) {}
