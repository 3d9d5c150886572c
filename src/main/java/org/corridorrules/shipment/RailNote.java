package org.corridorrules.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** Particulars of a rail consignment note (SMGS, CIM or common CIM/SMGS). */
@Doc("Particulars of a rail consignment note.")
public record RailNote(
        @Field(doc = "Consignor on the note.") Party consignor,
        @Field(doc = "Consignee on the note.") Party consignee,
        @Field(doc = "The contractual carrier.") String contractualCarrier,
        @Field(doc = "Station of departure.") Station departureStation,
        @Field(doc = "Station of destination.") Station destinationStation,
        @Field(doc = "Border stations of exit and entry, in order.") List<Station> borderStations,
        @Field(doc = "Place where SMGS and CIM carriage meet, where two notes are used.") String reconsignmentPlace,
        @Field(doc = "Description of the goods on the note.") String goodsDescription,
        @Field(doc = "Number of packages.", min = "0") Integer packages,
        @Field(doc = "Gross mass in kilograms.", min = "0") BigDecimal grossMass,
        @Field(doc = "Numbers of the containers on the note.") List<String> containers,
        @Field(doc = "Numbers of the seals on the note.") List<String> seals,
        @Field(doc = "Countries of the railways for which a payer of the charges is named.")
                List<String> chargesPaidFor,
        @Field(doc = "Documents attached by the consignor.") List<DocumentType> attached,
        @Field(doc = "Languages of the note, by language code.") List<String> languages,
        @Field(doc = "Day on which the contract of carriage was made.") LocalDate contractDate,
        @Field(doc = "Number of the sales contract behind the goods of the note.") String contract) {}
