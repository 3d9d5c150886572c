package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** Particulars of dangerous goods. */
@Doc("Particulars of dangerous goods.")
public record DangerousGoods(
        @Field(doc = "UN number, four digits.", example = "3481", required = true, pattern = "[0-9]{4}")
                String unNumber,
        @Field(doc = "Proper shipping name.") String properShippingName,
        @Field(doc = "Class.", example = "9") String hazardClass,
        @Field(doc = "Packing group.") String packingGroup,
        @Field(doc = "Special provision by which the goods are exempt.", example = "188") String exemption,
        @Field(doc = "Number of the Chinese performance test certificate of the packaging.")
                String packagingPerformance,
        @Field(doc = "Number of the Chinese appraisal of the use of the packaging.") String packagingUse) {}
