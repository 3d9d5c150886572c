package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** One line of goods. */
@Doc("One line of goods.")
public record GoodsItem(
        @Field(doc = "Number of the line within its consignment, from 1.", min = "1", max = "99999") Integer number,
        @Field(
                        doc = "Commodity code without spaces: HS 6, CN 8, TARIC or national code.",
                        example = "610910",
                        pattern = "[0-9]{2,13}")
                String hsCode,
        @Field(doc = "Goods code of the rail note (NHM/GNG), 8 digits.", example = "61091000", pattern = "[0-9]{2,10}")
                String nhmCode,
        @Field(
                        doc = "Description in plain words, in English.",
                        example = "men's T-shirts, knitted, of cotton",
                        required = true)
                String description,
        @Field(doc = "The description in other languages, by language code.") Map<String, String> descriptions,
        @Field(doc = "Country of origin, ISO 3166 alpha-2.", example = "CN", pattern = "[A-Z]{2}") String origin,
        @Field(doc = "Quantity.", min = "0") BigDecimal quantity,
        @Field(doc = "Unit of the quantity, UN/CEFACT recommendation 20.", example = "H87") String unit,
        @Field(doc = "Net mass in kilograms.", min = "0") BigDecimal netMass,
        @Field(doc = "Gross mass in kilograms.", min = "0") BigDecimal grossMass,
        @Field(doc = "Price of the line without transport and insurance that are shown separately.", required = true)
                Money value,
        @Field(doc = "The packages of the line.") List<Packaging> packaging,
        @Field(doc = "Product identifiers, by the Union's document codes C127, C128, C129, Y081.")
                List<ProductIdentifier> productIdentifiers,
        @Field(doc = "Battery in, with or as the goods.") Battery battery,
        @Field(doc = "Particulars of dangerous goods.") DangerousGoods dangerousGoods,
        @Field(doc = "Whether the goods are on a dual-use or control list.") Controlled dualUse,
        @Field(doc = "True if the goods bear excise duty.") boolean excise,
        @Field(doc = "True if the goods are under special economic measures of a member state of the EAEU.")
                boolean sanctioned,
        @Field(doc = "Brand on the goods.") String brand,
        @Field(doc = "CUS number of a chemical.", example = "0010001-6") String cusNumber,
        @Field(doc = "IMEI numbers of mobile phones.") List<String> imei,
        @Field(doc = "Economic operator established in the Union who is responsible for the product.")
                Party responsiblePerson,
        @Field(doc = "Number of the export licence for the goods.") String exportLicence,
        @Field(doc = "Commodity code of the Chinese declaration, 10 digits, where it is not the hsCode.")
                String chinaCode,
        @Field(doc = "Restriction identification code of the Chinese export declaration, 4 characters.")
                String restrictionCode,
        @Field(
                        doc =
                                "Elements to the restriction code: licence number, parameters, or why the goods are not controlled.")
                String restrictionElements,
        @Field(doc = "True if the seller owns the brand or holds the leave of its owner.") boolean brandAuthorised,
        @Field(
                        doc = "Rate of the Chinese export tax refund that is reckoned with, in per cent.",
                        min = "0",
                        max = "100")
                BigDecimal refundRate,
        @Field(doc = "Country of destination in the export licence, ISO 3166 alpha-2.", pattern = "[A-Z]{2}")
                String exportLicenceCountry,
        @Field(doc = "Reference number of the due-diligence statement (deforestation).") String dueDiligenceReference) {

    /** Answer to the question whether goods are controlled. */
    @Doc("Whether the goods are on a control list.")
    public enum Controlled {
        YES,
        NO,
        UNKNOWN
    }
}
