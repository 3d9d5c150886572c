package org.corridorrules.shipment;

import org.corridorrules.json.Doc;

/** Mode of transport of a leg, after UN/CEFACT recommendation 19. */
@Doc("Mode of transport.")
public enum Mode {
    RAIL,
    ROAD,
    SEA,
    AIR,
    INLAND_WATERWAY,
    POST
}
