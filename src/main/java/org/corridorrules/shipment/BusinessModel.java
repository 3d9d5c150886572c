package org.corridorrules.shipment;

import org.corridorrules.json.Doc;

/** Who sells to whom. */
@Doc("B2C distance sale to a consumer, B2B trade, C2C gift between private persons, RETURN of goods sold before.")
public enum BusinessModel {
    B2C,
    B2B,
    C2C,
    RETURN
}
