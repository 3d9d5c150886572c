package org.corridorrules.shipment;

import java.math.BigDecimal;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** A battery in, with or as the goods. */
@Doc("A battery in, with or as the goods.")
public record Battery(
        @Field(doc = "Chemistry.", required = true) Chemistry chemistry,
        @Field(doc = "How the battery is packed.", required = true) Arrangement arrangement,
        @Field(doc = "Watt-hours of one cell (lithium ion, sodium ion).", min = "0") BigDecimal cellWattHours,
        @Field(doc = "Watt-hours of the battery (lithium ion, sodium ion).", min = "0") BigDecimal wattHours,
        @Field(doc = "Grams of lithium in one cell (lithium metal).", min = "0") BigDecimal cellLithiumGrams,
        @Field(doc = "Grams of lithium in the battery (lithium metal).", min = "0") BigDecimal lithiumGrams,
        @Field(doc = "Number of the UN 38.3 test report.") String un383Report,
        @Field(doc = "Number of the Chinese appraisal of transport conditions by rail.") String railAppraisal,
        @Field(doc = "Date of the appraisal.") java.time.LocalDate railAppraisalDate,
        @Field(doc = "Condition.") Condition condition,
        @Field(doc = "Battery mark on the package.") Mark mark,
        @Field(doc = "How the goods are booked with the carrier.") Booking bookedAs,
        @Field(doc = "Energy density in watt-hours per kilogram.", min = "0") BigDecimal energyDensity,
        @Field(doc = "Registration number of the battery producer in the member state of sale.")
                String producerRegistration,
        @Field(doc = "State of charge of a vehicle's battery in per cent.", min = "0", max = "100")
                BigDecimal chargePercent,
        @Field(doc = "True if spare batteries or other goods lie inside the vehicle.") boolean loadedVehicle,
        @Field(doc = "Cells in one package.", min = "0") Integer cells,
        @Field(doc = "Batteries in one package.", min = "0") Integer batteries) {

    /** Chemistry of a battery. */
    @Doc("Chemistry of a battery.")
    public enum Chemistry {
        LITHIUM_ION,
        LITHIUM_METAL,
        SODIUM_ION
    }

    /** How a battery is packed. */
    @Doc("How a battery is packed.")
    public enum Arrangement {
        LOOSE,
        WITH_EQUIPMENT,
        IN_EQUIPMENT
    }

    /** Condition of a battery. */
    @Doc("Condition of a battery.")
    public enum Condition {
        NORMAL,
        DEFECTIVE,
        RECALLED,
        WASTE
    }

    /** Battery mark on the package: the current one, the old one with a telephone number, or none. */
    @Doc("Battery mark on the package; OLD is the one with a telephone number.")
    public enum Mark {
        CURRENT,
        OLD,
        NONE
    }

    /** How goods are booked with the carrier. */
    @Doc("How goods are booked with the carrier.")
    public enum Booking {
        ORDINARY,
        CLASS_9
    }
}
