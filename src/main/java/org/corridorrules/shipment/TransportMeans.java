package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** The vehicle, trailer or ship of a leg. */
@Doc("The vehicle, trailer or ship of a leg.")
public record TransportMeans(
        @Field(doc = "Registration plate of the truck or tractor.") String registration,
        @Field(doc = "Country of registration of the truck or tractor.", example = "KZ", pattern = "[A-Z]{2}")
                String country,
        @Field(doc = "Registration plate of the trailer.") String trailerRegistration,
        @Field(doc = "Country of registration of the trailer.", pattern = "[A-Z]{2}") String trailerCountry,
        @Field(doc = "Vehicle identification number.") String vin,
        @Field(doc = "Name of the ship.") String shipName,
        @Field(doc = "IMO number of the ship, seven digits.", example = "9074729") String imoNumber,
        @Field(doc = "Voyage or train number.") String voyage,
        @Field(doc = "True if the truck or the wagons are carried on a ferry.") boolean onFerry,
        @Field(doc = "Whether the truck runs alone, or what it draws.") Combination combination,
        @Field(doc = "Axles of the truck or tractor.", min = "2", max = "12") Integer axles,
        @Field(doc = "Axles of the trailer or semitrailer.", min = "1", max = "20") Integer trailerAxles,
        @Field(doc = "Mass of the whole vehicle with its load in kilograms.", min = "0", max = "500000")
                BigDecimal totalMass,
        @Field(doc = "Length of the whole vehicle in metres.", min = "0", max = "100") BigDecimal length,
        @Field(doc = "Height of the loaded vehicle in metres.", min = "0", max = "20") BigDecimal height,
        @Field(doc = "Number of the certificate of approval for carriage under customs seal (TIR).")
                String approvalCertificate,
        @Field(doc = "Last day of validity of the certificate of approval.") LocalDate approvalValidUntil,
        @Field(doc = "True if the goods are heavy or bulky in the sense of the TIR Convention.") boolean heavyOrBulky) {

    /** A truck alone, or what it draws. */
    @Doc("A truck alone, or what it draws.")
    public enum Combination {
        RIGID,
        SEMITRAILER,
        TRAILER
    }
}
