package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** An electronic declaration lodged with an authority. */
@Doc("An electronic declaration lodged with an authority.")
public record Filing(
        @Field(doc = "Kind of declaration.", example = "ENS", required = true) FilingType type,
        @Field(doc = "Registration number given by the authority (MRN and the like).") String number,
        @Field(doc = "When it was lodged, or is planned to be.", example = "2026-12-12T09:00:00+01:00")
                OffsetDateTime lodgedAt,
        @Field(doc = "Reference of the customs office.", example = "PL301010") String office,
        @Field(doc = "Information system that took it.", example = "KEDEN") String system,
        @Field(doc = "The declarant.") Party declarant,
        @Field(doc = "The representative of the declarant.") Party representative,
        @Field(doc = "Data set or filing type.", example = "F51") String dataSet,
        @Field(doc = "Requested and previous procedure.", example = "4000") String procedure,
        @Field(doc = "Additional procedure codes.", example = "F48") List<String> additionalProcedures,
        @Field(doc = "Guarantee of a transit declaration.") Guarantee guarantee,
        @Field(doc = "Number of house consignments in the declaration.", min = "0") Integer houseConsignments,
        @Field(doc = "Security indicator of a transit declaration: 0 none, 1 ENS, 2 EXS, 3 both.", min = "0", max = "3")
                Integer securityIndicator,
        @Field(doc = "Last day for delivery at the office of destination.") LocalDate transitTerm,
        @Field(doc = "Numbers of the seals declared.") List<String> seals,
        @Field(doc = "Document used as the declaration (TIR carnet, rail note).") DocumentType documentAsDeclaration,
        @Field(doc = "When the goods were presented to customs.") OffsetDateTime presentedAt,
        @Field(doc = "Channel through which the declaration was made.", example = "TEZ") String channel,
        @Field(doc = "The party that presents the goods to customs.") Party presentedBy,
        @Field(doc = "Edition of the data structure of a declaration of the EAEU, by its year.", example = "2026")
                String structure,
        @Field(doc = "Number of the declarant in the register of e-commerce operators (EAEU).") String operatorRegister,
        @Field(doc = "How the declaration is signed.") Signature signature,
        @Field(doc = "Name of the means of transport in a Chinese declaration (运输工具名称).") String meansName,
        @Field(doc = "Voyage number in a Chinese declaration (航次号).", example = "9400202612030417") String voyage,
        @Field(doc = "Numbers of the rail notes merged into one record of the Chinese manifest.")
                List<String> mergedNotes,
        @Field(doc = "Value of the goods as declared to customs.") Money customsValue,
        @Field(doc = "When duty and taxes of the declaration were paid.") OffsetDateTime taxPaidAt,
        @Field(doc = "True if duty and taxes are paid for a whole month at once, with a guarantee.")
                boolean summaryPayment,
        @Field(
                        doc = "Country of the trust service behind the electronic signature, ISO 3166 alpha-2.",
                        example = "KZ",
                        pattern = "[A-Z]{2}")
                String signatureCountry,
        @Field(doc = "When the goods were released, in this declaration.") OffsetDateTime releasedAt,
        @Field(doc = "When the office of exit confirmed that the goods left the Union.") OffsetDateTime exitConfirmedAt,
        @Field(doc = "Place where the means of transport is loaded, UN/LOCODE.", example = "CNXAG")
                String placeOfLoading,
        @Field(doc = "Place where the means of transport is unloaded, UN/LOCODE.", example = "PLMAA")
                String placeOfUnloading,
        @Field(doc = "Countries of routing of the means of transport, in sequence.", example = "CN")
                List<String> routing,
        @Field(doc = "References of the offices of transit.", example = "RO005100") List<String> officesOfTransit,
        @Field(doc = "Gross mass of all goods as declared, in kilograms.", min = "0") BigDecimal declaredGrossMass) {}
