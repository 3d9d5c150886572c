package org.corridorrules.shipment;

import java.math.BigDecimal;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** What Chinese customs asks of a line of goods beyond its code. */
@Doc("What Chinese customs asks of a line of goods beyond its code.")
public record ChinaGoods(
        @Field(
                        doc =
                                "True if the eight-digit code, with its remark, stands on the list of retail imports; false if not.")
                Boolean positiveListed,
        @Field(doc = "Import duty rate of the tariff, in per cent.", min = "0", max = "300") BigDecimal dutyRate,
        @Field(doc = "VAT rate, in per cent, where it is known.", min = "0", max = "100") BigDecimal vatRate,
        @Field(doc = "Consumption tax rate, in per cent, where it is known.", min = "0", max = "99")
                BigDecimal consumptionRate,
        @Field(doc = "Content of one unit of the quantity, in the unit beside it.", example = "50", min = "0.000001")
                BigDecimal content,
        @Field(doc = "Unit of the content.") ContentUnit contentUnit,
        @Field(doc = "Rate of the import tax on personal articles, in per cent.", min = "0", max = "100")
                BigDecimal articleRate,
        @Field(doc = "Export duty rate, in per cent.", min = "0", max = "300") BigDecimal exportDutyRate,
        @Field(doc = "Chinese registration number of the foreign producer or cold store of food.")
                String producerRegistration,
        @Field(doc = "True if the food is prepackaged.") Boolean prepackaged,
        @Field(doc = "True if the goods bear a label in Chinese.") boolean chineseLabel,
        @Field(doc = "Name, address and contact of the agent in China on the label.") String labelAgent) {

    /** Unit of the content of a package: millilitre, gram, piece or sheet. */
    @Doc("Unit of the content of a package; PIECE is a piece or a sheet.")
    public enum ContentUnit {
        ML,
        G,
        PIECE
    }
}
