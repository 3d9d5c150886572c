package org.corridorrules.identifier;

import java.util.Optional;
import java.util.function.Function;

/**
 * The identifiers that can be checked without asking a register.
 *
 * <p>Safe for any thread.
 */
public enum IdentifierKind {
    /** Freight container, ISO 6346. */
    CONTAINER(ContainerNumber::check),
    /** Wagon of the 1520 mm network. */
    WAGON_1520(WagonNumber::check1520),
    /** Wagon numbered by UIC. */
    WAGON_UIC(WagonNumber::checkUic),
    /** Wagon of China Railway. */
    WAGON_CN(WagonNumber::checkChinese),
    /** Station of the 1520 mm network. */
    STATION_1520(StationCode::check),
    /** Unified social credit code of China. */
    USCC(UnifiedSocialCreditCode::check),
    /** Customs registration code of China. */
    CN_CUSTOMS_CODE(ChineseCustomsNumber::checkRegistration),
    /** Resident identity number of China; personal data. */
    CN_RESIDENT_ID(ResidentIdentityNumber::check),
    /** Customs office of China. */
    CN_OFFICE(ChineseCustomsNumber::checkOffice),
    /** List of cross-border retail goods of China. */
    CN_LIST_NUMBER(ChineseCustomsNumber::checkList),
    /** Customs declaration of China. */
    CN_DECLARATION_NUMBER(ChineseCustomsNumber::checkDeclaration),
    /** Chinese authorised economic operator, as named abroad. */
    CN_AEO(ChineseAeoCode::check),
    /** Business identification number of Kazakhstan. */
    BIN(BusinessIdentificationNumber::check),
    /** Individual identification number of Kazakhstan; personal data. */
    IIN(IndividualIdentificationNumber::check),
    /** Goods declaration of the Eurasian Economic Union. */
    EAEU_DECLARATION_NUMBER(EaeuDeclarationNumber::check),
    /** Preliminary information of the Eurasian Economic Union. */
    PI_NUMBER(PreliminaryInformationNumber::check),
    /** Permit or register entry of Kazakhstan. */
    KZ_PERMIT(KazakhstanPermitNumber::check),
    /** Economic operator of the European Union. */
    EORI(EoriNumber::check),
    /** Import one-stop shop of the European Union. */
    IOSS(IossNumber::check),
    /** Value added tax in one of the member states of the European Union. */
    VAT(VatNumber::check),
    /** Movement reference number of the European Union and common transit. */
    MRN(MovementReferenceNumber::check),
    /** Postal item, UPU S10. */
    S10(PostalItemNumber::check),
    /** Ship. */
    IMO(ImoNumber::check),
    /** Trade item, GS1. */
    GTIN(Gtin::check),
    /** Mobile telephone. */
    IMEI(Imei::check),
    /** TIR carnet. */
    TIR_CARNET(TirCarnetNumber::check);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Function<String, Optional<Fault>> check;

    IdentifierKind(Function<String, Optional<Fault>> check) {
        this.check = check;
    }

    /**
     * Checks the form of a value and, where the method is public, its check digit.
     *
     * @param value the identifier as it stands in the data; null and empty are faults of length
     * @return the first fault, or empty where the value is accepted
     */
    public Optional<Fault> check(String value) {
        return check.apply(value);
    }
}
