package org.corridorrules.shipment;

import org.corridorrules.json.Doc;

/** Kinds of documents that the rules know. */
@Doc("Kinds of documents.")
public enum DocumentType {
    SMGS_NOTE,
    CIM_NOTE,
    CIM_SMGS_NOTE,
    CMR_NOTE,
    BILL_OF_LADING,
    SEA_WAYBILL,
    AIR_WAYBILL,
    HOUSE_WAYBILL,
    TIR_CARNET,
    INVOICE,
    PACKING_LIST,
    EXPORT_LICENCE,
    SPECIFIC_GOODS_PERMIT,
    DUAL_USE_AUTHORISATION,
    NO_REEXPORT_CLAUSE,
    CERTIFICATE_OF_ORIGIN,
    CONFORMITY_CERTIFICATE,
    PHYTOSANITARY_CERTIFICATE,
    VETERINARY_CERTIFICATE,
    DANGEROUS_GOODS_DECLARATION,
    UN38_3_REPORT,
    RAIL_APPRAISAL,
    GUARANTEE_CERTIFICATE,
    OTHER,
    POSTAL_BILL
}
