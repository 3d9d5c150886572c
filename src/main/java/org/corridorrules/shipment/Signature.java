package org.corridorrules.shipment;

import org.corridorrules.json.Doc;

/** Signature on an electronic document or declaration. */
@Doc(
        "EDS qualified electronic digital signature of the state; TRUSTED_THIRD_PARTY foreign one that a trusted third party"
                + " confirms; OTHER by text message, push notice or biometrics; NONE a scan or a file without any.")
public enum Signature {
    EDS,
    TRUSTED_THIRD_PARTY,
    OTHER,
    NONE
}
