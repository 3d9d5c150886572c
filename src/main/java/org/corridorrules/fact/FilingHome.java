package org.corridorrules.fact;

import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.shipment.FilingType;

/** The territory and act for which a kind of declaration is lodged. */
record FilingHome(String territory, Act act) {

    static FilingHome of(FilingType type) {
        return switch (type) {
            case CN_ADVANCE_MANIFEST -> new FilingHome("CN", Act.EXIT);
            case CN_ORIGINAL_MANIFEST, CN_FAST_CLEARANCE -> new FilingHome("CN", Act.ENTRY);
            case CN_EXPORT_DECLARATION,
                    CN_SUMMARY_DECLARATION,
                    CN_RETURN_APPLICATION,
                    CN_REFUND_APPLICATION,
                    CN_REFUND_RECONCILIATION -> new FilingHome("CN", Act.EXPORT);
            case CN_IMPORT_DECLARATION, CN_TAX_PAYMENT -> new FilingHome("CN", Act.IMPORT);
            case CN_TRANSIT -> new FilingHome("CN", Act.TRANSIT);
            case EAEU_PASSENGER_DECLARATION -> new FilingHome("EAEU", Act.IMPORT);
            case EAEU_PI -> new FilingHome("EAEU", Act.ENTRY);
            case EAEU_TRANSIT -> new FilingHome("EAEU", Act.TRANSIT);
            case EAEU_GOODS_DECLARATION, EAEU_ECOMMERCE_DECLARATION -> new FilingHome("EAEU", Act.IMPORT);
            case EAEU_EXPORT_DECLARATION -> new FilingHome("EAEU", Act.EXPORT);
            case AZ_SHORT_DECLARATION -> new FilingHome("AZ", Act.ENTRY);
            case AZ_TRANSIT -> new FilingHome("AZ", Act.TRANSIT);
            case GE_TRANSIT -> new FilingHome("GE", Act.TRANSIT);
            case TR_ENS -> new FilingHome("TR", Act.ENTRY);
            case TR_TRANSIT -> new FilingHome("TR", Act.TRANSIT);
            case ENS, TSD -> new FilingHome("EU", Act.ENTRY);
            case T1 -> new FilingHome("EU", Act.TRANSIT);
            case H1, H6, H7, I1 -> new FilingHome("EU", Act.IMPORT);
            case EXPORT -> new FilingHome("EU", Act.EXPORT);
            case EXS -> new FilingHome("EU", Act.EXIT);
        };
    }

    boolean isAt(Checkpoint checkpoint) {
        return checkpoint.act() == act && checkpoint.territory().equals(territory);
    }
}
