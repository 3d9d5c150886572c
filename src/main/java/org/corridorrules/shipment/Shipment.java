package org.corridorrules.shipment;

import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/**
 * One load with its whole route: a parcel, or a container with thousands of parcels. The root of the input document.
 *
 * <p>All records of this package are immutable and may be shared between threads; lists are never null. Masses are
 * kilograms, money is decimal with a currency, instants carry an offset. Field names follow UN/CEFACT and WCO terms.
 */
@Doc("One load with its whole route, from the first departure to the last arrival.")
public record Shipment(
        @Field(
                        doc = "Your own reference of the shipment.",
                        example = "CEE-2026-1130-001",
                        required = true,
                        maxLength = 100)
                String id,
        @Field(
                        doc =
                                "The carriages in order. A leg ends where the next one begins; border stations are ends of legs.",
                        required = true,
                        minItems = 1)
                List<Leg> legs,
        @Field(doc = "Containers, trailers and swap bodies.") List<Equipment> equipment,
        @Field(doc = "The house consignments: parcels or B2B lots.", required = true, minItems = 1)
                List<Consignment> consignments,
        @Field(doc = "Documents that travel with the whole shipment.") List<Document> documents,
        @Field(doc = "Electronic declarations lodged for the whole shipment.") List<Filing> filings,
        @Field(doc = "Exchange rates to judge values with. Nothing is converted without one.")
                List<ExchangeRate> exchangeRates,
        @Field(doc = "How personal data of persons in China are sent abroad.") PersonalDataTransfer personalData) {

    /** The same shipment over legs that are written otherwise. */
    public Shipment over(List<Leg> otherLegs) {
        return new Shipment(id, otherLegs, equipment, consignments, documents, filings, exchangeRates, personalData);
    }
}
