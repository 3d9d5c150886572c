package org.corridorrules.fact;

import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Sees;
import org.corridorrules.shipment.Equipment;
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
}
