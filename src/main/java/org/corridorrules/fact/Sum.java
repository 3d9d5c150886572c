package org.corridorrules.fact;

import org.corridorrules.shipment.Money;

/**
 * An amount with the way it was worked out.
 *
 * @param how the sum in plain signs, such as {@code 2 x 3.00 EUR}
 */
public record Sum(Money amount, String how) {}
