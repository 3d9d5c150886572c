package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** Goods that come back: Chinese exports to China, or retail imports out of China to the seller. */
@Doc("Data of goods that come back to China after export, or go back to the seller after retail import.")
public record ChinaReturn(
        @Field(doc = "Why the goods come back.") Reason reason,
        @Field(doc = "When the goods were released for export; under 1210 when they left the zone.")
                OffsetDateTime exportReleasedAt,
        @Field(doc = "Customs district of the export, in English.", example = "Shenzhen") String exportDistrict,
        @Field(doc = "Customs district to which the goods come back, in English.", example = "Urumqi")
                String returnDistrict,
        @Field(
                        doc =
                                "True if the site of the return runs cross-border retail export with an area apart and data linked to"
                                        + " customs.")
                boolean retailExportSite,
        @Field(doc = "True if these are the goods that were exported or imported before.") Boolean originalGoods,
        @Field(doc = "True if the goods are unused and unchanged.") Boolean originalState,
        @Field(doc = "True if relief from import taxes is claimed.") boolean taxFreeClaimed,
        @Field(doc = "Number of the tax office's certificate that the export refund was repaid or never made.")
                String taxCertificate,
        @Field(doc = "True if the exporter keeps a system that follows returned goods.") Boolean returnsMonitored,
        @Field(doc = "When the return of a retail import was applied for (CEB625).") OffsetDateTime appliedAt,
        @Field(doc = "When the goods of a retail import were back in the customs site or zone.")
                OffsetDateTime backInSiteAt) {

    /** Why goods come back. */
    @Doc("Why goods come back.")
    public enum Reason {
        UNSOLD,
        CONSUMER_RETURN,
        QUALITY,
        FORCE_MAJEURE
    }
}
