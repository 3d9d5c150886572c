package org.corridorrules.shipment;

import java.time.LocalDate;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** How personal data of persons in China, which belong to the shipment, are sent abroad. */
@Doc("How personal data of persons in China, which belong to the shipment, are sent abroad.")
public record PersonalDataTransfer(
        @Field(doc = "Ground of the transfer.") Ground ground,
        @Field(doc = "True if the person was told who receives what, why and how, and of the person's rights.")
                boolean noticeGiven,
        @Field(doc = "True if the person consented to the transfer separately.") boolean separateConsent,
        @Field(doc = "Day of the assessment of the impact on personal data.") LocalDate assessedOn,
        @Field(doc = "What the receiver uses the data for.") List<Purpose> purposes,
        @Field(doc = "True if identity numbers are among the data.") boolean identityNumbers,
        @Field(doc = "Persons whose data the sender has sent abroad since 1 January.", min = "0") Integer persons,
        @Field(doc = "Persons whose sensitive data the sender has sent abroad since 1 January.", min = "0")
                Integer personsSensitive,
        @Field(doc = "The way chosen under Chinese law.") Mechanism mechanism,
        @Field(doc = "True if a foreign court or law-enforcement body receives the data.") boolean toForeignAuthority,
        @Field(doc = "Number of the approval of the Chinese authority for that.") String approval,
        @Field(doc = "True if a parent or guardian consented for persons below the age of the law.")
                boolean guardianConsent) {

    /** Ground of a transfer of personal data. */
    @Doc("Ground of a transfer: contract with the person, duty by law, or consent.")
    public enum Ground {
        CONTRACT,
        STATUTORY_DUTY,
        CONSENT
    }

    /** Use of personal data. */
    @Doc("Use of personal data.")
    public enum Purpose {
        DELIVERY,
        CUSTOMS,
        PAYMENT,
        RETURNS,
        ADVERTISING,
        OTHER
    }

    /** Way by which personal data may leave China. */
    @Doc("Way by which personal data may leave China.")
    public enum Mechanism {
        STANDARD_CONTRACT,
        CERTIFICATION,
        SECURITY_ASSESSMENT
    }
}
