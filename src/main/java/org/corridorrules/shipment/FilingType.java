package org.corridorrules.shipment;

import org.corridorrules.json.Doc;

/** Kinds of electronic declarations that the rules know. */
@Doc("Kinds of declarations. CN_: China; EAEU_: Eurasian Economic Union (PI is preliminary information); AZ_, GE_, TR_;"
        + " without prefix: European Union.")
public enum FilingType {
    CN_ADVANCE_MANIFEST,
    CN_ORIGINAL_MANIFEST,
    CN_EXPORT_DECLARATION,
    CN_SUMMARY_DECLARATION,
    CN_IMPORT_DECLARATION,
    CN_FAST_CLEARANCE,
    CN_TRANSIT,
    EAEU_PI,
    EAEU_TRANSIT,
    EAEU_GOODS_DECLARATION,
    EAEU_ECOMMERCE_DECLARATION,
    EAEU_EXPORT_DECLARATION,
    EAEU_PASSENGER_DECLARATION,
    AZ_SHORT_DECLARATION,
    AZ_TRANSIT,
    GE_TRANSIT,
    TR_ENS,
    TR_TRANSIT,
    ENS,
    T1,
    H1,
    H6,
    H7,
    I1,
    EXPORT,
    EXS,
    CN_RETURN_APPLICATION,
    CN_TAX_PAYMENT,
    CN_REFUND_APPLICATION,
    CN_REFUND_RECONCILIATION,
    TSD
}
