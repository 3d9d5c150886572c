package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** One house consignment: a parcel, or a B2B lot, with its own parties, order, goods and declarations. */
@Doc("One house consignment: a parcel or a B2B lot.")
public record Consignment(
        @Field(doc = "Number of the house waybill.", example = "LP00471234567", required = true, maxLength = 80)
                String id,
        @Field(doc = "Who sells to whom.", example = "B2C", required = true) BusinessModel model,
        @Field(doc = "Number of the container or trailer that holds it.") String equipment,
        @Field(doc = "The order behind the consignment.") Order order,
        @Field(doc = "The seller (last known sale).") Party seller,
        @Field(doc = "The buyer (last known sale).") Party buyer,
        @Field(doc = "The party that hands the goods over for carriage.") Party consignor,
        @Field(doc = "The party that receives the goods.") Party consignee,
        @Field(doc = "The party to be told of the arrival, where the document is made out to order.") Party notifyParty,
        @Field(doc = "The lines of goods.", required = true, minItems = 1) List<GoodsItem> goods,
        @Field(doc = "Number of packages.", min = "0") Integer packages,
        @Field(doc = "Gross mass in kilograms.", min = "0", max = "40000") BigDecimal grossMass,
        @Field(doc = "Freight to the destination, where shown separately.") Money freight,
        @Field(doc = "Insurance, where shown separately.") Money insurance,
        @Field(doc = "IOSS number under which VAT was charged in the sale.", example = "IM3720000001")
                String iossNumber,
        @Field(doc = "UN/LOCODE or country of the place of acceptance by the carrier.", example = "CNXAG")
                String placeOfAcceptance,
        @Field(doc = "UN/LOCODE or country of the place of delivery.", example = "DEDUI") String placeOfDelivery,
        @Field(doc = "Countries of routing in sequence.", example = "CN") List<String> routing,
        @Field(doc = "Method of payment of the transport charges.", example = "A") String chargesPayment,
        @Field(doc = "True if preferential origin or customs-union treatment is claimed.") boolean preferenceClaimed,
        @Field(doc = "Data of the Chinese export (retail list or declaration).") ChinaExport chinaExport,
        @Field(doc = "Documents of this consignment alone.") List<Document> documents,
        @Field(doc = "Declarations of this consignment alone.") List<Filing> filings,
        @Field(doc = "Data of the Chinese import (retail list or declaration).") ChinaImport chinaImport,
        @Field(doc = "Data of a return of Chinese exports to China, or of a Chinese retail import to its seller.")
                ChinaReturn chinaReturn,
        @Field(doc = "What the goods will be used for, as the end user states it.") EndUse endUse,
        @Field(doc = "What makes a platform, carrier or broker suspect a breach of export control, if anything.")
                String exportControlDoubt,
        @Field(doc = "Day on which the suspicion was reported to the authority.") LocalDate exportControlReported,
        @Field(doc = "What the posts know of it, where it travels as a postal item.") PostalItem post,
        @Field(doc = "Incoterms rule of the sale.", example = "DAP", maxLength = 20) String incoterm,
        @Field(doc = "Named place of the Incoterms rule.", maxLength = 100) String incotermPlace,
        @Field(
                        doc =
                                "For goods that come back or are sent back: the declaration under which they crossed the border before.")
                EarlierDeclaration earlierDeclaration,
        @Field(
                        doc =
                                "Registration number of the packaging producer, or of its representative, in the member state of sale.")
                String packagingRegistration) {

    /** What goods will be used for. */
    @Doc("What goods will be used for.")
    public enum EndUse {
        CIVIL,
        MILITARY,
        WEAPONS_OF_MASS_DESTRUCTION,
        UNKNOWN
    }
}
