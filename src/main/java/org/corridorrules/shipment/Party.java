package org.corridorrules.shipment;

import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A person or company with the numbers by which authorities know it. */
@Doc("A person or company.")
public record Party(
        @Field(doc = "Name.", required = true, maxLength = 200) String name,
        @Field(doc = "Natural or legal person.") PersonType personType,
        @Field(doc = "Address.") Address address,
        @Field(doc = "Telephone in international form.", example = "+4920312345678") String phone,
        @Field(doc = "E-mail address.") String email,
        @Field(doc = "EORI number (European Union).", example = "DE123456789012345") String eori,
        @Field(doc = "Unified social credit code (China), 18 characters.", example = "91610132MA6TTTT12U") String uscc,
        @Field(doc = "Customs registration code (China), 10 characters.") String cnCustomsCode,
        @Field(doc = "Business identification number (Kazakhstan), 12 digits.", example = "200540017717") String bin,
        @Field(doc = "Individual identification number (Kazakhstan), 12 digits.") String iin,
        @Field(doc = "Tax or identity number in another country.") String taxNumber,
        @Field(doc = "Number of the authorised economic operator certificate.") String aeo,
        @Field(doc = "Registration of a foreign seller for value added tax in Kazakhstan.") String kzVatRegistration,
        @Field(doc = "List of the Chinese export control on which your screening found the party.")
                ControlList chinaControlList,
        @Field(doc = "Credit level with Chinese customs, such as ADVANCED_CERTIFIED.", example = "ADVANCED_CERTIFIED")
                String chinaCreditLevel,
        @Field(doc = "Result of your screening against the Union's lists of persons and entities.") Screening screening,
        @Field(
                        doc = "Number for value added tax in a member state of the European Union, with its prefix.",
                        example = "DE123456788")
                String vatNumber) {

    /** List of importers and end users of the Chinese export control. */
    @Doc("Chinese control list of importers and end users.")
    public enum ControlList {
        CONTROL,
        WATCH
    }

    /** Natural or legal person. */
    @Doc("Natural or legal person.")
    public enum PersonType {
        NATURAL,
        LEGAL
    }
    /** Result of a screening against the Union's lists. */
    @Doc(
            "FROZEN if funds of the party are frozen; LISTED if controlled goods may not go to it; CLEAR if it is on no list.")
    public enum Screening {
        CLEAR,
        LISTED,
        FROZEN
    }
}
