package org.corridorrules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.corridorrules.pack.Law;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Money;
import org.corridorrules.shipment.Seal;

/** A container, trailer or swap body as one checkpoint sees it. */
@Sees(Equipment.class)
public final class EquipmentAt extends Subject {

    private final Equipment equipment;

    public EquipmentAt(Situation situation, Equipment equipment, int index) {
        super(situation, Pointer.SHIPMENT.child("equipment").child(index));
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
        return sealed(equipment, kind);
    }

    /** A seal without a kind is a mechanical one. */
    static boolean sealed(Equipment unit, String kind) {
        for (Seal seal : unit.seals()) {
            Seal.Kind given = seal.kind() == null ? Seal.Kind.MECHANICAL : seal.kind();
            if (given.name().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list calls a container of this size and type closed. */
    public boolean closed(@Literal(Kind.LIST) String containerTypes) {
        return isClosed(situation(), equipment, containerTypes);
    }

    static boolean isClosed(Situation situation, Equipment unit, String containerTypes) {
        if (unit.kind() != Equipment.Kind.CONTAINER || unit.sizeType() == null) {
            return false;
        }
        ReferenceList table = situation.law().list(containerTypes);
        ReferenceList.Row row = table.findPrefix(unit.sizeType(), situation.day());
        return row != null && table.cell(row, "closed").equals("true");
    }

    /** Whether classes of the seals are given and none is the class that a parameter asks for. */
    public boolean sealedBelow(@Literal(Kind.PARAMETER) String securityClass) {
        var wanted = situation().law().value(securityClass);
        return wanted != null && !sealClasses().isEmpty() && !sealClasses().contains(wanted.value());
    }

    /** The classes of the seals, as far as they are given. */
    public String getSealClasses() {
        return String.join(", ", sealClasses());
    }

    private List<String> sealClasses() {
        return equipment.seals().stream()
                .map(Seal::securityClass)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the leg's truck or wagons are carried on a ferry, the unit with them. */
    public boolean isOnFerry() {
        Leg leg = situation().leg();
        return !leg.wagons().isEmpty() || leg.means() != null && leg.means().onFerry();
    }

    /** Whether the verified gross mass is above the largest one on the plate. */
    public boolean isVerifiedMassAbovePlate() {
        return equipment.verifiedGrossMass() != null
                && equipment.maxGrossMass() != null
                && equipment.verifiedGrossMass().compareTo(equipment.maxGrossMass()) > 0;
    }

    /** Whether the verified gross mass is below the known contents plus tare by more than so many per cent. */
    public boolean verifiedMassBelowContents(@Literal(Kind.PARAMETER) String tolerance) {
        BigDecimal percent = situation().law().decimal(tolerance);
        if (percent == null || equipment.verifiedGrossMass() == null || equipment.tareMass() == null) {
            return false;
        }
        BigDecimal sum = situation().shipment().consignments().stream()
                .filter(consignment -> equipment.number().equals(consignment.equipment()))
                .map(Consignment::grossMass)
                .filter(Objects::nonNull)
                .reduce(equipment.tareMass(), BigDecimal::add);
        BigDecimal hundred = BigDecimal.valueOf(100);
        return equipment.verifiedGrossMass().multiply(hundred).compareTo(sum.multiply(hundred.subtract(percent))) < 0;
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

    /** Whether the number of seals is stated, and the seals themselves are more or fewer. */
    public boolean isSealCountWrong() {
        return equipment.sealCount() != null
                && equipment.sealCount() != equipment.seals().size();
    }
}
