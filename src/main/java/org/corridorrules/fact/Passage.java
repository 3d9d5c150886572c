package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Checkpoint;
import org.corridorrules.shipment.Leg;

/**
 * The way of the goods through a territory: from the entry to the place where they leave it or are cleared. Immutable.
 *
 * @param arrival at the place of entry
 * @param delivery arrival at the place of exit or clearance, with the offset of that place
 * @param legs between the two places, without the crossings themselves
 */
record Passage(OffsetDateTime arrival, OffsetDateTime delivery, List<Leg> legs) {

    private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);

    /** The passage that begins at a checkpoint of entry or transit; null if the route does not show its end. */
    static Passage from(Situation situation) {
        Checkpoint begin = situation.checkpoint();
        Checkpoint end = end(situation);
        if (end == null) {
            return null;
        }
        int last = end.act() == Act.IMPORT ? end.leg() : end.leg() - 1;
        List<Leg> legs = situation.shipment().legs().subList(begin.leg() + 1, Math.max(begin.leg(), last) + 1);
        OffsetDateTime delivered =
                situation.shipment().legs().get(Math.max(begin.leg(), last)).arrivalTime();
        return new Passage(begin.at(), delivered.withOffsetSameInstant(end.at().getOffset()), legs);
    }

    private static Checkpoint end(Situation situation) {
        Checkpoint begin = situation.checkpoint();
        for (Checkpoint checkpoint : situation.itinerary().checkpoints()) {
            boolean ends = checkpoint.act() == Act.EXIT || checkpoint.act() == Act.IMPORT;
            if (ends && checkpoint.leg() > begin.leg() && checkpoint.territory().equals(begin.territory())) {
                return checkpoint;
            }
        }
        return null;
    }

    Duration stay() {
        return Duration.between(arrival, delivery);
    }

    /** Length of the way; null where a leg does not tell it. */
    BigDecimal kilometres() {
        if (legs.isEmpty() || legs.stream().anyMatch(leg -> leg.distanceKm() == null)) {
            return null;
        }
        return BigDecimal.valueOf(legs.stream().mapToInt(Leg::distanceKm).sum());
    }

    /** Days that the way takes at so many kilometres a month, rounded up; null where a leg has no distance. */
    BigDecimal daysAt(BigDecimal kilometresPerMonth) {
        BigDecimal kilometres = kilometres();
        return kilometres == null
                ? null
                : kilometres.multiply(DAYS_OF_A_MONTH).divide(kilometresPerMonth, 0, RoundingMode.CEILING);
    }
}
