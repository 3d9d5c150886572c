package org.corridorrules.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A family of records with every kind of component. */
@Doc("One load on its way.")
record Load(
        @Field(doc = "the number of the load", example = "XA-1", required = true, maxLength = 10) String id,
        @Field(doc = "six to ten digits of the Harmonized System", example = "851762", pattern = "[0-9]{6,10}")
                String hsCode,
        @Field(doc = "gross mass in kilograms", example = "12.50", min = "0", max = "900000") BigDecimal mass,
        BigDecimal value,
        @Field(example = "12", min = "1") Integer parcels,
        int seals,
        Long serial,
        boolean sealed,
        Boolean express,
        @Field(example = "2026-07-01") LocalDate booked,
        @Field(example = "2026-07-01T08:00:00+08:00") OffsetDateTime departs,
        @Field(example = "PT4H") Duration stop,
        @Field(required = true, minItems = 1, maxItems = 3) List<Leg> legs,
        @Field(doc = "marks on the goods", example = "FRAGILE", maxLength = 12) List<String> marks,
        Map<String, BigDecimal> fees,
        @Field(name = "class", doc = "kind of goods") Kind kind,
        Load inside) {

    /** Parcels or containers. */
    @Doc("What travels.")
    enum Kind {
        PARCEL,
        CONTAINER
    }

    /** Means of transport. */
    enum Mode {
        RAIL,
        ROAD,
        SEA,
        AIR
    }

    @Doc("One carriage by one mode.")
    record Leg(
            @Field(doc = "Means of transport.", example = "RAIL", required = true) Mode mode,
            @Field(required = true) Place from,
            Place to) {}

    record Place(@Field(required = true, pattern = "[A-Z]{5}|[A-Z]{2}") String code, List<List<Integer>> grid) {}
}
