package org.corridorrules.shipment;

import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** Data of the Chinese import of a consignment: supervision mode, the enterprises that take part, the buyer, the list. */
@Doc("Data of the Chinese import of a consignment.")
public record ChinaImport(
        @Field(doc = "Supervision mode, four digits.", example = "9610", pattern = "[0-9]{4}") String supervisionMode,
        @Field(doc = "Code of the declaring customs office, four digits.", example = "9000") String customsOffice,
        @Field(doc = "Code of the e-commerce platform (ebpCode).") String platformCode,
        @Field(doc = "Code of the e-commerce enterprise, or of the agent in China of a foreign one (ebcCode).")
                String enterpriseCode,
        @Field(doc = "Code of the declaring agent (agentCode).") String agentCode,
        @Field(doc = "Code of the payment enterprise (payCode).") String paymentCode,
        @Field(doc = "Code of the logistics enterprise (logisticsCode).") String logisticsCode,
        @Field(doc = "Code of the enterprise that withholds and pays the tax of the buyer.")
                String withholdingAgentCode,
        @Field(doc = "Code of the enterprise that guarantees the tax (assureCode).") String guarantorCode,
        @Field(doc = "Number of the bonded account book (emsNo), supervision mode 1210.") String accountBook,
        @Field(doc = "Number of the parcel waybill (logisticsNo).") String waybillNumber,
        @Field(doc = "When the order data were sent (CEB311).") OffsetDateTime orderSentAt,
        @Field(doc = "Who sent the order data.") Sender orderSentBy,
        @Field(doc = "When the payment data were sent (CEB411).") OffsetDateTime paymentSentAt,
        @Field(doc = "Who sent the payment data.") Sender paymentSentBy,
        @Field(doc = "When the waybill data were sent (CEB511).") OffsetDateTime waybillSentAt,
        @Field(doc = "Who sent the waybill data.") Sender waybillSentBy,
        @Field(
                        doc =
                                "True if the express operator or the post undertook in writing to answer for the data that it sent for"
                                        + " others.")
                boolean senderUndertaking,
        @Field(doc = "Codes of the messages that customs took, where known.", example = "CEB311") List<String> messages,
        @Field(doc = "Number of the declaration list, 18 characters.") String listNumber,
        @Field(doc = "When the declaration list was lodged (CEB621).") OffsetDateTime listLodgedAt,
        @Field(doc = "When the list was released.") OffsetDateTime listReleasedAt,
        @Field(doc = "Number of the order as the declaration list states it (orderNo).") String listOrderNumber,
        @Field(doc = "Number of the order as the payment data state it.") String paymentOrderNumber,
        @Field(doc = "Kind of the buyer's identity document: 1 resident identity card.", example = "1")
                String buyerIdType,
        @Field(doc = "Number of the buyer's identity document.") String buyerIdNumber,
        @Field(doc = "True if the buyer's identity was verified against a national source.") boolean identityVerified,
        @Field(doc = "Name of the payer.") String payerName,
        @Field(doc = "Number of the payer's identity document.") String payerIdNumber,
        @Field(doc = "What the buyer has bought this calendar year by cross-border retail, without this consignment.")
                Money boughtThisYear,
        @Field(doc = "True if the platform can show customs the original payment data at any time.")
                boolean paymentDataAvailable,
        @Field(doc = "True if the buyer accepted the notice of risks before ordering.") boolean noticeAccepted,
        @Field(doc = "Web address of the electronic Chinese label.") String electronicLabel,
        @Field(doc = "True if the duty is claimed to be waived as small.") boolean dutyWaived,
        @Field(doc = "When the tax of the buyer was paid.") OffsetDateTime taxPaidAt) {

    /** Who sent a message to Chinese customs. */
    @Doc("Who sent a message to Chinese customs.")
    public enum Sender {
        PLATFORM,
        ENTERPRISE,
        PAYMENT_ENTERPRISE,
        LOGISTICS_ENTERPRISE,
        EXPRESS_OPERATOR,
        POST
    }
}
