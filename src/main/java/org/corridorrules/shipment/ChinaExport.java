package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** Data of the Chinese export of a consignment: supervision mode, the enterprises that take part, and the list. */
@Doc("Data of the Chinese export of a consignment.")
public record ChinaExport(
        @Field(doc = "Supervision mode, four digits.", example = "9610", pattern = "[0-9]{4}") String supervisionMode,
        @Field(doc = "A simplified declaration, B summary declaration.", example = "B", pattern = "[AB]")
                String statisticsFlag,
        @Field(doc = "LIST through the e-commerce system, or DECLARATION in the H2018 system.", example = "LIST")
                Channel channel,
        @Field(doc = "True if an export tax refund is claimed.") boolean refundClaimed,
        @Field(doc = "True if the goods need a licence.") boolean licenceNeeded,
        @Field(doc = "True if the goods bear export duty.") boolean exportDuty,
        @Field(doc = "True if the goods need inspection.") boolean inspectionNeeded,
        @Field(doc = "Code of the declaring customs office, four digits.", example = "9000") String customsOffice,
        @Field(doc = "Code of the customs office of exit, four digits.") String exitOffice,
        @Field(doc = "Code of the e-commerce platform (ebpCode).") String platformCode,
        @Field(doc = "Code of the e-commerce enterprise (ebcCode).") String enterpriseCode,
        @Field(doc = "Code of the declaring agent (agentCode).") String agentCode,
        @Field(doc = "Code of the logistics enterprise (logisticsCode).") String logisticsCode,
        @Field(doc = "Code of the producing or selling unit (ownerCode).") String ownerCode,
        @Field(doc = "Number of the parcel waybill (logisticsNo).") String waybillNumber,
        @Field(doc = "Transport mode code of Chinese customs (trafMode).", example = "3") String transportMode,
        @Field(doc = "Number of the booking order of the overseas warehouse (mode 9810).") String warehouseOrder,
        @Field(doc = "Number of the filing of the overseas warehouse business (mode 9810, until 2024-12-14).")
                String warehouseFiling,
        @Field(doc = "When the order data were sent (CEB303).") OffsetDateTime orderSentAt,
        @Field(doc = "When the waybill data were sent (CEB505).") OffsetDateTime waybillSentAt,
        @Field(doc = "True if receipt data were sent (CEB403).") boolean receiptSent,
        @Field(doc = "Number of the declaration list, 18 characters.") String listNumber,
        @Field(doc = "When the declaration list was lodged (CEB603).") OffsetDateTime listLodgedAt,
        @Field(doc = "When the list was released.") OffsetDateTime listReleasedAt,
        @Field(doc = "When the monthly summary declaration was lodged.") OffsetDateTime summaryLodgedAt,
        @Field(doc = "Number of the order as the declaration list states it (orderNo).") String listOrderNumber,
        @Field(doc = "True if customs allowed the declaration to be made later than the law says.")
                boolean lateDeclarationAllowed,
        @Field(doc = "Value of the consignment in the Chinese export declaration or list.") Money declaredValue,
        @Field(doc = "Customs district of the declaring office, in English.", example = "Xi'an") String customsDistrict,
        @Field(doc = "True if the goods are inspected loose and loaded afterwards.") boolean inspectFirst,
        @Field(doc = "True if VAT exemption without an input invoice is claimed.") boolean noInputInvoice,
        @Field(doc = "Comprehensive pilot zone in which the enterprise is registered.") String pilotZone,
        @Field(doc = "Business type of the refund claim; HWC-YT is the refund on departure of unsold warehouse goods.")
                String refundType,
        @Field(doc = "When the refund was applied for at the tax office.") OffsetDateTime refundAppliedAt,
        @Field(doc = "When the refund on departure was received.") OffsetDateTime refundReceivedAt,
        @Field(doc = "When the refund on departure was reconciled with the sale.") OffsetDateTime refundReconciledAt,
        @Field(doc = "Number of the rail waybill as the declaration list states it (billNo).") String billNumber) {

    /** Channel of a Chinese export declaration. */
    @Doc("Channel of a Chinese export declaration.")
    public enum Channel {
        LIST,
        DECLARATION
    }
}
