package org.corridorrules.fact;

import java.math.BigDecimal;
import org.corridorrules.pack.Law;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Money;
import org.corridorrules.shipment.Seal;

/** A container, trailer or swap body as one checkpoint sees it. */
@Sees(Equipment.class)
public final class EquipmentAt extends Subject {

    private final Equipment equipment;

    public EquipmentAt(Situation situation, Equipment equipment, int index) {
        super(situation, "/equipment/" + index);
        this.equipment = equipment;
    }

    @Override
    Object part() {
        return equipment;
    }

    /** Kind of the unit: CONTAINER, TRAILER, SWAP_BODY. */
    @Literal(value = Kind.WORD, of = Equipment.Kind.class)
    public String getKind() {
        return equipment.kind().name();
    }

    /** Whether a seal of a kind is on the unit. */
    public boolean sealed(@Literal(value = Kind.WORD, of = Seal.Kind.class) String kind) {
        return equipment.seals().stream()
                .anyMatch(seal -> (seal.kind() == null ? Seal.Kind.MECHANICAL : seal.kind()).name().equals(kind));
    }

    /**
     * What the service of the navigation seals on the unit costs: start, each state passed between the first and the
     * last one, end; null where the law of the day has no price.
     */
    public Money navigationSealFee(
            @Literal(Kind.PARAMETER) String start,
            @Literal(Kind.PARAMETER) String passing,
            @Literal(Kind.PARAMETER) String end) {
        Law law = situation().law();
        if (law.decimal(start) == null || law.decimal(passing) == null || law.decimal(end) == null) {
            return null;
        }
        BigDecimal amount = law.decimal(start)
                .add(law.decimal(passing).multiply(BigDecimal.valueOf(statesPassed())))
                .add(law.decimal(end));
        return new Money(amount, law.parameter(start).unit());
    }

    /** The sum of {@link #navigationSealFee} in plain signs. */
    public String navigationSealFeeShown(
            @Literal(Kind.PARAMETER) String start,
            @Literal(Kind.PARAMETER) String passing,
            @Literal(Kind.PARAMETER) String end) {
        Law law = situation().law();
        return law.decimal(start) + " + " + statesPassed() + " x " + law.decimal(passing) + " + " + law.decimal(end)
                + " " + law.parameter(start).unit();
    }

    private long statesPassed() {
        return Math.max(0, statesCrossed() - 2);
    }
}
