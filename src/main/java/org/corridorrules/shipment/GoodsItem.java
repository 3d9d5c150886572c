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
        @Field(doc = "Number of digital marking codes (Data Matrix) given for the goods.", min = "0")
                Integer markingCodes,
        @Field(doc = "Kind of goods that pass only with a permit, whatever their commodity code.") Regulated regulated,
        @Field(
                        doc =
                                "Rate of customs duty on the value in the country of import that is reckoned with, in per cent.",
                        min = "0",
                        max = "1000")
                BigDecimal dutyRate,
        @Field(doc = "Languages of the label for the consumer, ISO 639-1.", example = "kk") List<String> labelLanguages,
        @Field(doc = "What the importer will do with the goods.") IntendedUse intendedUse,
        @Field(doc = "True if the goods are under plant quarantine control and of high risk.")
                boolean quarantineHighRisk,
        @Field(doc = "What Chinese customs asks beyond the code: rates, content, registrations, labels.")
                ChinaGoods chinaGoods,
        @Field(doc = "Supervision document codes of the Chinese tariff line, such as 3, B or E.", example = "B")
                List<String> supervisionCodes,
        @Field(doc = "Number of the electronic ledger of the Chinese export inspection.") String inspectionLedger,
        @Field(doc = "Number of the Chinese compulsory certificate (CCC).") String cccCertificate,
        @Field(doc = "Days of shelf life that are left when the goods depart.", min = "0") Integer shelfLifeDays,
        @Field(doc = "True if the goods travel at a controlled temperature (insulated, heated or refrigerated unit).")
                boolean temperatureControlled,
        @Field(doc = "Reference number of the due-diligence statement (deforestation).") String dueDiligenceReference) {

    /** What the importer will do with the goods. */
    @Doc("SALE put into circulation; SAMPLE for tests of conformity; OWN_USE of the importer; SPARE_PART for repair.")
    public enum IntendedUse {
        SALE,
        SAMPLE,
        OWN_USE,
        SPARE_PART
    }

    /** Answer to the question whether goods are controlled. */
    @Doc("Whether the goods are on a control list.")
    public enum Controlled {
        YES,
        NO,
        UNKNOWN
    }

    /** Goods that pass only with a permit. */
    @Doc("Goods that pass only with a permit.")
    public enum Regulated {
        NARCOTIC,
        PRECURSOR,
        WEAPON,
        CULTURAL,
        CITES
    }
}
